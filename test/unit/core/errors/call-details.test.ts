import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createBoxClient, developerToken } from '../../../../src/index.js';
import { BoxDecodeError, type BoxError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { stallingResponse, scriptedFetch, truncatedResponse, untilAborted, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';

/** The error of a failed look-up or connection, as Node's `fetch` throws it. */
function nodeFailure(fields: Record<string, unknown>, message: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), fields) });
}

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('network error', () => {
  it('names the host, the port and the code of a refused connection', async () => {
    const port = await closedPort();
    const box = createBoxClient({ auth: developerToken('t'), baseUrl: `http://127.0.0.1:${String(port)}`, retry: { baseMs: 1, maxMs: 1 } });
    const error = await rejection(box.files.get('1'), BoxNetworkError);
    expect(error.message).toBe(`files.get: no response from 127.0.0.1:${String(port)} (connect ECONNREFUSED)`);
    expect(error).toMatchObject({ operationId: 'files.get', attempts: 5 });
  });

  it.each([
    ['the host of the request', { hostname: 'api.box.com' }, '(getaddrinfo ENOTFOUND api.box.com)'],
    ['no other host, which could be a secret', { hostname: 'secret-1' }, '(getaddrinfo ENOTFOUND)'],
  ])('names %s after a failed look-up', async (_, fields, reason) => {
    const failure = nodeFailure({ ...fields, code: 'ENOTFOUND', syscall: 'getaddrinfo' }, `getaddrinfo ENOTFOUND ${fields.hostname}`);
    const { box } = testClient(...Array<Error>(5).fill(failure));
    const error = await rejection(box.files.get('1'), BoxNetworkError);
    expect(error.message).toBe(`files.get: no response from api.box.com:443 ${reason}`);
  });
});

describe('errors of a call carry the operation and the number of attempts', () => {
  const once = [1, BoxDecodeError] as const;

  it.each([
    ['a response that is not JSON', new Response('<html>'), ...once],
    ['a response that is larger than the limit', new Response('"0123456789"'), ...once],
    ['a response that is cut off', () => truncatedResponse('{"id'), 5, BoxNetworkError],
    ['a response that stalls', ({ signal }: { signal: AbortSignal | undefined }) => stallingResponse('{', signal), 5, BoxTimeoutError],
    ['a call without a response', untilAborted, 5, BoxTimeoutError],
  ] as const)('after %s', async (_, reply, attempts, type) => {
    const fake = respondingFetch((request) => (typeof reply === 'function' ? reply(request) : reply));
    const options = { maxJsonBytes: 10, timeouts: { idleMs: 20, firstByteMs: 20 }, retry: { baseMs: 1, maxMs: 1 } };
    const error = await rejection(clientWith(fake, options).box.files.get('7'), type as typeof BoxError);
    expect(error).toMatchObject({ operationId: 'files.get', attempts });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ operationId: 'files.get', attempts });
  });

  it('after the whole call timed out', async () => {
    const { box } = clientWith(respondingFetch(untilAborted));
    expect(await rejection(box.files.get('7', {}, { timeoutMs: 20 }), BoxTimeoutError)).toMatchObject({
      operationId: 'files.get',
      attempts: 1,
    });
  });

  it('after the caller reads a body that is cut off', async () => {
    const { box } = clientWith(scriptedFetch(truncatedResponse('abc')));
    const response = await box.files.content.download('7');
    const error = await rejection(response.text(), BoxNetworkError);
    expect(error).toMatchObject({ operationId: 'files.content.download', attempts: 1 });
  });
});
