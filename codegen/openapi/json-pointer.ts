/** A JSON pointer as the fragment of a URI (RFC 6901, section 6): `#/paths/~1files/get`. */
export function pointerFragment(keys: readonly (string | number)[]): string {
  return `#${keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/** The keys of a JSON pointer that is the fragment of a URI. `fragment` is without `#`. */
export function keysOfFragment(fragment: string): string[] {
  return fragment
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}
