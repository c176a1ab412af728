/** A Blob of the chunks; undefined on React Native, whose Blob takes no bytes. */
export function blobOf(chunks: readonly (Uint8Array<ArrayBuffer> | Blob)[]): Blob | undefined {
  try {
    return new Blob([...chunks]);
  } catch {
    return undefined;
  }
}
