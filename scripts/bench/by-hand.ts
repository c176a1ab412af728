import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** `fetch`, or what stands in for it. */
export type SendByHand = (url: string, init: object) => Promise<Pick<Response, 'ok' | 'json'>>;

/** The least that an upload in parts has to do: read, hash each part and the whole, send so many parts at once. */
export async function uploadByHand(send: SendByHand, url: string, token: string, path: string, concurrency: number): Promise<void> {
  const authorization = `Bearer ${token}`;
  const ask = async <T>(to: string, init: { method: string; headers: Record<string, string>; body: unknown }): Promise<T> => {
    const response = await send(to, { ...init, redirect: 'error' });
    if (!response.ok) throw new Error(`${init.method} ${to} was refused.`);
    return (await response.json()) as T;
  };
  const file = await open(path);
  const { size } = await file.stat();
  const session = await ask<{ part_size: number; session_endpoints: { upload_part: string; commit: string } }>(
    `${url}/api/2.0/files/upload_sessions`,
    { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify({ file_size: size }) },
  );
  const whole = createHash('sha1');
  const parts: object[] = [];
  let next = 0;
  let reading: Promise<unknown> = Promise.resolve();

  const read = (start: number, end: number) => {
    const bytes = reading.then(async () => {
      const buffer = new Uint8Array(end - start);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
      if (bytesRead < buffer.length) throw new Error(`${path} ended early.`);
      whole.update(buffer);
      return buffer;
    });
    reading = bytes;
    return bytes;
  };
  const worker = async () => {
    while (next < size) {
      const start = next;
      const end = Math.min(size, start + session.part_size);
      next = end;
      const body = await read(start, end);
      const headers = {
        authorization,
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${String(start)}-${String(end - 1)}/${String(size)}`,
        digest: `sha=${createHash('sha1').update(body).digest('base64')}`,
      };
      const { part } = await ask<{ part: object }>(session.session_endpoints.upload_part, { method: 'PUT', headers, body });
      parts.push(part);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const headers = { authorization, 'content-type': 'application/json', digest: `sha=${whole.digest('base64')}` };
  await ask(session.session_endpoints.commit, { method: 'POST', headers, body: JSON.stringify({ parts }) });
  await file.close();
}

/** What a program does without a package. */
export async function downloadByHand(url: string, token: string, size: number, path: string): Promise<void> {
  const { body } = await fetch(`${url}/2.0/files/${String(size)}/content`, { headers: { authorization: `Bearer ${token}` } });
  if (body === null) throw new Error('The answer has no body.');
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path));
}
