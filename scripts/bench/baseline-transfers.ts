import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The part of `fetch` that the baseline uploads use. */
export type BaselineFetch = (url: string, init: object) => Promise<Pick<Response, 'ok' | 'json'>>;

/** A minimal upload in parts: reads the file, hashes each part and the whole file, and sends up to `concurrency` parts at once. */
export async function baselineUpload(send: BaselineFetch, url: string, token: string, path: string, concurrency: number): Promise<void> {
  const authorization = `Bearer ${token}`;
  const request = async <T>(target: string, init: { method: string; headers: Record<string, string>; body: unknown }): Promise<T> => {
    const response = await send(target, { ...init, redirect: 'error' });
    if (!response.ok) throw new Error(`${init.method} ${target} failed.`);
    return (await response.json()) as T;
  };
  const file = await open(path);
  const { size } = await file.stat();
  const session = await request<{ part_size: number; session_endpoints: { upload_part: string; commit: string } }>(
    `${url}/api/2.0/files/upload_sessions`,
    { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify({ file_size: size }) },
  );
  const whole = createHash('sha1');
  const parts: object[] = [];
  let next = 0;
  let previousRead: Promise<unknown> = Promise.resolve();

  const read = (start: number, end: number) => {
    const bytes = previousRead.then(async () => {
      const buffer = new Uint8Array(end - start);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
      if (bytesRead < buffer.length) throw new Error(`${path} is shorter than expected.`);
      whole.update(buffer);
      return buffer;
    });
    previousRead = bytes;
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
      const { part } = await request<{ part: object }>(session.session_endpoints.upload_part, { method: 'PUT', headers, body });
      parts.push(part);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const headers = { authorization, 'content-type': 'application/json', digest: `sha=${whole.digest('base64')}` };
  await request(session.session_endpoints.commit, { method: 'POST', headers, body: JSON.stringify({ parts }) });
  await file.close();
}

/** A minimal download without a package. */
export async function baselineDownload(url: string, token: string, size: number, path: string): Promise<void> {
  const { body } = await fetch(`${url}/2.0/files/${String(size)}/content`, { headers: { authorization: `Bearer ${token}` } });
  if (body === null) throw new Error('The response has no body.');
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path));
}
