import { BoxConfigError } from '../errors/box-errors.js';
import { unsendableError } from '../errors/unsendable.js';
import type { NamedOperation } from '../types/operation.js';
import { pathValue } from './encode-path.js';
import { camelCase, derivedNames } from './parameter-names.js';

/** Throws BoxConfigError that names the first path parameter that is not an ID or a name. */
export function checkPath(operation: NamedOperation, values: readonly unknown[]): void {
  for (const [index, name] of derivedNames(operation).path.entries()) {
    try {
      pathValue(values[index]);
    } catch {
      throw pathError(operation.id, camelCase(name), values[index]);
    }
  }
}

/** The error for a value that is not an ID or a name. */
export function pathError(operationId: string, name: string, value: unknown): BoxConfigError {
  if (typeof value !== 'string' && typeof value !== 'number')
    return new BoxConfigError(`${operationId}: ${name} must be a string, not ${value === null ? 'null' : typeof value}.`);
  if (/\p{Surrogate}/u.test(String(value))) return unsendableError(operationId, name);
  return new BoxConfigError(`${operationId}: ${name} must be an ID or name, not "${String(value)}".`);
}
