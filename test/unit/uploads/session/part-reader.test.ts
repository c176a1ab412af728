import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import nodePlatform from '../../../../src/node/platform.js';
import { partReader, type ReadPart } from '../../../../src/uploads/session/part-reader.js';
import { planParts } from '../../../../src/uploads/session/part-plan.js';
import { testBytes } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const never = new AbortController().signal;

function reading(hashed: number[] = []) {
  const reads: [number, number][] = [];
  const source = {
    size: 95,
    read: (start: number, end: number) => {
      reads.push([start, end]);
      return Promise.resolve(content.slice(start, end));
    },
  };
  const hash = createHash('sha1');
  const platform = {
    ...nodePlatform,
    createSha1: () => ({
      update: (bytes: Uint8Array) => void (hash.update(bytes), hashed.push(bytes.length)),
      digest: () => hash.digest(),
    }),
  };
  return { reads, hashed, reader: partReader(source, planParts(95, 10), platform, never) };
}

async function allOf(reader: { next(): Promise<ReadPart | undefined> }): Promise<ReadPart[]> {
  const parts: ReadPart[] = [];
  for (let part = await reader.next(); part !== undefined; part = await reader.next()) parts.push(part);
  return parts;
}

describe('reading for parts', () => {
  it('reads each byte once, in order, however many ask', async () => {
    const { reader, reads } = reading();
    const parts = (await Promise.all(Array.from({ length: 4 }, () => allOf(reader)))).flat();
    expect(reads).toEqual(planParts(95, 10).map(({ start, end }) => [start, end]));
    expect(parts).toHaveLength(10);
  });

  it('takes no part into the whole before it is on its way', async () => {
    const { reader, hashed } = reading();
    const parts = await allOf(reader);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(hashed).toEqual([]);
    const into = parts[0]?.intoWhole();
    // The turn in which a part is handed over belongs to the network.
    await Promise.resolve();
    expect(hashed).toEqual([]);
    await into;
    expect(hashed).toEqual([10]);
  });

  it('takes parts into the whole in their order, in whatever order they are sent', async () => {
    const { reader } = reading();
    const parts = await allOf(reader);
    await Promise.all(parts.reverse().map((part) => part.intoWhole()));
    expect(Buffer.from(reader.digest()).toString('hex')).toBe(createHash('sha1').update(content).digest('hex'));
  });
});
