import { beforeEach, describe, expect, it } from 'vitest';
import { createClock, durationMs } from '../../../../src/testing/time/clock.js';
import { advance } from '../../../../src/testing/time/due-work.js';
import { mockWithClient } from '../mock-client.js';

const { mock, call } = await mockWithClient({ seed: { tree: { 'a.txt': 'a', Reports: { 'q1.txt': 'one' } } } });
beforeEach(() => mock.reset());

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';

describe('advance', () => {
  it('deletes items for good after 30 days in the trash, and not before', async () => {
    const [file, folder] = [idOf('/a.txt'), idOf('/Reports')];
    await call('DELETE', `/files/${file}`);
    await mock.advance({ days: 29 });
    await call('DELETE', `/folders/${folder}?recursive=true`);
    expect((await call('GET', `/files/${file}/trash`)).status).toBe(200);
    await mock.advance({ days: 1, seconds: 1 });
    expect((await call('GET', `/files/${file}/trash`)).status).toBe(404);
    expect((await call('GET', `/folders/${folder}/trash`)).status).toBe(200);
    await mock.advance({ days: 30 });
    expect((await call('GET', '/folders/trash/items')).body.total_count).toBe(0);
  });

  it('expires tokens, and goes back with reset', async () => {
    const token = mock.issueToken();
    const status = async () =>
      (await mock.fetch('https://api.box.com/2.0/users/me', { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await status()).toBe(200);
    await mock.advance({ hours: 2 });
    expect(await status()).toBe(401);
    const before = Date.now();
    await mock.reset();
    const created = await call('POST', '/folders', { name: 'New', parent: { id: '0' } });
    expect(Date.parse(String(created.body['created_at']))).toBeLessThan(before + 60_000);
  });

  it.each([
    [null, 'must be an object'],
    [30, 'must be an object'],
    [[1], 'must be an object'],
    [{ weeks: 1 }, '"weeks" is not a unit. Use days, hours, minutes, seconds'],
    [{ days: -1 }, 'days must be a number >= 0'],
    [{ days: '1' }, 'days must be a number >= 0'],
    [{ hours: NaN }, 'hours must be a number >= 0'],
  ])('rejects the duration %j', async (duration, message) => {
    await expect(mock.advance(duration as never)).rejects.toThrow(message);
  });

  it('adds the units of a duration', () => {
    expect(durationMs({ days: 1, hours: 1, minutes: 1, seconds: 1.5 })).toBe(90_061_500);
    expect(durationMs({})).toBe(0);
  });

  it('runs work in the order of its time, with the clock at that time', async () => {
    const clock = createClock(() => 1000);
    const runs: string[] = [];
    const work = (name: string, times: number[]) => ({
      nextDueAt: () => times[0],
      run: () => {
        runs.push(`${name} at ${String(clock.now())}`);
        times.shift();
      },
    });
    await advance(clock, 100, [work('a', [1050, 1090, 1101]), work('b', [1020, 1060])]);
    expect(runs).toEqual(['b at 1020', 'a at 1050', 'b at 1060', 'a at 1090']);
    expect(clock.now()).toBe(1100);
  });
});
