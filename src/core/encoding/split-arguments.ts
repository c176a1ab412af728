import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { checkCallOptions, checkParams } from '../options/check-call-options.js';
import { pathValue } from './encode-path.js';
import { derivedNames } from './parameter-names.js';

/** Throws BoxConfigError that names an invalid argument. */
export function splitArguments(
  operation: NamedOperation,
  args: readonly unknown[],
): { path: string[]; params: Record<string, unknown>; options: CallOptions } {
  const { path: names } = derivedNames(operation);
  const path = names.map((name, index) => pathValue(operation.id, name, args[index]));
  const params = args[path.length];
  const options = args[path.length + 1];
  checkParams(operation.id, params);
  checkCallOptions(operation, options);
  if (args.length > path.length + 2)
    throw new BoxConfigError(`${operation.id}: at most ${String(path.length + 2)} arguments are used, not ${String(args.length)}.`);
  return { path, params: (params ?? {}) as Record<string, unknown>, options: options ?? {} };
}
