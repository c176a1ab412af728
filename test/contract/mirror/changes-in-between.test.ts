import type { BoxClient } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { openPair, type Contents, type Pair } from './pair.js';

/** The requests by which a run changes an existing item. */
interface ChangeRequest {
  readonly method: string;
  readonly path: RegExp;
}

/** A client whose first request of this kind is sent only after another user has made a change. */
function interfered(
  { client, mock }: Pair,
  { method, path }: ChangeRequest,
  change: () => Promise<unknown>,
): { by: BoxClient; isMade: () => boolean } {
  let isMade = false;
  const by = client({
    fetch: async (input: string, init: RequestInit) => {
      if (!isMade && init.method === method && path.test(new URL(input).pathname)) {
        isMade = true;
        await change();
      }
      return mock.fetch(input, init);
    },
  });
  return { by, isMade: () => isMade };
}

const start: Contents = { 'docs/a.txt': 'a', 'docs/b.txt': 'b', 'c.txt': 'c', old: null };

interface Case {
  /** What changes on disk before the run. */
  readonly local: (pair: Pair) => Promise<unknown>;
  readonly request: ChangeRequest;
  /** What another user does in Box just before the request of the run. */
  readonly remote: (pair: Pair) => Promise<unknown>;
  /** What Box has after the run: the change of the other user. */
  readonly expected: Contents;
}

const file = /^\/2\.0\/files\/\d+$/;
const folder = /^\/2\.0\/folders\/\d+$/;

const cases: Record<string, Case> = {
  'a new version': {
    local: ({ local }) => local.write('c.txt', 'changed on disk'),
    request: { method: 'POST', path: /\/files\/\d+\/content$/ },
    remote: ({ remote }) => remote.write('c.txt', 'changed in Box'),
    expected: { 'docs/a.txt': 'a', 'docs/b.txt': 'b', 'c.txt': 'changed in Box', old: null },
  },
  'a new name of a file': {
    local: ({ local }) => local.move('c.txt', 'on disk.txt'),
    request: { method: 'PUT', path: file },
    remote: ({ remote }) => remote.move('c.txt', 'in Box.txt'),
    expected: { 'docs/a.txt': 'a', 'docs/b.txt': 'b', 'in Box.txt': 'c', old: null },
  },
  'a move of a file': {
    local: ({ local }) => local.move('docs/a.txt', 'a.txt'),
    request: { method: 'PUT', path: file },
    remote: ({ remote }) => remote.move('docs/a.txt', 'docs/in Box.txt'),
    expected: { 'docs/in Box.txt': 'a', 'docs/b.txt': 'b', 'c.txt': 'c', old: null },
  },
  'a new name of a folder': {
    local: ({ local }) => local.move('docs', 'on disk'),
    request: { method: 'PUT', path: folder },
    remote: ({ remote }) => remote.move('docs', 'in Box'),
    expected: { 'in Box/a.txt': 'a', 'in Box/b.txt': 'b', 'c.txt': 'c', old: null },
  },
  'the deletion of a file': {
    local: ({ local }) => local.remove('c.txt'),
    request: { method: 'DELETE', path: file },
    remote: ({ remote }) => remote.write('c.txt', 'changed in Box'),
    expected: { 'docs/a.txt': 'a', 'docs/b.txt': 'b', 'c.txt': 'changed in Box', old: null },
  },
  'the deletion of a folder': {
    local: ({ local }) => local.remove('old'),
    request: { method: 'DELETE', path: folder },
    remote: ({ remote }) => remote.move('old', 'renamed'),
    expected: { 'docs/a.txt': 'a', 'docs/b.txt': 'b', 'c.txt': 'c', renamed: null },
  },
};

describe('a change of another user just before a request of the run', () => {
  it.each(Object.entries(cases))('%s: the change stays, and the action is deferred', async (_, { local, request, remote, expected }) => {
    const pair = await openPair();
    await pair.start(start);
    await pair.run();
    await local(pair);
    const { by, isMade } = interfered(pair, request, () => remote(pair));
    const result = await pair.run({}, by);
    expect(isMade()).toBe(true);
    expect((await pair.sides()).remote).toEqual(expected);
    expect(result).toMatchObject({ complete: false, failed: [] });
    expect(result.deferred).toHaveLength(1);
    // The next runs decide about it, and both sides match.
    for (let round = 0; round < 3; round++) await pair.run();
    const { local: onDisk, remote: inBox } = await pair.sides();
    expect(onDisk).toEqual(inBox);
  });
});
