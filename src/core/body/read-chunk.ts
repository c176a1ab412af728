import { IdleTimeout } from './idle-timeout.js';

/** Reads the next bytes of a body; undefined at its end. After `idleMs` without bytes, cancels the body and rejects with BoxTimeoutError. */
export async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  idleMs: number,
  operationId: string,
): Promise<Uint8Array | undefined> {
  const idle = new IdleTimeout(reader, idleMs, operationId);
  try {
    const { value } = await reader.read();
    if (idle.error !== undefined) throw idle.error;
    return value;
  } finally {
    idle.stop();
  }
}
