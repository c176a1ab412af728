import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, vi } from 'vitest';
import type { MockBox } from 'box-openapi-sdk/testing';
import { evidenceIn } from './evidence.js';
import type { Exchange } from './exchange.js';
import { recordExchanges } from './record.js';
import { vocabularyOf } from './vocabulary.js';

/**
 * Records the exchanges of every mock that a test creates. When the tests of a file have ended, it appends what they show to a file in the
 * folder FIDELITY_FOLDER, one line of JSON per fact. `scripts/fidelity.ts` reads it.
 */
const recordings: Exchange[][] = [];

vi.mock('../../src/testing/mock.js', async (load) => {
  const original = await load<{ createControlledMock(...args: unknown[]): Promise<{ mock: MockBox }> }>();
  return {
    ...original,
    createControlledMock: async (...args: unknown[]) => {
      const created = await original.createControlledMock(...args);
      return { ...created, mock: recordExchanges(created.mock, recordings) };
    },
  };
});

afterAll(() => {
  const folder = process.env['FIDELITY_FOLDER'];
  if (folder === undefined) return;
  const document = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as unknown;
  const vocabulary = vocabularyOf(document);
  const lines = new Set<string>();
  for (const exchanges of recordings.splice(0)) {
    for (const { operations, status } of exchanges) lines.add(JSON.stringify({ operations, status }));
    for (const evidence of evidenceIn(exchanges, vocabulary)) lines.add(JSON.stringify(evidence));
  }
  appendFileSync(join(folder, `${String(process.pid)}.jsonl`), [...lines].map((line) => `${line}\n`).join(''));
});
