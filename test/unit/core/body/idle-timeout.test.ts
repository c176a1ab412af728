import { expect, it, onTestFinished, vi } from 'vitest';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { IdleTimeout } from '../../../../src/core/body/idle-timeout.js';

it('counts no time while the reader is busy, and stalls when nothing comes after that', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const cancelled: unknown[] = [];
  const body = new ReadableStream<Uint8Array>({ cancel: (reason) => void cancelled.push(reason) });
  const watch = new IdleTimeout(body.getReader(), 1000, 'files.downloads.get');
  vi.advanceTimersByTime(900);
  watch.busy();
  vi.advanceTimersByTime(10_000);
  expect([watch.stalled, cancelled]).toEqual([undefined, []]);
  watch.seen();
  vi.advanceTimersByTime(999);
  expect(watch.stalled).toBeUndefined();
  vi.advanceTimersByTime(1001);
  expect(watch.stalled).toBeInstanceOf(BoxTimeoutError);
  expect(cancelled).toEqual([watch.stalled]);
});
