import type { NamedOperation } from '../types/operation.js';
import { derivedNames } from './parameter-names.js';

/** Returns the text of a path parameter. Throws an error without text, to be explained, unless the value is an ID or a name. */
export function pathValue(value: unknown): string {
  // Larger numbers have lost digits.
  const isId =
    typeof value === 'number'
      ? Number.isSafeInteger(value) && value >= 0
      : typeof value === 'string' && value.trim() !== '' && !/^\.\.?$/.test(value);
  // A lone surrogate, for example at the end of truncated text, cannot be encoded in a URL.
  if (!isId || /\p{Surrogate}/u.test(String(value))) throw new TypeError();
  return String(value);
}

export function operationUrl(baseUrl: string, operation: NamedOperation, values: readonly string[]): string {
  const { between } = derivedNames(operation);
  return between.reduce((url, text, index) => url + encodeURIComponent(values[index - 1] ?? '') + text, baseUrl);
}
