import { expect, it } from 'vitest';
import { BoxValidationError } from '../../../src/core/errors/box-errors.js';
import { json, respondingFetch, type SeenRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientOver } from '../../support/test-client.js';

const minute = 60_000;
const keptFor = 5 * minute;

/** A service whose markers keep for five minutes of a clock that the test moves. Pages have `size` items. */
function serviceOf(size: number, entriesOf: (folderId: string) => readonly { type: string; id: string; name: string }[]) {
  let now = 0;
  const answer = ({ url }: SeenRequest) => {
    const [given, after] = (url.searchParams.get('marker') ?? `${String(now)}_`).split('_');
    if (now - Number(given) > keptFor)
      return json({ type: 'error', status: 400, code: 'bad_request', message: 'The marker has expired' }, 400);
    const all = entriesOf(url.pathname.split('/').at(-2) ?? '');
    const start = all.findIndex(({ id }) => id === after) + 1;
    const entries = all.slice(start, start + size);
    const isLast = start + size >= all.length;
    return json({ entries, next_marker: isLast ? null : `${String(now)}_${entries.at(-1)?.id ?? ''}` });
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { ...clientOver(respondingFetch(answer)), pass };
}

const named = (type: string, id: string) => ({ type, id, name: id });
const files = (count: number) => Array.from({ length: count }, (_, at) => named('file', String(at)));

it('reads a folder to its end before those in it, however many they are', async () => {
  const many = Array.from({ length: 30_000 }, (_, at) => named('folder', String(at + 1)));
  // Each folder below takes half a minute, so that the next marker of their parent would not keep until a page of them has been read.
  const { box, requests, pass } = serviceOf(1000, (id) => {
    if (id !== '0') pass(minute / 2);
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

it('lists a folder again when its marker has expired meanwhile, and gives everything once', async () => {
  const { box, requests, pass } = serviceOf(10, () => files(35));
  const found: string[] = [];
  for await (const { path } of box.folders.walk('0')) {
    found.push(path);
    pass(minute);
  }
  expect(found).toEqual(files(35).map(({ name }) => name));
  // Four pages, of which two were refused and found again.
  expect(requests.length).toBeGreaterThan(4);
});

it('lists it again also when items that it gave are gone, and others have come', async () => {
  let inFolder = [...files(25), named('folder', '7')];
  const { box, pass } = serviceOf(10, (id) => (id === '0' ? inFolder : []));
  const found: string[] = [];
  for await (const { item } of box.folders.walk('0')) {
    found.push(`${item.type} ${item.id}`);
    if (item.type === 'file') inFolder = inFolder.filter(({ type, id }) => type === 'folder' || id !== item.id);
    if (item.id === '9') inFolder.push(named('file', 'new'));
    pass(minute);
  }
  expect(found.sort()).toEqual([...files(25).map(({ id }) => `file ${id}`), 'folder 7', 'file new'].sort());
});

const refused = () => json({ type: 'error', status: 400, code: 'bad_request', message: 'No' }, 400);

it.each([
  ['a marker that is refused again', 4, ({ url }: SeenRequest) => url.searchParams.has('marker')],
  ['the first page', 1, () => true],
])('ends with the refusal of %s', async (_, calls, isRefused) => {
  const { box, requests } = clientOver(
    respondingFetch((request) => (isRefused(request) ? refused() : json({ entries: files(2), next_marker: 'm' }))),
  );
  const all = async () => {
    for await (const { item } of box.folders.walk('0')) expect(item.type).toBe('file');
  };
  await rejection(all(), BoxValidationError);
  expect(requests.length).toBe(calls);
});
