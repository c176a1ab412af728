import { describe, expect, it, vi } from 'vitest';
import stringWidth from 'string-width';
import type { ManyProgress } from 'box-openapi-sdk';
import { progressDisplay } from '../../../../cli/src/terminal/progress-display.js';
import { progressLines, type ProgressState } from '../../../../cli/src/terminal/progress-lines.js';
import { jsonLine, printable } from '../../../../cli/src/terminal/printable.js';
import { bytesText, durationText } from '../../../../cli/src/terminal/quantities.js';
import { rateMeter } from '../../../../cli/src/terminal/rate.js';
import { run } from '../../../../cli/src/run.js';
import { openScreen } from './screen.js';
import { openDesk } from './setup.js';

const names = [
  'a/short.txt',
  'b/日本語の長いファイル名とても長いファイル名とても長いファイル名.txt',
  'c/esc\u001b[31mred.txt',
  `d/${'long '.repeat(30)}.bin`,
];

const state: ProgressState = {
  ...{ files: 1234, totalFiles: 5000, bytes: 1_500_000_000, totalBytes: 6_000_000_000, percent: 25 },
  current: names.map((path) => ({ path, bytes: 1_500_000, size: 3_000_000 })),
  ...{ failed: 2, bytesPerSecond: 12_300_000, note: undefined },
};

describe('the progress on a terminal', () => {
  it('shows the percent, the numbers, the rate, the estimate and the files in progress', () => {
    expect(progressLines(state, 100)).toEqual([
      `[${'='.repeat(15)}>${' '.repeat(44)}]  25%`,
      '1,234 of 5,000 files  2 failed  1.5 GB of 6.0 GB  12.3 MB/s  6:06 left',
      '  a/short.txt  50%',
      '  b/日本語の長いファイル名とても長いファイル名とても長いファイル名.txt  50%',
      '  c/esc\\u{1b}[31mred.txt  50%',
      expect.stringMatching(/^ {2}….*long \.bin {2}50%$/) as string,
    ]);
  });

  it.each([20, 40, 80, 200])('fits into %s columns, without control characters', (columns) => {
    for (const shown of [state, { ...state, percent: undefined, totalBytes: undefined, totalFiles: undefined, note: 'stopping' }]) {
      for (const line of progressLines(shown, columns)) {
        expect(stringWidth(line)).toBeLessThan(columns);
        expect(line).not.toMatch(/\p{Cc}/u);
      }
    }
  });

  it('lists six files at most', () => {
    const current = Array.from({ length: 10 }, (_, index) => ({ path: `${String(index)}.txt`, bytes: 0, size: 5 }));
    expect(progressLines({ ...state, current }, 80).slice(2)).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((index) => `  ${String(index)}.txt`),
      '  and 4 others',
    ]);
  });

  it.each([40, 80])('leaves the lines above in place at %s columns, however many lines it has', async (columns) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    try {
      const screen = openScreen(columns, 10);
      const display = progressDisplay(screen.io.errorTerminal ?? { columns: () => columns, rows: () => 10 }, screen.io, 'Preparing');
      const above: string[] = [];
      for (let step = 0; step < 40; step++) {
        const current = names.slice(0, step % 5).map((path) => ({ path, bytes: step, size: 40 }));
        const progress: ManyProgress = {
          files: step,
          totalFiles: 40,
          bytes: step,
          totalBytes: 40,
          percent: Math.floor(step / 10),
          current,
        };
        display.update(progress);
        vi.advanceTimersByTime(150);
        if (step % 7 !== 0) continue;
        above.push(`failed ${String(step)}`);
        display.write(() => {
          screen.io.stderr(`failed ${String(step)}\n`);
        });
      }
      const shown = await screen.lines();
      expect(shown.slice(0, above.length)).toEqual(above);
      expect(shown[above.length]).toMatch(/^\[=*> *\]\s+3%$/);
      display.end();
      expect(await screen.lines()).toEqual(above);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a run that takes more than a second to find its files says so, and a shorter one says nothing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    try {
      const screen = openScreen(40);
      const display = progressDisplay({ columns: () => 40, rows: () => 24 }, screen.io, 'Comparing both sides');
      vi.advanceTimersByTime(900);
      expect(await screen.lines()).toEqual([]);
      vi.advanceTimersByTime(300);
      expect(await screen.lines()).toEqual(['Comparing both sides']);
      display.update({ files: 1, totalFiles: 2, bytes: 1, totalBytes: 2, percent: 50, current: [] });
      vi.advanceTimersByTime(150);
      expect((await screen.lines()).join('\n')).not.toContain('Comparing');
      display.end();
      expect(await screen.lines()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([40, 80])('a run at %s columns ends with the failed files and a summary', async (columns) => {
    const desk = await openDesk({ seed: { tree: { 'a.txt': 'other' } } });
    await desk.write({ 'in/a.txt': 'aaa', 'in/b.txt': 'bbb', 'in/\u001b[2Jc.txt': 'c' });
    desk.mock.faults.add({ operationId: 'files.content.upload', delayMs: 400, times: Infinity });
    const screen = openScreen(columns);
    const io = { cwd: desk.folder, env: desk.env, stdin: () => Promise.resolve(''), ...screen.io };
    const running = run(['upload', 'in', '--to', '/', '--base-url', desk.url, '--concurrency', '1'], io);
    await vi.waitFor(
      async () => {
        expect((await screen.lines()).join('\n')).toMatch(/\d of 3 files/);
      },
      { timeout: 60_000 },
    );
    expect(await running).toBe(3);
    const text = (await screen.lines()).join('');
    expect(text).toContain('failed      \\u{1b}[2Jc.txt: ');
    expect(text).toMatch(/failed {6}a\.txt: /);
    expect(text).toMatch(/1 file uploaded \(3 B\), 0 skipped, *2 failed in 0:0\d\.$/);
    expect(text).not.toMatch(/%|left/);
  });
});

describe('texts of the output', () => {
  it('control characters, invisible and reordering characters are written as codes', () => {
    expect(printable('a\u001b[2J\nb\u202egnp.exe\u009b1m')).toBe('a\\u{1b}[2J\\u{a}b\\u{202e}gnp.exe\\u{9b}1m');
    expect(printable('👩‍👩‍👧 日本語')).toBe('👩‍👩‍👧 日本語');
    const value = { path: 'a\u001b\u009b\u202e\u{e0041}' };
    expect(jsonLine(value)).toMatch(/^[\x20-\x7e]+\n$/);
    expect(JSON.parse(jsonLine(value))).toEqual(value);
  });

  it('sizes and durations are short', () => {
    expect([0, 999, 1000, 1_240_000].map(bytesText)).toEqual(['0 B', '999 B', '1.0 kB', '1.2 MB']);
    expect([0, 0.2, 65, 7200].map(durationText)).toEqual(['0:00', '0:01', '1:05', '2:00:00']);
  });

  it('the rate is that of the last ten seconds', () => {
    const rate = rateMeter();
    rate.add(0, 0);
    rate.add(500, 500);
    expect(rate.bytesPerSecond()).toBeUndefined();
    for (let second = 1; second <= 20; second++) rate.add(second * 1000, second * 1000);
    expect(rate.bytesPerSecond()).toBe(1000);
    for (let second = 21; second <= 40; second++) rate.add(20_000, second * 1000);
    expect(rate.bytesPerSecond()).toBe(0);
  });
});
