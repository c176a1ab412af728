import { BoxConfigError } from '../errors/box-errors.js';
import { callNames, hasOnlyOptions } from '../options/call-arguments.js';
import { checkNames, invalidError, requireObject } from '../options/check-names.js';
import type { NamedOperation } from '../types/operation.js';

/** Throws BoxConfigError that names what `areArguments` has rejected. */
export function checkArguments({ id, list }: Pick<NamedOperation, 'id' | 'list'>, [params, options, ...others]: readonly unknown[]): void {
  if (params === null) throw invalidError(id, 'params', 'not be null. Leave them out, or pass {}');
  if (params !== undefined) requireObject(id, 'params', params);
  if (hasOnlyOptions(params)) {
    const [name = ''] = Object.keys(Object(params) as object);
    throw new BoxConfigError(`${id}: ${name} is an option, not a param. Pass the params first: ({}, { ${name} }).`);
  }
  if (options !== undefined) checkCallOptions(id, options, list !== undefined);
  if (others.length > 0) throw new BoxConfigError(`${id}: params and options must be the last arguments.`);
}

export function checkCallOptions(id: string, options: unknown, isList: boolean): void {
  const { prefetch, ...others } = callNames;
  checkNames(id, options, isList ? { ...others, prefetch } : others);
  const { signal } = options as { signal?: Partial<AbortSignal> };
  if (signal !== undefined && typeof signal.addEventListener !== 'function') throw invalidError(id, 'signal', 'be an AbortSignal');
}
