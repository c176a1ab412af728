import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import { pathValue } from './encode-path.js';
import { derivedNames } from './parameter-names.js';

export function splitArguments(
  operation: NamedOperation,
  args: readonly unknown[],
): { path: string[]; params: Record<string, unknown>; options: CallOptions } {
  const { path: names } = derivedNames(operation);
  return {
    path: names.map((name, index) => pathValue(operation.id, name, args[index])),
    params: (args[names.length] ?? {}) as Record<string, unknown>,
    options: args[names.length + 1] ?? {},
  };
}
