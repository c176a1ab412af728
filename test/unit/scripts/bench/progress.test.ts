import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../../../../scripts/bench/cli/progress.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function record(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } };
}

describe('the progress of the benchmark', () => {
  it('prints the first step immediately, and later steps every five seconds, when there is no terminal', () => {
    const { written, stream } = record(false);
    const progress = createProgress(stream);
    progress.update('one');
    progress.update('two');
    vi.advanceTimersByTime(5000);
    expect(written).toEqual(['0:00  one\n', '0:05  two\n']);
    progress.end();
  });

  it('shows that a long step is still running', () => {
    const { written, stream } = record(false);
    const progress = createProgress(stream);
    progress.update('one');
    vi.advanceTimersByTime(65_000);
    expect(written).toHaveLength(14);
    expect(written.at(-1)).toBe('1:05  one (still running)\n');
    progress.end();
  });

  it('overwrites one line on a terminal, and removes it at the end', () => {
    const { written, stream } = record(true);
    const progress = createProgress(stream);
    progress.update('one');
    progress.update('two');
    progress.end();
    vi.advanceTimersByTime(60_000);
    expect(written).toEqual(['\r\u001B[2K0:00  one', '\r\u001B[2K0:00  two', '\r\u001B[2K']);
  });
});
