import { describe, expectTypeOf, it } from 'vitest';
import { foldersItemsList } from '../../generated/functions.js';
import { walk, type ListItems, type WalkedItem } from '../../src/folders/walk.js';
import type { BoxClient, BoxList, Event, FileVersion, Item, ListOptions, User } from '../../src/index.js';

declare const box: BoxClient;
declare const list: ListItems;
declare const keyOf: <T>(value: T) => keyof NonNullable<T>;

describe('list methods', () => {
  it('list methods return the items of the operation', async () => {
    expectTypeOf(await box.folders.items.list('0').toArray()).toEqualTypeOf<Item[]>();
    expectTypeOf(await box.folders.items.list('0').first()).toEqualTypeOf<Item | undefined>();
    expectTypeOf(await box.users.list().first()).toEqualTypeOf<User | undefined>();
    expectTypeOf(await box.files.versions.list('1').toArray({ limit: 5 })).toEqualTypeOf<FileVersion[]>();
    for await (const { entries } of box.events.list().pages()) expectTypeOf(entries).toEqualTypeOf<Event[]>();
  });

  it('list methods return items narrowed by fields', async () => {
    expectTypeOf(keyOf(await box.files.versions.list('1', { fields: ['name'] }).first())).toEqualTypeOf<'type' | 'id' | 'name'>();
    for (const item of await box.folders.items.list('0', { fields: ['name', 'sha1'] }).toArray()) {
      expectTypeOf(item.name).toEqualTypeOf<string>();
      if (item.type === 'file') expectTypeOf(item.sha1).toEqualTypeOf<string>();
      // @ts-expect-error -- only files have sha1
      if (item.type === 'folder') expectTypeOf(item.sha1);
      // @ts-expect-error -- size was not requested
      expectTypeOf(item.size);
    }
  });

  it('standalone list functions have the list methods', async () => {
    const found = foldersItemsList(box, '0', { fields: ['name'] }, { prefetch: 2 });
    expectTypeOf(await found.first()).toEqualTypeOf<Awaited<ReturnType<typeof found.toArray>>[number] | undefined>();
    expectTypeOf((await foldersItemsList(box, '0')).entries).toEqualTypeOf<Item[]>();
  });

  it('toArray accepts a numeric limit', () => {
    void box.folders.items.list('0').toArray({ limit: undefined });
    // @ts-expect-error -- the limit is a number
    void box.folders.items.list('0').toArray({ limit: '5' });
    // @ts-expect-error -- the limit counts items, not pages
    void box.folders.items.list('0').toArray({ pages: 5 });
  });
});

describe('list options', () => {
  it('list options are the call options and prefetch', () => {
    const options: ListOptions = { prefetch: 2, asUser: '7', signal: new AbortController().signal, timeoutMs: undefined };
    void box.folders.items.list('0', {}, options);
    void box.folders.items.list('0', {}, { prefetch: undefined });
    // @ts-expect-error -- prefetch is a number of pages
    void box.folders.items.list('0', {}, { prefetch: true });
    // @ts-expect-error -- prefetch is not a param
    void box.folders.items.list('0', { prefetch: 2 });
    // @ts-expect-error -- a single object has no pages
    void box.files.get('1', {}, { prefetch: 2 });
  });

  it('any list is assignable to BoxList<unknown, object>', () => {
    const count = async (items: BoxList<unknown, object>) => (await items.toArray()).length;
    void count(box.folders.items.list('0'));
    void count(box.users.list());
  });
});

describe('folder walk', () => {
  it('a walk yields items with path, depth and parent', async () => {
    for await (const { item, path, depth, parent } of walk(list, '0')) {
      expectTypeOf(item).toEqualTypeOf<Item>();
      expectTypeOf(path).toEqualTypeOf<string>();
      expectTypeOf(depth).toEqualTypeOf<number>();
      expectTypeOf(parent).toEqualTypeOf<WalkedItem<Item> | undefined>();
    }
  });

  it('a walk yields items narrowed to the requested fields and the name', async () => {
    for await (const { item } of walk(list, '0', { fields: ['size'] })) {
      expectTypeOf(item.name).toEqualTypeOf<string>();
      if (item.type === 'file') expectTypeOf(keyOf(item)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'size'>();
      // @ts-expect-error -- parent was not requested
      expectTypeOf(item.parent);
    }
    // @ts-expect-error -- a typo, "nmae"
    void walk(list, '0', { fields: ['nmae'] });
  });
});
