import { BoxConfigError } from '../errors/box-errors.js';
import { callNames, hasOnlyOptions } from '../options/call-arguments.js';
import { checkNames, invalidError, readError, requireObject } from '../options/check-names.js';
import { isSignal } from '../options/read-signal.js';
import type { NamedOperation } from '../types/operation.js';

/** Throws BoxConfigError that names what `areArguments` has rejected. */
export function checkArguments({ id, list }: Pick<NamedOperation, 'id' | 'list'>, [params, options, ...others]: readonly unknown[]): void {
  if (params === null) throw invalidError(id, 'params', 'not be null. Leave them out, or pass {}');
  if (params !== undefined) requireObject(id, 'params', params);
  checkParams(id, params);
  if (options !== undefined) checkCallOptions(id, options, list !== undefined);
  if (others.length > 0) throw new BoxConfigError(`${id}: params and options must be the last arguments.`);
}

function checkParams(id: string, params: object | undefined): void {
  let name: string | undefined;
  try {
    // Reads each param, because a getter or a proxy may throw.
    const names = Object.keys({ ...params });
    if (hasOnlyOptions(params)) [name = ''] = names;
  } catch (error) {
    throw readError(id, 'params', error);
  }
  if (name !== undefined) throw new BoxConfigError(`${id}: ${name} is an option, not a param. Pass the params first: ({}, { ${name} }).`);
}

export function checkCallOptions(id: string, options: unknown, isList: boolean): void {
  const { prefetch, ...others } = callNames;
  checkNames(id, options, isList ? { ...others, prefetch } : others);
  const { signal } = options as { signal?: unknown };
  if (!isSignal(signal)) throw invalidError(id, 'signal', 'be an AbortSignal');
}
