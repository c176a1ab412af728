import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { createBoxClient } from '../../../../src/client.js';
import { BoxRateLimitedError } from '../../../../src/core/errors/box-errors.js';
import { steadyClock } from '../../../../src/core/util/clock.js';
import { setClock } from '../../../support/clocks/set-clock.js';
import { empty, json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const hour = 3_600_000;

/** Calls with retries, throttling, polling and renewed tokens. Returns when each request was sent. The clock is set by `steps` in turn. */
async function sentTimes(steps: readonly number[]): Promise<string[]> {
  const clock = setClock();
  const sent: string[] = [];
  const { fetch } = respondingFetch(({ url }) => {
    clock.advance(10);
    clock.set(steps[sent.length % steps.length] ?? 0);
    const count = sent.push(`${url.pathname} ${String(clock.elapsed())}`);
    if (url.pathname === '/oauth2/token') return json({ access_token: `token-${String(count)}`, expires_in: 4000 });
    if (count % 5 === 0) return empty(429, { 'retry-after': '2' });
    if (count % 7 === 0) return empty(503);
    return json({ id: '1', status: count % 3 === 0 ? 'signed' : 'sent' });
  });
  const auth = clientCredentials({ clientId: 'a', clientSecret: 'b', enterpriseId: '1' });
  const box = createBoxClient({ auth, fetch, clock, random: () => 0.5 });
  for (let call = 0; call < 10; call++) {
    await box.users.me();
    await box.jobs.signRequest('1');
    clock.set(steps[call % steps.length] ?? 0);
    clock.advance(1_000_000);
  }
  return sent;
}

describe('a system clock that is set during calls', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('changes no wait, time limit or renewal of a token', async () => {
    // The jitter of the rate limiter.
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const undisturbed = await sentTimes([0]);
    expect(undisturbed.filter((line) => line.startsWith('/oauth2/token')).length).toBeGreaterThan(2);
    const step = fc.integer({ min: -3, max: 3 }).map((hours) => hours * hour);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        expect(await sentTimes(steps)).toEqual(undisturbed);
      }),
      { numRuns: 15 },
    );
  });

  it.each([-hour, hour])('does not hold calls after a 429 when it is set by %i ms', async (step) => {
    let isFirst = true;
    const { fetch, requests } = respondingFetch(() => {
      if (!isFirst) return json({ id: '1' });
      isFirst = false;
      return empty(429, { 'retry-after': '0' });
    });
    const { box } = clientWith({ fetch, requests }, { clock: undefined, random: () => 0, retry: { baseMs: 1, maxMs: 1 } });
    await box.users.me();
    const now = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + step);
    await box.users.me({}, { timeoutMs: 20_000 });
    expect(requests.length).toBe(3);
  });
});

describe('a clock without monotonic', () => {
  it('measures durations and ignores steps backwards', () => {
    let time = 1000;
    const clock = steadyClock({ now: () => time, sleep: () => Promise.resolve() });
    const start = clock.monotonic();
    time += 50;
    expect(clock.monotonic() - start).toBe(50);
    time -= hour;
    expect(clock.monotonic() - start).toBe(50);
    time += 25;
    expect(clock.monotonic() - start).toBe(75);
  });

  it('keeps a clock that has it', () => {
    const clock = setClock();
    expect(steadyClock(clock)).toBe(clock);
  });
});

describe('a Retry-After beyond the time limit of later calls', () => {
  it.each([3600, 86_400])('of %i s rejects them at once with the time, unsent, until it has passed', async (seconds) => {
    const clock = setClock();
    let isClosed = true;
    const fake = respondingFetch(() => (isClosed ? empty(429, { 'retry-after': String(seconds) }) : json({ id: '1' })));
    const { box, requests } = clientWith(fake, { clock });
    const first = await rejection(box.users.me(), BoxRateLimitedError);
    expect(first.retryAfter).toBe(seconds);
    const until = new Date(clock.now() + seconds * 1000).toISOString();
    const startedAt = clock.elapsed();
    for (let call = 0; call < 3; call++) {
      const error = await rejection(box.files.get('1'), BoxRateLimitedError);
      expect(error).toMatchObject({ status: 429, retryAfter: seconds, attempts: 0, operationId: 'files.get' });
      expect(error.message).toContain(until);
    }
    expect([clock.elapsed() - startedAt, requests.length]).toEqual([0, 1]);
    isClosed = false;
    clock.advance(seconds * 1000);
    await box.files.get('1');
    expect(requests.length).toBe(2);
  });

  it('lets a call with more time wait', async () => {
    const clock = setClock();
    let isClosed = true;
    const fake = respondingFetch(() => (isClosed ? empty(429, { 'retry-after': '3600' }) : json({ id: '1' })));
    const { box } = clientWith(fake, { clock });
    await rejection(box.users.me(), BoxRateLimitedError);
    isClosed = false;
    await box.files.get('1', {}, { timeoutMs: 2 * hour });
    expect(clock.elapsed()).toBeGreaterThanOrEqual(hour);
  });
});
