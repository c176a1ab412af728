import { describe, expect, it } from 'vitest';
import { uploadMeter } from '../../../../src/uploads/session/upload-progress.js';
import type { UploadProgress } from '../../../../src/uploads/options/upload-options.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';
import { clientOver } from '../../../support/test-client.js';
import { testBytes, uploadService } from '../../../support/servers/upload-service.js';

function measured() {
  const clock = fakeClock();
  const told: UploadProgress[] = [];
  return { clock, told, meter: uploadMeter(clock, (progress) => void told.push(progress)) };
}
const nothing = { bytes: 0, parts: 0 };

describe('the progress of an upload', () => {
  it('is told at most ten times a second, and at the end', () => {
    const { clock, told, meter } = measured();
    meter.begin({ strategy: 'parts', totalBytes: 1000, totalParts: 100 }, nothing);
    for (let part = 0; part < 100; part++) {
      meter.sent(10);
      clock.advance(10);
      meter.confirmed(10);
    }
    meter.end();
    expect(told.map(({ bytes }) => bytes)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(told.at(-1)).toEqual({
      ...{ way: 'parts', bytes: 1000, sentBytes: 1000, totalBytes: 1000, parts: 100, totalParts: 100 },
      ...{ bytesPerSecond: 1000, etaSeconds: 0 },
    });
  });

  it('says what is on its way, how fast it goes and how long it will take', () => {
    const { clock, told, meter } = measured();
    meter.begin({ strategy: 'parts', totalBytes: 10_000, totalParts: 10 }, nothing);
    meter.sent(1000);
    meter.sent(1000);
    clock.advance(500);
    meter.confirmed(1000);
    expect(told).toEqual([
      { way: 'parts', bytes: 1000, sentBytes: 2000, totalBytes: 10_000, parts: 1, totalParts: 10, bytesPerSecond: 2000, etaSeconds: 4.5 },
    ]);
  });

  it('does not know how long it will take before anything is confirmed', () => {
    const { clock, told, meter } = measured();
    meter.begin({ strategy: 'parts', totalBytes: 10_000, totalParts: 10 }, nothing);
    clock.advance(500);
    meter.sent(1000);
    expect(told).toMatchObject([{ bytes: 0, sentBytes: 1000, bytesPerSecond: 0, etaSeconds: undefined }]);
  });

  it('takes no speed from what was there before', () => {
    const { clock, told, meter } = measured();
    meter.begin({ strategy: 'parts', totalBytes: 10_000, totalParts: 10 }, { bytes: 8000, parts: 8 });
    clock.advance(1000);
    meter.confirmed(1000);
    expect(told).toMatchObject([{ bytes: 9000, sentBytes: 9000, parts: 9, bytesPerSecond: 1000, etaSeconds: 1 }]);
  });

  it('takes nothing back when a session is begun anew, with parts of another size', () => {
    const { clock, told, meter } = measured();
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
    const bytes = told.map((progress) => progress.bytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(told.every(({ parts, totalParts }) => parts <= totalParts)).toBe(true);
    expect(told.at(-1)).toMatchObject({ bytes: 1000, parts: 4, totalParts: 4 });
  });

  it('follows the parts that the service has confirmed, and ends when the file is there', async () => {
    const service = uploadService({
      partSize: 40,
      onPart: () => {
        clock.advance(100);
        return undefined;
      },
    });
    const { box, clock } = clientOver(service);
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
