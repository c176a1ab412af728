import { describe, expect, it } from 'vitest';
import type { DownloadProgress } from '../../../../src/downloads/options/download-options.js';
import { downloadMeter } from '../../../../src/downloads/range/download-progress.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';
import { testBytes } from '../../../support/servers/upload-service.js';
import { fileService, faultSequence } from '../file-service.js';

function recordingMeter() {
  const clock = fakeClock();
  const reports: DownloadProgress[] = [];
  return { clock, reports, meter: downloadMeter(clock, (progress) => void reports.push(progress)) };
}

describe('download progress', () => {
  it('is reported at most ten times a second and once at the end', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin(1000);
    for (let step = 0; step < 100; step++) {
      clock.advance(10);
      meter.add(10);
    }
    meter.end();
    expect(reports.map(({ bytes }) => bytes)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(reports.at(-1)).toMatchObject({ bytes: 1000, totalBytes: 1000, etaSeconds: 0 });
  });

  it('includes the rate and the remaining time', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin(10_000);
    clock.advance(500);
    meter.add(1000);
    expect(reports).toEqual([{ bytes: 1000, totalBytes: 10_000, percent: 10, bytesPerSecond: 2000, etaSeconds: 4.5 }]);
  });

  it('computes the rate over the last five seconds', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin(1_000_000);
    for (let second = 0; second < 20; second++) {
      clock.advance(1000);
      meter.add(second < 10 ? 1000 : 50);
    }
    expect(reports.at(-1)?.bytesPerSecond).toBe(50);
  });

  it('has no remaining time while no bytes arrive or without a total', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin(1000);
    clock.advance(200);
    meter.add(0);
    expect(reports).toEqual([{ bytes: 0, totalBytes: 1000, percent: 0, bytesPerSecond: 0, etaSeconds: undefined }]);
    const zip = recordingMeter();
    zip.meter.begin(undefined);
    zip.clock.advance(1000);
    zip.meter.add(10);
    zip.meter.end();
    expect(zip.reports).toEqual([
      { bytes: 10, totalBytes: undefined, percent: undefined, bytesPerSecond: 10, etaSeconds: undefined },
      { bytes: 10, totalBytes: 10, percent: 100, bytesPerSecond: 10, etaSeconds: 0 },
    ]);
  });

  it('never decreases when bytes are downloaded again', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin(1000);
    for (const bytes of [500, -500, 200, 200, 200, 400]) {
      clock.advance(1000);
      meter.add(bytes);
    }
    meter.end();
    expect(reports.map(({ bytes }) => bytes)).toEqual([500, 500, 500, 500, 600, 1000]);
  });

  it('reports completion once, even with repeated bytes and a throwing onProgress', async () => {
    const content = testBytes(4_000_000);
    const service = await fileService(content, {
      onContent: faultSequence({ cutAfter: 900_000 }, { cutAfter: 900_000 }, { ignoreRange: true }),
    });
    const reports: DownloadProgress[] = [];
    const onProgress = (progress: DownloadProgress) => {
      reports.push(progress);
      throw new Error('onProgress failed');
    };
    const clock = fakeClock();
    // Each reading of the clock is one second later, so no report is throttled.
    const now = () => {
      clock.advance(1000);
      return clock.now();
    };
    await service.client({ clock: { ...clock, now, monotonic: now } }).downloads.download('7', { onProgress, timeoutMs: 1e9 });
    const bytes = reports.map((one) => one.bytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(bytes.length).toBeGreaterThan(5);
    expect(reports.filter((one) => one.bytes === content.length).map(({ etaSeconds }) => etaSeconds)).toEqual([0]);
  });

  it('does not report completion when the download fails', async () => {
    const content = testBytes(100_000);
    const service = await fileService(content, { metadata: { sha1: '0'.repeat(40) } });
    const reports: DownloadProgress[] = [];
    await service
      .client()
      .downloads.download('7', { onProgress: (progress) => void reports.push(progress) })
      .catch(() => undefined);
    expect(reports.every(({ bytes }) => bytes < content.length)).toBe(true);
  });
});
