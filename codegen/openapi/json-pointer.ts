/** A JSON pointer as the fragment of a URI (RFC 6901, section 6): `#/paths/~1files/get`. */
export function pointerFragment(keys: readonly (string | number)[]): string {
  return `#${keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/** The part of a document that a reference like `#/components/schemas/File` leads to, or undefined. */
export function valueAt(document: unknown, reference: string): unknown {
  let value = document;
  for (const key of keysOfFragment(reference.slice(1))) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** The keys of a JSON pointer that is the fragment of a URI. `fragment` is without `#`. */
export function keysOfFragment(fragment: string): string[] {
  return fragment
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}
