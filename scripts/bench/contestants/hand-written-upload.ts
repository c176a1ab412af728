import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

/** Sends a request and returns its JSON response. Rejects an error response. */
export type SendJson = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string | Uint8Array<ArrayBuffer> },
) => Promise<unknown>;

interface Session {
  readonly part_size: number;
  readonly session_endpoints: { readonly upload_part: string; readonly commit: string };
}

/** A minimal upload in parts: reads the file, hashes each part and the whole file, and sends up to `concurrency` parts at once. */
export async function handWrittenUpload(send: SendJson, url: string, token: string, path: string, concurrency: number): Promise<void> {
  const authorization = `Bearer ${token}`;
  const json = { authorization, 'content-type': 'application/json' };
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const session = (await send(`${url}/api/2.0/files/upload_sessions`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ file_size: size }),
    })) as Session;
    const whole = createHash('sha1');
    const parts: object[] = [];
    let next = 0;
    let previousRead: Promise<unknown> = Promise.resolve();
    const worker = async () => {
      while (next < size) {
        const start = next;
        const end = Math.min(size, start + session.part_size);
        next = end;
        // Parts are read in order, because the hash of the whole file needs them in order.
        const reading = previousRead.then(async () => {
          const bytes = await readExactly(file, start, end);
          whole.update(bytes);
          return bytes;
        });
        previousRead = reading;
        const body = await reading;
        const headers = {
          authorization,
          'content-type': 'application/octet-stream',
          'content-range': `bytes ${String(start)}-${String(end - 1)}/${String(size)}`,
          digest: `sha=${createHash('sha1').update(body).digest('base64')}`,
        };
        const { part } = (await send(session.session_endpoints.upload_part, { method: 'PUT', headers, body })) as { part: object };
        parts.push(part);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    const headers = { ...json, digest: `sha=${whole.digest('base64')}` };
    await send(session.session_endpoints.commit, { method: 'POST', headers, body: JSON.stringify({ parts }) });
  } finally {
    await file.close();
  }
}

async function readExactly(file: FileHandle, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
  if (bytesRead < bytes.length) throw new Error('The file is shorter than expected.');
  return bytes;
}
