import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const blockBytes = 1024 * 1024;

/** Writes a file of pseudorandom bytes. They are the same in every run, so that runs are comparable. */
export async function writeGeneratedFile(path: string, bytes: number): Promise<void> {
  await pipeline(blocks(bytes), createWriteStream(path));
}

function* blocks(bytes: number): Generator<Uint8Array> {
  // Marsaglia's 32-bit xorshift.
  let state = 0x9e3779b9;
  for (let left = bytes; left > 0; left -= blockBytes) {
    const words = new Uint32Array(blockBytes / 4);
    for (let index = 0; index < words.length; index++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      words[index] = state;
    }
    yield new Uint8Array(words.buffer, 0, Math.min(left, blockBytes));
  }
}
