/** The `crypto` of the platform. React Native has none, and a page that was loaded over plain HTTP lacks `subtle`. */
export function webCrypto(): Partial<Crypto> {
  return (globalThis as { readonly crypto?: Partial<Crypto> }).crypto ?? {};
}
