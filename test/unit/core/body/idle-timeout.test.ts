import { expect, it, onTestFinished, vi } from 'vitest';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { IdleTimeout } from '../../../../src/core/body/idle-timeout.js';

it('IdleTimeout stops counting while the reader is busy and cancels the body when no bytes follow', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const cancelled: unknown[] = [];
  const body = new ReadableStream<Uint8Array>({ cancel: (reason) => void cancelled.push(reason) });
  const timeout = new IdleTimeout(body.getReader(), 1000, 'files.downloads.get');
  vi.advanceTimersByTime(900);
  timeout.pause();
  vi.advanceTimersByTime(10_000);
  expect([timeout.error, cancelled]).toEqual([undefined, []]);
  timeout.reset();
  vi.advanceTimersByTime(999);
  expect(timeout.error).toBeUndefined();
  vi.advanceTimersByTime(1001);
  expect(timeout.error).toBeInstanceOf(BoxTimeoutError);
  expect(cancelled).toEqual([timeout.error]);
});
