import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import { areArguments } from '../options/call-arguments.js';
import { pathValue } from './encode-path.js';
import { derivedNames } from './parameter-names.js';

/** Throws an error without text, to be explained, for an invalid argument. */
export function splitArguments(
  operation: NamedOperation,
  args: readonly unknown[],
): { path: string[]; params: Record<string, unknown>; options: CallOptions } {
  const { path: names } = derivedNames(operation);
  const path = names.map((_, index) => pathValue(args[index]));
  const rest = args.slice(path.length);
  if (!areArguments(operation, rest)) throw new TypeError();
  const [params, options] = rest;
  return { path, params: (params ?? {}) as Record<string, unknown>, options: options ?? {} };
}
