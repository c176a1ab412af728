import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { createBoxClient, type BoxClient } from '../../../../src/client.js';
import type { TransportOptions } from '../../../../src/core/options/options.js';
import { systemClock } from '../../../../src/core/util/clock.js';
import {
  startRateLimitedServer,
  type RateLimitedServerOptions,
  type RateLimitedServer,
} from '../../../support/servers/rate-limited-server.js';

const servers: RateLimitedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function clientWithServer(serverOptions: RateLimitedServerOptions, options: TransportOptions = {}) {
  const server = await startRateLimitedServer(serverOptions);
  servers.push(server);
  return { server, box: createBoxClient({ auth: developerToken('token-1'), baseUrl: server.url, ...options }) };
}

/** Sends concurrent calls and returns the number of failures. */
async function sendBurst(box: BoxClient, calls: number): Promise<number> {
  const all = await Promise.allSettled(Array.from({ length: calls }, () => box.files.get('1')));
  return all.filter(({ status }) => status === 'rejected').length;
}

describe('burst of 200 calls at 30 accepted calls per second', () => {
  it('completes 200 concurrent calls with far fewer rejections than without a limiter', { timeout: 600_000 }, async () => {
    const limited = await clientWithServer({ perSecond: 30 });
    const unlimited = await clientWithServer({ perSecond: 30 }, { limiter: false });
    const failures = await sendBurst(limited.box, 200);
    const failuresUnlimited = await sendBurst(unlimited.box, 200);
    const rejected = limited.server.counts['all']?.rejected ?? 0;
    const rejectedUnlimited = unlimited.server.counts['all']?.rejected ?? 0;
    expect(failures).toBe(0);
    // 170 calls are in flight before the first rejection arrives.
    expect(rejected).toBeLessThanOrEqual(200);
    // Twice as many on an idle machine. A busy one also slows the client without a limiter.
    expect(rejectedUnlimited).toBeGreaterThan(1.5 * rejected);
    expect(failuresUnlimited).toBeGreaterThan(0);

    // The limiter has adapted: the next burst has almost no rejections.
    expect(await sendBurst(limited.box, 60)).toBe(0);
    expect((limited.server.counts['all']?.rejected ?? 0) - rejected).toBeLessThanOrEqual(3);
  });
});

describe('burst of uploads', () => {
  it('a burst of uploads does not delay calls or searches', { timeout: 600_000 }, async () => {
    const groupOf = ({ url = '' }: { url?: string | undefined }) => (url.includes('/files/content') ? 'upload' : 'other');
    const delays = { upload: 0, other: 0 };
    const caller = new AsyncLocalStorage<keyof typeof delays>();
    const clock = {
      ...systemClock,
      sleep(ms: number, signal?: AbortSignal) {
        delays[caller.getStore() ?? 'upload'] += 1;
        return systemClock.sleep(ms, signal);
      },
    };
    const { server, box } = await clientWithServer({ perSecond: 20, groupOf }, { clock });
    const upload = () =>
      box.files.content.upload({ body: { attributes: { name: 'a.txt', parent: { id: '0' } }, file: new Blob(['bytes']) } });
    let uploading = true;
    const uploads = caller
      .run('upload', () => Promise.all(Array.from({ length: 60 }, upload)))
      .finally(() => {
        uploading = false;
      });
    while ((server.counts['upload']?.rejected ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await caller.run('other', async () => {
      for (let count = 0; count < 8; count++) {
        await box.files.get('1');
        await box.search.query({ query: 'film' });
      }
    });
    expect(uploading).toBe(true);
    await uploads;
    expect(delays.upload).toBeGreaterThan(0);
    expect(delays.other).toBe(0);
    expect(server.counts).toMatchObject({ upload: { accepted: 60 }, other: { accepted: 16, rejected: 0 } });
  });
});
