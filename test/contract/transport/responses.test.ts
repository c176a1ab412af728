import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  BoxApiError,
  BoxConflictError,
  BoxDecodeError,
  BoxForbiddenError,
  BoxNotFoundError,
  BoxPreconditionFailedError,
  BoxRateLimitedError,
  BoxUnauthorizedError,
  BoxValidationError,
} from 'box-openapi-sdk';
import { rejection } from '../../support/rejection.js';
import * as faults from './server-faults.js';
import { isSoak } from '../support/soak.js';
import { transports } from '../../support/transports/transports.js';
import { connectToFaultyServer } from './transports.js';

/** The adaptive limiter is tested elsewhere. */
const limiter = false;
const newComment = { message: 'a comment', item: { type: 'file', id: '1' } } as const;

describe.each(transports)('over $name', (transport) => {
  describe.each([
    [400, BoxValidationError, 1, 1],
    [401, BoxUnauthorizedError, 1, 1],
    [403, BoxForbiddenError, 1, 1],
    [404, BoxNotFoundError, 1, 1],
    [409, BoxConflictError, 1, 1],
    [412, BoxPreconditionFailedError, 1, 1],
    [429, BoxRateLimitedError, 5, 5],
    [500, BoxApiError, 5, 1],
    [502, BoxApiError, 5, 1],
  ])('empty %i responses', (status, type, gets, posts) => {
    it('an empty error response rejects with its error class and request ID', async () => {
      const { server, box } = await connectToFaultyServer(transport, [faults.status(status, { 'box-request-id': 'r-1' })], { limiter });
      const error = await rejection(box.folders.get('1'), type);
      expect(error).toMatchObject({
        message: `folders.get failed: ${String(status)}`,
        kind: 'api',
        status,
        code: undefined,
        requestId: 'r-1',
        contextInfo: undefined,
        retryAfter: undefined,
        operationId: 'folders.get',
        attempts: gets,
      });
      expect(server.requests.length).toBe(gets);
    });

    it('a POST is retried only if the status guarantees that it was not processed', async () => {
      const { server, box } = await connectToFaultyServer(transport, [faults.status(status)], { limiter });
      expect((await rejection(box.comments.create(newComment), type)).attempts).toBe(posts);
      expect(server.count('POST')).toBe(posts);
    });
  });

  it('an HTML error page rejects with its status only', async () => {
    const { server, box } = await connectToFaultyServer(transport, [faults.html(502)]);
    const error = await rejection(box.folders.get('1'), BoxApiError);
    expect(error).toMatchObject({ status: 502, code: undefined, message: 'folders.get failed: 502', attempts: 5 });
    expect(server.requests.length).toBe(5);
    await rejection(box.comments.create(newComment), BoxApiError);
    expect(server.count('POST')).toBe(1);
  });

  describe('responses of a gigabyte', () => {
    const limit = isSoak ? 64 * 2 ** 20 : 4 * 2 ** 20;
    /** The bytes in the buffers of both sides when the connection is closed. */
    const slack = 16 * 2 ** 20;
    const options = isSoak ? {} : { maxJsonBytes: limit };

    it('a response with a content-length above maxJsonBytes is rejected before its body', async () => {
      const { server, box } = await connectToFaultyServer(transport, [faults.hugeDeclared], options);
      const error = await rejection(box.folders.get('1'), BoxDecodeError);
      expect(error.message).toBe(`folders.get: the response has 1073741824 bytes, more than maxJsonBytes (${String(limit)})`);
      await expectClosed(server);
      expect(server.bytesSent()).toBeLessThan(slack);
      expect(server.requests.length).toBe(1);
    });

    it.each([
      ['an endless response', faults.endless],
      ['a compressed response', faults.bomb],
    ])('%s is rejected at maxJsonBytes with bounded memory', async (_, fault) => {
      const { server, box } = await connectToFaultyServer(transport, [fault], options);
      const memory = watchMemory();
      const error = await rejection(box.folders.get('1'), BoxDecodeError);
      expect(error.message).toMatch(
        new RegExp(`^folders\\.get: the response has \\d+ bytes, more than maxJsonBytes \\(${String(limit)}\\)$`),
      );
      // The text read so far, twice while it grows, and the buffers.
      expect(memory.stop()).toBeLessThan(3 * limit + 4 * slack);
      await expectClosed(server);
      expect(server.bytesSent()).toBeLessThan(limit + slack);
      expect(server.requests.length).toBe(1);
    });

    it('an oversized error body is ignored and the POST is sent once', async () => {
      const { server, box } = await connectToFaultyServer(transport, [
        ({ response }) => {
          response.writeHead(400);
          faults.pour(response, Buffer.alloc(65_536, ' '));
        },
      ]);
      expect((await rejection(box.comments.create(newComment), BoxValidationError)).code).toBe(undefined);
      await expectClosed(server);
      expect(server.bytesSent()).toBeLessThan(slack);
      expect(server.count('POST')).toBe(1);
    });
  });
});

async function expectClosed(server: { unfinished(): number }): Promise<void> {
  for (let turn = 0; turn < 200 && server.unfinished() > 0; turn++) await sleep(5);
  expect(server.unfinished()).toBe(0);
}

/** Measures the peak growth of the heap and external memory in bytes until `stop`. */
function watchMemory(): { stop(): number } {
  const size = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = size();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, size());
  }, 2);
  return {
    stop() {
      clearInterval(timer);
      return Math.max(peak, size()) - before;
    },
  };
}
