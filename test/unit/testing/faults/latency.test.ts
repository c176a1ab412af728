import { describe, expect, it, onTestFinished } from 'vitest';
import { createLatency } from '../../../../src/testing/faults/latency.js';
import type { MockBoxOptions } from '../../../../src/testing/index.js';
import { mockWithClient } from '../mock-client.js';

const delays = (seed: number, count = 200): number[] => {
  const latency = createLatency({ min: 10, max: 20 }, seed);
  return Array.from({ length: count }, () => latency.next());
};

describe('latency', () => {
  it('is in its range, reaches both ends, and repeats with the same seed only', () => {
    expect(new Set(delays(1))).toEqual(new Set(Array.from({ length: 11 }, (_, index) => 10 + index)));
    expect(delays(1)).toEqual(delays(1));
    expect(delays(1)).not.toEqual(delays(2));
  });

  it('starts its order again after a reset', () => {
    const latency = createLatency({ min: 0, max: 1000 });
    const first = [latency.next(), latency.next()];
    latency.reset();
    expect([latency.next(), latency.next()]).toEqual(first);
  });

  it('delays every request before it is executed, and ends when the caller aborts', async () => {
    const { mock, send } = await mockWithClient({ latencyMs: 40 });
    onTestFinished(() => mock.close());
    const startedAt = performance.now();
    expect((await send('GET', '/users/me')).status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(35);
    const url = 'https://api.box.com/2.0/folders';
    const slow = await mockWithClient({ latencyMs: { min: 60_000, max: 60_000 } });
    onTestFinished(() => slow.mock.close());
    await expect(slow.mock.fetch({ url, signal: AbortSignal.timeout(10) })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it.each([
    [-1, 'latencyMs: must be an integer >= 0'],
    [{ min: 2, max: 1 }, 'latencyMs.max: must be at least latencyMs.min.'],
    [{ min: 1 }, 'latencyMs.max: must be an integer >= 0'],
    [{ from: 1 }, /from is not an option/],
    ['5', /latencyMs/],
  ])('the option latencyMs rejects %j by name', async (latencyMs, message) => {
    await expect(mockWithClient({ latencyMs } as unknown as MockBoxOptions)).rejects.toThrow(message);
  });
});
