import { describe, expect, it } from 'vitest';
import { uploadMeter } from '../../../../src/uploads/session/upload-progress.js';
import type { UploadProgress } from '../../../../src/uploads/options/upload-options.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';
import { clientWith } from '../../../support/test-client.js';
import { testBytes, uploadService } from '../../../support/servers/upload-service.js';

function recordingMeter() {
  const clock = fakeClock();
  const reports: UploadProgress[] = [];
  return { clock, reports, meter: uploadMeter(clock, (progress) => void reports.push(progress)) };
}
const nothing = { bytes: 0, parts: 0 };

describe('upload progress', () => {
  it('is reported at most ten times a second and once at the end', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin({ strategy: 'parts', totalBytes: 1000, totalParts: 100 }, nothing);
    for (let part = 0; part < 100; part++) {
      meter.sent(10);
      clock.advance(10);
      meter.confirmed(10);
    }
    meter.end();
    expect(reports.map(({ bytes }) => bytes)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(reports.at(-1)).toEqual({
      ...{ strategy: 'parts', bytes: 1000, sentBytes: 1000, totalBytes: 1000, percent: 100, parts: 100, totalParts: 100 },
      ...{ bytesPerSecond: 1000, etaSeconds: 0 },
    });
  });

  it('includes the bytes in flight, the rate and the remaining time', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin({ strategy: 'parts', totalBytes: 10_000, totalParts: 10 }, nothing);
    meter.sent(1000);
    meter.sent(1000);
    clock.advance(500);
    meter.confirmed(1000);
    expect(reports).toEqual([
      {
        strategy: 'parts',
        bytes: 1000,
        sentBytes: 2000,
        totalBytes: 10_000,
        percent: 10,
        parts: 1,
        totalParts: 10,
        bytesPerSecond: 2000,
        etaSeconds: 4.5,
      },
    ]);
  });

  it('has no remaining time before the first part is confirmed', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin({ strategy: 'parts', totalBytes: 10_000, totalParts: 10 }, nothing);
    clock.advance(500);
    meter.sent(1000);
    expect(reports).toMatchObject([{ bytes: 0, sentBytes: 1000, bytesPerSecond: 0, etaSeconds: undefined }]);
  });

  it('excludes the bytes of earlier attempts from the rate', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin({ strategy: 'parts', totalBytes: 10_000, totalParts: 10 }, { bytes: 8000, parts: 8 });
    clock.advance(1000);
    meter.confirmed(1000);
    expect(reports).toMatchObject([{ bytes: 9000, sentBytes: 9000, parts: 9, bytesPerSecond: 1000, etaSeconds: 1 }]);
  });

  it('never decreases when the session restarts with another part size', () => {
    const { clock, reports, meter } = recordingMeter();
    meter.begin({ strategy: 'parts', totalBytes: 1000, totalParts: 10 }, nothing);
    for (const totalParts of [10, 4]) {
      meter.begin({ strategy: 'parts', totalBytes: 1000, totalParts }, nothing);
      for (let part = 0; part < totalParts; part++) {
        clock.advance(100);
        meter.sent(1000 / totalParts);
        meter.confirmed(1000 / totalParts);
        if (totalParts === 10 && part === 5) break;
      }
    }
    meter.end();
    const bytes = reports.map((progress) => progress.bytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(reports.every(({ parts, totalParts }) => parts <= totalParts)).toBe(true);
    expect(reports.at(-1)).toMatchObject({ bytes: 1000, parts: 4, totalParts: 4 });
  });

  it('counts confirmed parts and completes only after the commit', async () => {
    const service = uploadService({
      partSize: 40,
      onPart: () => {
        clock.advance(100);
        return undefined;
      },
    });
    const { box, clock } = clientWith(service);
    const seen: number[][] = [];
    await box.uploads.upload({
      ...{ source: testBytes(95), name: 'film.mov', parentId: '0', partsFromBytes: 1, concurrency: 1 },
      onProgress: ({ bytes, parts }) => seen.push([bytes, parts, Number(service.calls.includes('POST commit'))]),
    });
    expect(seen).toEqual([
      [40, 1, 0],
      [80, 2, 0],
      [95, 3, 1],
    ]);
  });
});
