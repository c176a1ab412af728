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
import * as misdeeds from './server-faults.js';
import { besiege, isSoak, transports } from './transports.js';

/** What a client learns from refusals is another matter. */
const limiter = false;
const newFolder = { name: 'a folder', parent: { id: '0' } };

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
  ])('an empty %i', (status, type, gets, posts) => {
    it('is an error of its class, with what little is known', async () => {
      const { server, box } = await besiege(transport, [misdeeds.status(status, { 'box-request-id': 'r-1' })], { limiter });
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

    it('is asked for again after a POST only when nothing was carried out', async () => {
      const { server, box } = await besiege(transport, [misdeeds.status(status)], { limiter });
      expect((await rejection(box.folders.create(newFolder), type)).attempts).toBe(posts);
      expect(server.count('POST')).toBe(posts);
    });
  });

  it('a page in place of an error tells no more than its status', async () => {
    const { server, box } = await besiege(transport, [misdeeds.html(502)]);
    const error = await rejection(box.folders.get('1'), BoxApiError);
    expect(error).toMatchObject({ status: 502, code: undefined, message: 'folders.get failed: 502', attempts: 5 });
    expect(server.requests.length).toBe(5);
    await rejection(box.folders.create(newFolder), BoxApiError);
    expect(server.count('POST')).toBe(1);
  });

  describe('an answer of a gigabyte', () => {
    const limit = isSoak ? 64 * 2 ** 20 : 4 * 2 ** 20;
    /** What is on its way in the buffers of both sides when the connection is cut. */
    const slack = 16 * 2 ** 20;
    const options = isSoak ? {} : { maxJsonBytes: limit };

    it('that says so is refused by its head', async () => {
      const { server, box } = await besiege(transport, [misdeeds.hugeDeclared], options);
      const error = await rejection(box.folders.get('1'), BoxDecodeError);
      expect(error.message).toBe(`folders.get: the answer has 1073741824 bytes, more than maxJsonBytes (${String(limit)})`);
      await expectCut(server);
      expect(server.bytesSent()).toBeLessThan(slack);
      expect(server.requests.length).toBe(1);
    });

    it.each([
      ['that does not end', misdeeds.endless],
      ['that comes as a megabyte', misdeeds.bomb],
    ])('%s is refused at the limit, with no more in memory', async (_, misdeed) => {
      const { server, box } = await besiege(transport, [misdeed], options);
      const memory = watchMemory();
      const error = await rejection(box.folders.get('1'), BoxDecodeError);
      expect(error.message).toMatch(
        new RegExp(`^folders\\.get: the answer has \\d+ bytes, more than maxJsonBytes \\(${String(limit)}\\)$`),
      );
      // The text that was read, twice while it grows, and what waits.
      expect(memory.stop()).toBeLessThan(3 * limit + 4 * slack);
      await expectCut(server);
      expect(server.bytesSent()).toBeLessThan(limit + slack);
      expect(server.requests.length).toBe(1);
    });

    it('is as good as no body when it is an error, and a POST is sent once', async () => {
      const { server, box } = await besiege(transport, [
        ({ answer }) => {
          answer.writeHead(400);
          misdeeds.pour(answer, Buffer.alloc(65_536, ' '));
        },
      ]);
      expect((await rejection(box.folders.create(newFolder), BoxValidationError)).code).toBe(undefined);
      await expectCut(server);
      expect(server.bytesSent()).toBeLessThan(slack);
      expect(server.count('POST')).toBe(1);
    });
  });
});

async function expectCut(server: { unfinished(): number }): Promise<void> {
  for (let turn = 0; turn < 200 && server.unfinished() > 0; turn++) await sleep(5);
  expect(server.unfinished()).toBe(0);
}

/** How many bytes the process grew at most meanwhile, outside and inside the heap. */
function watchMemory(): { stop(): number } {
  const size = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = size();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, size());
  }, 2);
  return {
    stop() {
      clearInterval(timer);
      return Math.max(most, size()) - before;
    },
  };
}
