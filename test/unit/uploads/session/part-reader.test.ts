import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import nodePlatform from '../../../../src/node/platform.js';
import { partReader, type ReadPart } from '../../../../src/uploads/session/part-reader.js';
import { planParts } from '../../../../src/uploads/session/part-plan.js';
import { testBytes } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const never = new AbortController().signal;

function recordingReader(hashed: number[] = []) {
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

async function readAllParts(reader: { next(): Promise<ReadPart | undefined> }): Promise<ReadPart[]> {
  const parts: ReadPart[] = [];
  for (let part = await reader.next(); part !== undefined; part = await reader.next()) parts.push(part);
  return parts;
}

describe('partReader', () => {
  it('reads each byte once and in order with four concurrent consumers', async () => {
    const { reader, reads } = recordingReader();
    const parts = (await Promise.all(Array.from({ length: 4 }, () => readAllParts(reader)))).flat();
    expect(reads).toEqual(planParts(95, 10).map(({ start, end }) => [start, end]));
    expect(parts).toHaveLength(10);
  });

  it('adds a part to the total digest only after the part has been handed to the network', async () => {
    const { reader, hashed } = recordingReader();
    const parts = await readAllParts(reader);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(hashed).toEqual([]);
    const into = parts[0]?.addToDigest();
    // No hashing happens in the microtask that hands over the part: the network goes first.
    await Promise.resolve();
    expect(hashed).toEqual([]);
    await into;
    expect(hashed).toEqual([10]);
  });

  it('adds parts to the total digest in file order, regardless of the order in which they are sent', async () => {
    const { reader } = recordingReader();
    const parts = await readAllParts(reader);
    await Promise.all(parts.reverse().map((part) => part.addToDigest()));
    expect(Buffer.from(reader.digest()).toString('hex')).toBe(createHash('sha1').update(content).digest('hex'));
  });
});
