import { BoxConfigError } from '../errors/box-errors.js';
import { unsendableError } from '../errors/unsendable.js';
import type { NamedOperation } from '../types/operation.js';
import { camelCase, derivedNames } from './parameter-names.js';

export function pathValue(operationId: string, name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new BoxConfigError(`${operationId}: ${camelCase(name)} must be a string, not ${value === null ? 'null' : typeof value}.`);
  }
  const text = String(value);
  // Larger numbers have lost digits.
  const isId = typeof value === 'string' ? text.trim() !== '' : Number.isSafeInteger(value) && value >= 0;
  if (!isId || text === '.' || text === '..') {
    throw new BoxConfigError(`${operationId}: ${camelCase(name)} must be an ID or name, not "${text}".`);
  }
  // A lone surrogate, for example at the end of truncated text, cannot be encoded in a URL.
  if (/\p{Surrogate}/u.test(text)) throw unsendableError(operationId, camelCase(name));
  return text;
}

export function operationUrl(baseUrl: string, operation: NamedOperation, values: readonly string[]): string {
  const { between } = derivedNames(operation);
  return between.reduce((url, text, index) => url + encodeURIComponent(values[index - 1] ?? '') + text, baseUrl);
}
