import type { FileHandle } from 'node:fs/promises';

/** Writes the chunks one after the other, starting at `position`. */
export async function writeAll(file: FileHandle, chunks: readonly Uint8Array[], position: number): Promise<void> {
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  if (size === 0) return;
  const { bytesWritten } = await file.writev(chunks, position);
  // The system may write fewer bytes.
  if (bytesWritten < size) await writeRest(file, Buffer.concat(chunks).subarray(bytesWritten), position + bytesWritten);
}

async function writeRest(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset, position + offset);
    if (bytesWritten === 0) throw new Error('the disk accepts no more bytes');
    offset += bytesWritten;
  }
}
