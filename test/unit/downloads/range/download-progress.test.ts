import { describe, expect, it } from 'vitest';
import type { DownloadProgress } from '../../../../src/downloads/options/download-options.js';
import { downloadMeter } from '../../../../src/downloads/range/download-progress.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';
import { testBytes } from '../../../support/servers/upload-service.js';
import { fileService, inTurn } from '../file-service.js';

function measured() {
  const clock = fakeClock();
  const told: DownloadProgress[] = [];
  return { clock, told, meter: downloadMeter(clock, (progress) => void told.push(progress)) };
}

describe('progress', () => {
  it('is told at most ten times a second, and at the end', () => {
    const { clock, told, meter } = measured();
    meter.begin(1000);
    for (let step = 0; step < 100; step++) {
      clock.advance(10);
      meter.add(10);
    }
    meter.end();
    expect(told.map(({ bytes }) => bytes)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(told.at(-1)).toMatchObject({ bytes: 1000, total: 1000, etaSeconds: 0 });
  });

  it('says how fast it goes and how long it will take', () => {
    const { clock, told, meter } = measured();
    meter.begin(10_000);
    clock.advance(500);
    meter.add(1000);
    expect(told).toEqual([{ bytes: 1000, total: 10_000, rate: 2000, etaSeconds: 4.5 }]);
  });

  it('takes the rate from the last five seconds', () => {
    const { clock, told, meter } = measured();
    meter.begin(1_000_000);
    for (let second = 0; second < 20; second++) {
      clock.advance(1000);
      meter.add(second < 10 ? 1000 : 50);
    }
    expect(told.at(-1)?.bytesPerSecond).toBe(50);
  });

  it('does not know how long it will take while nothing comes, or without a total', () => {
    const { clock, told, meter } = measured();
    meter.begin(1000);
    clock.advance(200);
    meter.add(0);
    expect(told).toEqual([{ bytes: 0, total: 1000, rate: 0, etaSeconds: undefined }]);
    const zip = measured();
    zip.meter.begin(undefined);
    zip.clock.advance(1000);
    zip.meter.add(10);
    zip.meter.end();
    expect(zip.told).toEqual([
      { bytes: 10, total: undefined, rate: 10, etaSeconds: undefined },
      { bytes: 10, total: 10, rate: 10, etaSeconds: 0 },
    ]);
  });

  it('never goes back, though bytes may come again', () => {
    const { clock, told, meter } = measured();
    meter.begin(1000);
    for (const bytes of [500, -500, 200, 200, 200, 400]) {
      clock.advance(1000);
      meter.add(bytes);
    }
    meter.end();
    expect(told.map(({ bytes }) => bytes)).toEqual([500, 500, 500, 500, 600, 1000]);
  });

  it('of a real download ends with all of it, once, though bytes come again and its display fails', async () => {
    const content = testBytes(4_000_000);
    const service = await fileService(content, { onContent: inTurn({ cutAfter: 900_000 }, { cutAfter: 900_000 }, { ignoreRange: true }) });
    const told: DownloadProgress[] = [];
    const onProgress = (progress: DownloadProgress) => {
      told.push(progress);
      throw new Error('a display that fails');
    };
    const clock = fakeClock();
    // Every look at the clock is a second later than the one before: all that may be told is.
    const now = () => {
      clock.advance(1000);
      return clock.now();
    };
    await service.client({ clock: { ...clock, now } }).downloads.download('7', { onProgress, timeoutMs: 1e9 });
    const bytes = told.map((one) => one.bytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(bytes.length).toBeGreaterThan(5);
    expect(told.filter((one) => one.bytes === content.length).map(({ etaSeconds }) => etaSeconds)).toEqual([0]);
  });

  it('is not told to the end when the download fails', async () => {
    const content = testBytes(100_000);
    const service = await fileService(content, { facts: { sha1: '0'.repeat(40) } });
    const told: DownloadProgress[] = [];
    await service
      .client()
      .downloads.download('7', { onProgress: (progress) => void told.push(progress) })
      .catch(() => undefined);
    expect(told.every(({ bytes }) => bytes < content.length)).toBe(true);
  });
});
