import { extensions } from '../../spec/plugins/extensions.js';
import type { Pointer } from '../model/method.js';
import type { Finding } from './finding.js';

/** Finds `x-box-*` keys that are not known extensions, at any depth of `value`. */
export function checkExtensions(value: unknown, pointer: Pointer): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...pointer, Array.isArray(value) ? Number(key) : key];
    const found =
      key.startsWith('x-box-') && !(key in extensions)
        ? [{ pointer: at, message: `Unknown extension ${key}. Known extensions: ${Object.keys(extensions).join(', ')}.` }]
        : [];
    return [...found, ...checkExtensions(inner, at)];
  });
}
