import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../../src/core/util/clock.js';
import { nextTask } from '../../../../src/core/util/next-task.js';
import { testBytes, uploadService } from '../../../support/servers/upload-service.js';
import { clientWith } from '../../../support/test-client.js';

const target = { name: 'a.bin', parentId: '0' } as const;
const content = testBytes(95);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('with fake timers that nobody advances', () => {
  it('an upload in parts completes', async () => {
    vi.useFakeTimers();
    const service = uploadService({ partSize: 50 });
    const { box } = clientWith(service, { clock: systemClock });
    const { strategy, file } = await box.uploads.upload({ ...target, partsFromBytes: 1, source: content });
    expect([strategy, file.id, service.parts.length]).toEqual(['parts', '77', 2]);
  });

  it.each([
    ['of known size', content.length],
    ['of unknown size', undefined],
  ])('an upload of a Node stream %s in parts completes', async (_what, size) => {
    vi.useFakeTimers();
    const service = uploadService({ partSize: 50 });
    const { box } = clientWith(service, { clock: systemClock });
    const source = Readable.from([content.slice(0, 60), content.slice(60)]);
    const { strategy } = await box.uploads.upload({ ...target, partsFromBytes: 1, source, size });
    expect([strategy, service.parts.length]).toEqual(['parts', 2]);
  });
});

describe('nextTask', () => {
  it('resolves after the pending microtasks', async () => {
    const order: string[] = [];
    const later = nextTask().then(() => order.push('task'));
    for (let index = 0; index < 20; index++) await Promise.resolve();
    order.push('microtasks');
    await later;
    expect(order).toEqual(['microtasks', 'task']);
  });

  it('resolves at once on platforms without message channels', async () => {
    vi.stubGlobal('MessageChannel', undefined);
    await expect(nextTask()).resolves.toBeUndefined();
  });
});
