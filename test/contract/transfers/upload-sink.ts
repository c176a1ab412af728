import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface UploadSink {
  readonly url: string;
  /** The number of part bytes received with the right digest. */
  readonly receivedBytes: () => number;
  /** Errors and digest mismatches. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** A server that accepts uploads in parts, verifies the digest of each part, and discards the content. */
export async function startUploadSink(partBytes: number): Promise<UploadSink> {
  const problems: string[] = [];
  let receivedBytes = 0;
  let parts = 0;
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      problems.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const hash = createHash('sha1');
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
    const sha1 = hash.digest();
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.method === 'PUT') {
      if (request.headers['digest'] !== `sha=${sha1.toString('base64')}`) problems.push(`a digest of ${String(size)} bytes is wrong`);
      else receivedBytes += size;
      const offset = Number(/bytes (\d+)-/.exec(request.headers['content-range'] ?? '')?.[1]);
      send(200, { part: { part_id: String(++parts), offset, size, sha1: sha1.toString('hex') } });
      return;
    }
    if (request.url?.endsWith('/commit') === true) {
      const whole = Buffer.from(String(request.headers['digest']).replace('sha=', ''), 'base64').toString('hex');
      send(201, { total_count: 1, entries: [{ type: 'file', id: '1', name: 'film.mov', size: receivedBytes, sha1: whole }] });
      return;
    }
    send(201, { type: 'upload_session', id: 'S1', part_size: partBytes });
  }

  return {
    url,
    problems,
    receivedBytes: () => receivedBytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
