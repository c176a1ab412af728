import { BoxConfigError } from '../errors/box-errors.js';

/** The `crypto` of the platform. React Native has none, and a page that was loaded over plain HTTP lacks `subtle`. */
export function webCrypto(): Partial<Crypto> {
  return (globalThis as { readonly crypto?: Partial<Crypto> }).crypto ?? {};
}

/** Throws BoxConfigError if the platform lacks a part of `crypto`. */
export function requireCrypto(part: 'subtle' | 'getRandomValues'): Crypto {
  const found = webCrypto();
  if (found[part] !== undefined) return found as Crypto;
  throw new BoxConfigError(
    `crypto.${part}: missing on this platform. Import a polyfill (React Native), load the page over HTTPS, or let a server do this.`,
  );
}
