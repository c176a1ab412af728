import { expect, it } from 'vitest';
import { BoxValidationError } from '../../../src/core/errors/box-errors.js';
import { json, respondingFetch, type RecordedRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientWith } from '../../support/test-client.js';

const minuteMs = 60_000;
const markerLifetimeMs = 5 * minuteMs;

/** A service whose markers expire after five minutes of a clock that the test advances. Pages have `size` items. */
function serviceOf(size: number, entriesOf: (folderId: string) => readonly { type: string; id: string; name: string }[]) {
  let now = 0;
  const respond = ({ url }: RecordedRequest) => {
    const [issuedAt, after] = (url.searchParams.get('marker') ?? `${String(now)}_`).split('_');
    if (now - Number(issuedAt) > markerLifetimeMs)
      return json({ type: 'error', status: 400, code: 'bad_request', message: 'The marker has expired' }, 400);
    const all = entriesOf(url.pathname.split('/').at(-2) ?? '');
    const start = all.findIndex(({ id }) => id === after) + 1;
    const entries = all.slice(start, start + size);
    const isLast = start + size >= all.length;
    return json({ entries, next_marker: isLast ? null : `${String(now)}_${entries.at(-1)?.id ?? ''}` });
  };
  const advance = (ms: number) => {
    now += ms;
  };
  return { ...clientWith(respondingFetch(respond)), advance };
}

const named = (type: string, id: string) => ({ type, id, name: id });
const files = (count: number) => Array.from({ length: count }, (_, at) => named('file', String(at)));

it('walk lists a folder of 30,000 subfolders completely before it descends', async () => {
  const many = Array.from({ length: 30_000 }, (_, at) => named('folder', String(at + 1)));
  // Each subfolder takes half a minute, so the marker of the parent would expire while one page of them is walked.
  const { box, requests, advance } = serviceOf(1000, (id) => {
    if (id !== '0') advance(minuteMs / 2);
    return id === '0' ? many : [];
  });
  let count = 0;
  for await (const { depth } of box.folders.walk('0', { concurrency: 1 })) {
    expect(depth).toBe(1);
    count += 1;
    if (count === 25_000) break;
  }
  expect(requests.length).toBeLessThanOrEqual(26);
});

it('walk lists a folder again when its marker has expired and yields each item once', async () => {
  const { box, requests, advance } = serviceOf(10, () => files(35));
  const found: string[] = [];
  for await (const { path } of box.folders.walk('0')) {
    found.push(path);
    advance(minuteMs);
  }
  expect(found).toEqual(files(35).map(({ name }) => name));
  // Four pages, of which two were rejected and listed again.
  expect(requests.length).toBeGreaterThan(4);
});

it('walk recovers from an expired marker when items were deleted and added meanwhile', async () => {
  let inFolder = [...files(25), named('folder', '7')];
  const { box, advance } = serviceOf(10, (id) => (id === '0' ? inFolder : []));
  const found: string[] = [];
  for await (const { item } of box.folders.walk('0')) {
    found.push(`${item.type} ${item.id}`);
    if (item.type === 'file') inFolder = inFolder.filter(({ type, id }) => type === 'folder' || id !== item.id);
    if (item.id === '9') inFolder.push(named('file', 'new'));
    advance(minuteMs);
  }
  expect(found.sort()).toEqual([...files(25).map(({ id }) => `file ${id}`), 'folder 7', 'file new'].sort());
});

const rejected = () => json({ type: 'error', status: 400, code: 'bad_request', message: 'No' }, 400);

it.each([
  ['a marker that is rejected twice', 4, ({ url }: RecordedRequest) => url.searchParams.has('marker')],
  ['the first page', 1, () => true],
])('walk rejects with the error response for %s', async (_, calls, isRejected) => {
  const { box, requests } = clientWith(
    respondingFetch((request) => (isRejected(request) ? rejected() : json({ entries: files(2), next_marker: 'm' }))),
  );
  const all = async () => {
    for await (const { item } of box.folders.walk('0')) expect(item.type).toBe('file');
  };
  await rejection(all(), BoxValidationError);
  expect(requests.length).toBe(calls);
});
