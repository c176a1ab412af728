/** The part of a FileHandle that reads. */
export interface Readable {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>;
}

/** Reads from `start` to `end` (exclusive), or to the end of the file. May reuse the buffer `into`. */
export async function readRange(file: Readable, start: number, end: number, into = new Uint8Array(0)): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = into.length < end - start ? new Uint8Array(end - start) : into.subarray(0, end - start);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, start + length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return bytes;
}
