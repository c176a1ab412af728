import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { BoxConfigError, BoxNotFoundError, BoxValidationError, createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox, type MockBox, type MockBoxOptions } from 'box-openapi-sdk/testing';
import { collect, people } from '../../support/box.js';
import { rejection } from '../../../support/rejection.js';

const names = Array.from({ length: 25 }, (_, index) => `f${String(index).padStart(2, '0')}`);
let mock: MockBox;
afterEach(async () => {
  mock.assertConforms();
  await mock.close();
});

/** A client over HTTP for a mock with a folder of 25 files. */
async function openOverHttp(options: MockBoxOptions = {}) {
  const tree = { Many: Object.fromEntries(names.map((name, index) => [name, 'x'.repeat(index)])) };
  mock = await createMockBox({ acceptVariants: false, seed: { users: people, tree }, recordExchanges: true, ...options });
  const { url } = await mock.listen();
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), baseUrl: url });
  const id = mock.state.find('/Many')?.id ?? '';
  const queryValues = (name: string) => mock.exchanges.map((exchange) => new URL(exchange.url).searchParams.get(name));
  return { box, id, queryValues };
}

const namesOf = (items: readonly { name?: string | undefined }[]) => items.map(({ name }) => name);

describe('folder items over HTTP', () => {
  it('the list is read by marker to its end even if pages contain only hidden items', async () => {
    const hidden = (name: string) => name < 'f12' && name !== 'f03';
    const { box, id, queryValues } = await openOverHttp({ lists: { hidden } });
    expect(namesOf(await box.folders.items.list(id, { limit: 4 }).toArray())).toEqual(names.filter((name) => !hidden(name)));
    expect(queryValues('usemarker')).toEqual(Array.from({ length: 7 }, () => 'true'));
  });

  it('a sorted list is read by offset past pages of hidden items and an overstated count', async () => {
    const hidden = (name: string) => name >= 'f08' && name < 'f16';
    const { box, id, queryValues } = await openOverHttp({ lists: { hidden, overstatedBy: 9 } });
    const items = await collect(box.folders.items.list(id, { limit: 4, sort: 'size', direction: 'DESC' }));
    expect(namesOf(items)).toEqual(names.filter((name) => !hidden(name)).reverse());
    // 25 entries and 9 that do not exist.
    expect(queryValues('offset')).toEqual([null, '4', '8', '12', '16', '20', '24', '28', '32']);
  });

  it('a sorted list rejects at the offset limit and suggests marker pagination', async () => {
    const { box, id, queryValues } = await openOverHttp({ lists: { overstatedBy: 50_000 } });
    const { message } = await rejection(collect(box.folders.items.list(id, { limit: 1000, direction: 'ASC' })), BoxConfigError);
    expect(message).toContain('to page by marker');
    expect(queryValues('offset').at(-1)).toBe('10000');
    expect(await collect(box.folders.items.list(id, { limit: 1000 }))).toHaveLength(25);
  });

  it('the list resumes at the marker of a page in another client', async () => {
    const { box, id } = await openOverHttp();
    const { entries, next_marker: marker } = await box.folders.items.list(id, { limit: 10 });
    expect(typeof marker).toBe('string');
    const other = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch });
    const rest = await other.folders.items.list(id, { limit: 10, marker: marker ?? undefined }).toArray();
    expect(namesOf([...entries, ...rest])).toEqual(names);
  });

  it('the list rejects with 400 when its marker has expired', async () => {
    let now = Date.now();
    const { box, id } = await openOverHttp({ now: () => now, lists: { markerSeconds: 60 } });
    const seen: unknown[] = [];
    const run = async () => {
      for await (const { name } of box.folders.items.list(id, { limit: 10 })) {
        seen.push(name);
        if (seen.length === 10) now += 61_000;
      }
    };
    expect((await rejection(run(), BoxValidationError)).status).toBe(400);
    expect(seen).toEqual(names.slice(0, 10));
  });

  it('the list rejects with 404 when the folder is deleted during iteration', async () => {
    const { box, id } = await openOverHttp();
    const run = async () => {
      for await (const { name } of box.folders.items.list(id, { limit: 10 })) {
        if (name === names[0]) await box.folders.delete(id, { recursive: true });
      }
    };
    await rejection(run(), BoxNotFoundError);
  });

  it('the list yields each remaining item once while others are added and deleted', async () => {
    const { box, id } = await openOverHttp();
    const seen: unknown[] = [];
    for await (const item of box.folders.items.list(id, { limit: 5 })) {
      seen.push(item.name);
      if (seen.length % 4 === 0) await box.files.delete(item.id);
      if (seen.length === 6) mock.state.addFolder({ parentId: id, name: 'New' });
    }
    expect(seen).toEqual(names);
  });

  it('the list with prefetch yields the same items, and leaving the loop aborts pending requests', async () => {
    const { box, id } = await openOverHttp();
    expect(namesOf(await collect(box.folders.items.list(id, { limit: 4 }, { prefetch: 2 })))).toEqual(names);
    const before = mock.exchanges.length;
    mock.faults.add({ operationId: 'folders.items.list', skip: 1, times: 9, delayMs: 60_000 });
    for await (const { name } of box.folders.items.list(id, { limit: 4 }, { prefetch: 2 })) {
      expect(name).toBe(names[0]);
      await pause(30);
      break;
    }
    await pause(30);
    // The aborted request received no response.
    expect(mock.exchanges.length - before).toBe(1);
  });
});

describe('pagination modes over HTTP', () => {
  it('the trash and users lists are read by marker, and search by offset', async () => {
    const { box, id, queryValues } = await openOverHttp();
    for (const name of names.slice(0, 7)) await box.files.delete(mock.state.find(`/Many/${name}`)?.id ?? '');
    expect(namesOf(await collect(box.trash.list({ limit: 3 })))).toEqual(names.slice(0, 7));
    expect((await collect(box.users.list({ limit: 1 }))).map(({ id: user }) => user).sort()).toEqual(['33001', '33002', '33003']);
    expect(queryValues('usemarker').filter((value) => value === 'true')).toHaveLength(3 + 3);
    const found = await collect(box.search.query({ query: 'f1', limit: 3, ancestor_folder_ids: [id] }));
    expect(found).toHaveLength(10);
    expect(queryValues('offset').filter((value) => value !== null)).toEqual(['3', '6', '9']);
  });
});
