import { expect, it } from 'vitest';
import { createChangeMonitor } from '../../../../src/mirror/watch/change-monitor.js';
import { virtualClock } from '../../../support/clocks/virtual-clock.js';

/** A monitor that is waited for, on a clock that a test advances. */
function waiting(maxMs = Infinity) {
  const clock = virtualClock();
  const start = clock.monotonic();
  const monitor = createChangeMonitor(clock, 100);
  const end = new AbortController();
  const settledAt = monitor.settled(maxMs, end.signal).then(() => clock.monotonic() - start);
  return { clock, monitor, end, settledAt };
}

it('a run starts after a pause in the changes', async () => {
  const { clock, monitor, settledAt } = waiting(10_000);
  for (let change = 0; change < 5; change++) {
    await clock.run(60);
    monitor.note();
  }
  await clock.run(10_000);
  expect(await settledAt).toBe(400);
});

it('a run starts after 30 debounce times if the changes never pause', async () => {
  const { clock, monitor, settledAt } = waiting();
  for (let change = 0; change < 100; change++) {
    monitor.note();
    await clock.run(50);
  }
  expect(await settledAt).toBe(3000);
});

it('a run starts without a change when the time is up, and not before', async () => {
  const { clock, settledAt } = waiting(5000);
  await clock.run(20_000);
  expect(await settledAt).toBe(5000);
});

it('changes before clear count for the run that begins then', async () => {
  const { clock, monitor, end, settledAt } = waiting();
  monitor.note();
  await clock.run(100);
  expect(await settledAt).toBe(100);
  monitor.clear();
  const next = monitor.settled(Infinity, end.signal);
  await clock.run(100_000);
  end.abort(new Error('the end'));
  await expect(next).rejects.toThrow('the end');
});
