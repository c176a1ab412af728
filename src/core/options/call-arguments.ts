import type { ListOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import type { OptionNames } from './check-names.js';
import { isSignal } from './read-signal.js';

export const callNames: OptionNames<ListOptions> = { signal: 1, timeoutMs: 1, headers: 1, asUser: 1, reconcile: 1, prefetch: 1 };

/**
 * Whether the params and options of a call, `rest`, are objects with valid names. A quick check in each call: `explain.ts`, which is loaded on
 * demand, finds what is wrong.
 */
export function areArguments({ list }: Pick<NamedOperation, 'list'>, rest: readonly unknown[]): boolean {
  const [params, options, ...others] = rest as (Record<string, unknown> | undefined)[];
  return others.length === 0 && isObject(params) && isObject(options) && !hasOnlyOptions(params) && areOptions(options, list !== undefined);
}

const isObject = (value: unknown) => value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));

/** Options in place of the params. */
export function hasOnlyOptions(params: object | undefined): boolean {
  let name: string | undefined;
  for (name in params) if (!Object.hasOwn(callNames, name)) return false;
  return name !== undefined;
}

function areOptions(options: Record<string, unknown> | undefined, isList: boolean): boolean {
  for (const name in options)
    if (options[name] === null || !Object.hasOwn(callNames, name) || (name === 'prefetch' && !isList)) return false;
  return isSignal(options?.['signal']);
}
