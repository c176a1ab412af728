/** Bytes in a plain ArrayBuffer. Below TypeScript 5.7, where `Uint8Array` has no type parameter, this is `Uint8Array`. */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;
