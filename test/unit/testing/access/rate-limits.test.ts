import { describe, expect, it, onTestFinished } from 'vitest';
import { createRateLimiter, documentedLimits } from '../../../../src/testing/access/rate-limits.js';
import type { MockBoxOptions } from '../../../../src/testing/index.js';
import { adjustableClock, clientFor, mockWithClient } from '../mock-client.js';

async function limitedMock(options: MockBoxOptions = {}) {
  const clock = adjustableClock();
  const users = [
    { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
    { id: '2', name: 'Ben Okafor', login: 'ben@example.com' },
  ];
  const box = await mockWithClient({ now: clock.now, seed: { users, tree: { Reports: {} } }, rateLimits: true, ...options });
  onTestFinished(() => box.mock.close());
  return { ...box, clock, ben: clientFor(box.mock, '2') };
}

type Limited = Awaited<ReturnType<typeof limitedMock>>;

/** The number of requests until the first 429, and the seconds of its `Retry-After`. */
async function countUntilLimit(send: () => Promise<Response>): Promise<readonly [number, number]> {
  for (let count = 0; count < 2000; count += 1) {
    const response = await send();
    await response.body?.cancel();
    if (response.status === 429) return [count, Number(response.headers.get('retry-after'))];
  }
  throw new Error('There is no limit.');
}

const search = ({ send }: Pick<Limited, 'send'>) => send('GET', '/search?query=report');

describe('documented rate limits of the mock', () => {
  it('a user gets 429 with Retry-After after 1,000 calls in a minute, and can call again when the clock has advanced', async () => {
    const { mock, send, ben, call } = await limitedMock();
    expect(await countUntilLimit(() => send('GET', '/users/me'))).toEqual([1000, 60]);
    expect((await call('GET', '/folders/0')).body).toMatchObject({ type: 'error', status: 429, code: 'rate_limit_exceeded' });
    expect((await ben.send('GET', '/users/me')).status).toBe(200);
    await mock.advance({ seconds: 59 });
    expect((await send('GET', '/users/me')).headers.get('retry-after')).toBe('1');
    await mock.advance({ seconds: 1 });
    expect((await send('GET', '/users/me')).status).toBe(200);
    mock.assertConforms();
  }, 60_000);

  it('uploads have a limit of 240 per minute, and calls do not count for it', async () => {
    const { send, upload } = await limitedMock();
    let name = 0;
    const uploadOne = async (): Promise<Response> => {
      const { status, headers } = await upload(`${String((name += 1))}.txt`, 'text');
      return new Response(null, { status, headers });
    };
    expect(await countUntilLimit(uploadOne)).toEqual([240, 60]);
    expect((await send('GET', '/users/me')).status).toBe(200);
  }, 60_000);

  it('a user can search 6 times per second and 60 times per minute', async () => {
    const { mock, send } = await limitedMock();
    for (let second = 0; second < 10; second += 1) {
      expect(await countUntilLimit(() => search({ send }))).toEqual([6, second === 9 ? 51 : 1]);
      await mock.advance({ seconds: 1 });
    }
    expect((await search({ send })).headers.get('retry-after')).toBe('50');
  });

  it('the users of an enterprise can search 12 times per second together', async () => {
    const users = ['1', '2', '3'].map((id) => ({ id, name: id, login: `${id}@example.com` }));
    const { mock } = await limitedMock({ seed: { users } });
    const counts = [];
    for (const { id } of users) counts.push((await countUntilLimit(() => search(clientFor(mock, id))))[0]);
    expect(counts).toEqual([6, 6, 0]);
  });

  it('requests without a token and parts of uploads count for no limit', () => {
    const limiter = createRateLimiter({ ...documentedLimits, callsPerMinute: 1, uploadsPerMinute: 1 });
    const count = (operationId: string) => () => {
      limiter.count({ operationId, userId: '1', enterpriseId: '1' }, 0);
    };
    for (let part = 0; part < 10; part += 1) count('uploadSessions.parts.upload')();
    expect(count('files.get')).not.toThrow();
    expect(count('uploadSessions.create')).toThrow(/rate limit/);
    expect(count('uploadSessions.commit')).not.toThrow();
    expect(count('files.content.upload')).toThrow(/rate limit/);
  });

  it('a rejected request does not extend the wait', async () => {
    const { mock, send } = await limitedMock({ rateLimits: { callsPerMinute: 1 } });
    await send('GET', '/users/me');
    await mock.advance({ seconds: 40 });
    expect((await send('GET', '/users/me')).headers.get('retry-after')).toBe('20');
    await mock.advance({ seconds: 20 });
    expect((await send('GET', '/users/me')).status).toBe(200);
  });

  it('reset() clears the counts, and without the option there are no limits', async () => {
    const { mock } = await limitedMock({ rateLimits: { callsPerMinute: 1 } });
    const me = () => clientFor(mock).send('GET', '/users/me');
    await me();
    expect((await me()).status).toBe(429);
    await mock.reset();
    expect((await me()).status).toBe(200);
    const open = await limitedMock({ rateLimits: false });
    await expect(countUntilLimit(() => open.send('GET', '/users/me'))).rejects.toThrow('no limit');
  }, 60_000);

  it.each([
    [{ callsPerHour: 1 }, /callsPerHour is not an option/],
    [{ callsPerMinute: 0 }, 'rateLimits.callsPerMinute: must be an integer >= 1.'],
    ['yes', /rateLimits/],
  ])('the option rateLimits rejects %j by name', async (rateLimits, message) => {
    await expect(limitedMock({ rateLimits: rateLimits as unknown as boolean })).rejects.toThrow(message);
  });
});
