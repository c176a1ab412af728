import { BoxConfigError } from '../errors/box-errors.js';
import type { ListOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import { checkNames, nullError, requireObject, type OptionNames } from './check-names.js';

const names: OptionNames<Omit<ListOptions, 'prefetch'>> = { signal: 1, timeoutMs: 1, headers: 1, asUser: 1 };
const listNames: OptionNames<ListOptions> = { ...names, prefetch: 1 };

/** Throws BoxConfigError for an unknown option, a null, or a signal without events. Each call runs it. */
export function checkCallOptions({ id, list }: Pick<NamedOperation, 'id' | 'list'>, options: unknown): void {
  if (options === undefined) return;
  checkNames(id, options, list === undefined ? names : listNames);
  const { signal } = options as { signal?: Partial<AbortSignal> };
  if (signal !== undefined && typeof signal.addEventListener !== 'function')
    throw new BoxConfigError(`${id}: signal must be an AbortSignal.`);
}

/** Throws BoxConfigError unless the params are an object with at least one name that is not an option, or none. */
export function checkParams(id: string, params: unknown): void {
  if (params === undefined) return;
  if (params === null) throw nullError(id, 'params');
  requireObject(id, 'params', params);
  let name: string | undefined;
  for (name in params) if (!Object.hasOwn(listNames, name)) return;
  if (name !== undefined)
    throw new BoxConfigError(`${id}: ${name} is an option, not a param. Pass the params first: ({}, { ${name} }).`);
}
