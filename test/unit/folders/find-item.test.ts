import { expect, it } from 'vitest';
import { BoxDecodeError } from '../../../src/core/errors/box-errors.js';
import { findItem } from '../../../src/folders/folder-requests.js';
import { empty, json, respondingFetch } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientWith } from '../../support/test-client.js';

/** A folder whose page for each marker is given. */
function folderOf(pageAt: (marker: string) => unknown) {
  return clientWith(
    respondingFetch(({ method, url }) => (method === 'OPTIONS' ? empty(403) : json(pageAt(url.searchParams.get('marker') ?? '')))),
  );
}

it.each([
  [['a'], 2],
  [['a', 'b', 'c'], 4],
])('findItem rejects a folder whose markers form the cycle %j', async (cycle, pages) => {
  const next = (marker: string) => cycle[(cycle.indexOf(marker) + 1) % cycle.length];
  const { api, requests } = folderOf((marker) => ({ entries: [], next_marker: next(marker) }));
  expect((await rejection(findItem(api, '1', 'x', {}), BoxDecodeError)).message).toMatch(/^folders\.items\.list: .* never end/);
  expect(requests.filter(({ method }) => method === 'GET')).toHaveLength(pages);
});

it.each([{}, { entries: null }])('findItem rejects %j because it is not a page', async (page) => {
  const { api } = folderOf(() => page);
  await rejection(findItem(api, '1', 'x', {}), BoxDecodeError);
});
