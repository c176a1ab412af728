import { afterAll, expect, it } from 'vitest';
import { seededBytes } from '../support/bytes.js';
import { openTrials, partBytes } from './trials.js';

const trials = await openTrials({ http: true });
afterAll(() => trials.close());

it('an upload with many parts in flight causes no Node.js warnings', async () => {
  const warnings: string[] = [];
  const listen = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', listen);
  const bytes = seededBytes(40 * partBytes);
  const faults = [{ operationId: 'uploadSessions.parts.upload', delayMs: 30, times: Infinity }];
  const signal = new AbortController().signal;
  const { ended, problems } = await trials.run({ bytes, faults, options: { concurrency: 16, signal } });
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('warning', listen);
  expect({ ended, problems, warnings }).toEqual({ ended: 'file', problems: [], warnings: [] });
});
