import { expect, it } from 'vitest';
import type { UploadManyProgress } from '../../../../src/uploads/options/upload-many-options.js';
import { uploadManyMeter } from '../../../../src/uploads/many/many-progress.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';

it('the progress of many files is 100 percent only at the end, also if all files are empty', () => {
  const clock = fakeClock();
  const reports: UploadManyProgress[] = [];
  const meter = uploadManyMeter(clock, (progress) => void reports.push(progress));
  clock.advance(1000);
  meter.begin(undefined).end();
  for (const bytes of [0, 0]) {
    meter.total({ files: 3, bytes });
    clock.advance(1000);
    meter.begin(0).end();
  }
  meter.end();
  expect(reports.map(({ files, percent }) => [files, percent])).toEqual([
    [1, undefined],
    [2, 99],
    [3, 99],
    [3, 100],
  ]);
});
