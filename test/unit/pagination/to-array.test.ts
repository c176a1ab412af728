import { describe, expect, it } from 'vitest';
import { foldersItemsList } from '../../../generated/functions.js';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { BoxApiError, BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { createBoxCore } from '../../../src/create-core.js';
import { empty, json, scriptedFetch } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { testClient } from '../../support/test-client.js';
import { captureUnhandledRejections } from '../../support/unhandled-rejections.js';

const files = (...ids: number[]) => ids.map((id) => ({ type: 'file', id: String(id), name: `f${String(id)}` }));
const marked = (next: string | null, ...ids: number[]) => json({ entries: files(...ids), limit: 2, next_marker: next });
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('toArray', () => {
  it('returns the items of every page', async () => {
    const { box } = testClient(marked('m2', 1, 2), marked('m3'), marked(null, 3));
    expect(idsOf(await box.folders.items.list('0').toArray())).toEqual(['1', '2', '3']);
  });

  it.each([
    [0, 1, []],
    [1, 1, ['1']],
    [2, 1, ['1', '2']],
    [3, 2, ['1', '2', '3']],
    [9, 2, ['1', '2', '3', '4']],
  ])('returns at most %i items and requests %i pages', async (limit, pages, ids) => {
    const { box, requests } = testClient(marked('m2', 1, 2), marked(null, 3, 4));
    expect(idsOf(await box.folders.items.list('0').toArray({ limit }))).toEqual(ids);
    expect(requests.length).toBe(pages);
  });

  it.each([-1, 1.5, NaN, Infinity, '3'])('rejects the limit %j without an unhandled rejection', async (limit) => {
    const { box } = testClient(empty(404));
    const found = await captureUnhandledRejections(async () => {
      const { message } = await rejection(box.folders.items.list('0').toArray({ limit: limit as number }), BoxConfigError);
      expect(message).toContain("folders.items.list: toArray's limit");
    });
    expect(found).toEqual([]);
  });

  it('rejects with the error of a page', async () => {
    const { box } = testClient(marked('m2', 1), empty(404));
    await rejection(box.folders.items.list('0').toArray(), BoxApiError);
  });
});

describe('first', () => {
  it('returns the first item of the first page in one request', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2));
    expect((await box.folders.items.list('0').first())?.id).toBe('1');
    expect(requests.length).toBe(1);
  });

  it('returns the first item of a later page when earlier pages are empty', async () => {
    const { box } = testClient(marked('m2'), marked(null, 3));
    expect((await box.folders.items.list('0').first())?.id).toBe('3');
  });

  it('returns undefined for an empty list', async () => {
    expect(await testClient(marked(null)).box.folders.items.list('0').first()).toBeUndefined();
  });
});

it('standalone list functions support toArray, first and pages', async () => {
  const script = () => scriptedFetch(marked('m2', 1), marked(null, 2)).fetch;
  const core = () => createBoxCore({ auth: developerToken('t'), fetch: script() });
  expect(idsOf(await foldersItemsList(core(), '0').toArray())).toEqual(['1', '2']);
  expect((await foldersItemsList(core(), '0').first())?.id).toBe('1');
  const pages: string[][] = [];
  for await (const { entries } of foldersItemsList(core(), '0').pages()) pages.push(idsOf(entries));
  expect(pages).toEqual([['1'], ['2']]);
});
