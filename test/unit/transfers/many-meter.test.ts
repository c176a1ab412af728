import { expect, it } from 'vitest';
import type { ManyProgress } from '../../../src/transfers/many-progress.js';
import { manyMeter } from '../../../src/transfers/many-meter.js';
import { fakeClock } from '../../support/clocks/fake-clock.js';

it('the progress of many files is 100 percent only at the end, also if all files are empty', () => {
  const clock = fakeClock();
  const reports: ManyProgress[] = [];
  const meter = manyMeter(clock, (progress) => void reports.push(progress));
  clock.advance(1000);
  meter.begin(undefined, 'a').end();
  for (const bytes of [0, 0]) {
    meter.total({ files: 3, bytes });
    clock.advance(1000);
    meter.begin(0, 'b').end();
  }
  meter.end();
  expect(reports.map(({ files, percent }) => [files, percent])).toEqual([
    [1, undefined],
    [2, 99],
    [3, 99],
    [3, 100],
  ]);
});

it('the progress of many files lists the files in progress with their bytes', () => {
  const clock = fakeClock();
  const reports: ManyProgress[] = [];
  const meter = manyMeter(clock, (progress) => void reports.push(progress));
  const [large, small, folder] = [meter.begin(100, 'large'), meter.begin(5, 'small'), meter.begin(undefined, 'folder')];
  folder.drop();
  clock.advance(1000);
  large.confirmed(40);
  clock.advance(1000);
  small.end();
  meter.end();
  const inProgress = { path: 'large', bytes: 40, size: 100 };
  expect(reports.map(({ current }) => current)).toEqual([[inProgress, { path: 'small', bytes: 0, size: 5 }], [inProgress], [inProgress]]);
});
