import { extensions, keysOf } from '../../spec/plugins/extensions.js';
import type { Pointer } from '../model/method.js';
import type { Finding } from './finding.js';

/** Finds `x-box-*` keys that are not known extensions, and unknown keys of an extension whose value is an object, at any depth of `value`. */
export function checkExtensions(value: unknown, pointer: Pointer): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...pointer, Array.isArray(value) ? Number(key) : key];
    return [...(key.startsWith('x-box-') ? checkExtension(key, inner, at) : []), ...checkExtensions(inner, at)];
  });
}

function checkExtension(name: string, value: unknown, pointer: Pointer): Finding[] {
  if (!Object.hasOwn(extensions, name))
    return [{ pointer, message: `Unknown extension ${name}. Known extensions: ${Object.keys(extensions).join(', ')}.` }];
  const allowed = Object.keys((keysOf as Readonly<Record<string, object | undefined>>)[name] ?? {});
  if (allowed.length === 0) return [];
  const objects = Array.isArray(value)
    ? value.map((each: unknown, index) => ({ each, at: [...pointer, index] }))
    : [{ each: value, at: pointer }];
  return objects.flatMap(({ each, at }) =>
    Object.keys(typeof each === 'object' ? (each ?? {}) : {})
      .filter((key) => !allowed.includes(key) && !key.startsWith('x-box-'))
      .map((key) => ({ pointer: [...at, key], message: `${name} has no key ${key}. Use ${alternatives(allowed)}.` })),
  );
}

/** `a, b or c` */
function alternatives(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' or ');
}
