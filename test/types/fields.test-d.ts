import { describe, expectTypeOf, it } from 'vitest';
import type { BoxClient, File, FileFull, FileLock, Folder, Item, SharedLink, WebLink } from '../../src/index.js';

declare const box: BoxClient;

declare const keyOf: <T>(value: T) => keyof NonNullable<T>;
declare const optionalOf: <T>(value: T) => Optional<T>;

type Optional<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];

describe('results without fields', () => {
  it('a call without fields returns the standard file', async () => {
    const file = await box.files.get('1');
    expectTypeOf(file).toEqualTypeOf<File>();
    expectTypeOf(file.name).toEqualTypeOf<string>();
    expectTypeOf(file.size).toEqualTypeOf<number>();
    expectTypeOf(await box.files.get('1', {})).toEqualTypeOf<File>();
    // @ts-expect-error -- returned only if requested
    expectTypeOf(file.tags);
  });
});

describe('results with fields', () => {
  it('a call with fields returns the requested and the base properties', async () => {
    const file = await box.files.get('1', { fields: ['name', 'size', 'tags', 'lock'] });
    expectTypeOf(file).toHaveProperty('type').toEqualTypeOf<'file'>();
    expectTypeOf(file).toHaveProperty('id').toEqualTypeOf<string>();
    expectTypeOf(file).toHaveProperty('etag').toEqualTypeOf<FileFull['etag']>();
    expectTypeOf(file).toHaveProperty('name').toEqualTypeOf<string>();
    expectTypeOf(file).toHaveProperty('size').toEqualTypeOf<number>();
    expectTypeOf(file).toHaveProperty('tags').toEqualTypeOf<string[]>();
    expectTypeOf(keyOf(file)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'size' | 'tags' | 'lock'>();
  });

  it('requested properties are required even if they are optional in the full file', async () => {
    const file = await box.files.get('1', { fields: ['name', 'tags'] });
    expectTypeOf(optionalOf(file)).toEqualTypeOf<never>();
    expectTypeOf<Optional<Pick<FileFull, 'tags'>>>().toEqualTypeOf<'tags'>();
  });

  it('properties that were not requested are absent', async () => {
    const file = await box.files.get('1', { fields: ['name'] });
    // @ts-expect-error -- size was not requested
    expectTypeOf(file.size);
    // @ts-expect-error -- sha1 was not requested, although a standard file has it
    expectTypeOf(file.sha1);
  });

  it('a requested nullable property stays nullable', async () => {
    const { lock } = await box.files.get('1', { fields: ['lock'] });
    expectTypeOf(lock).toEqualTypeOf<FileLock | null>();
  });

  it('an unknown field is a type error', () => {
    // @ts-expect-error -- a typo, "nmae"
    void box.files.get('1', { fields: ['nmae'] });
    // @ts-expect-error -- a typo in the second field, "sise"
    void box.files.get('1', { fields: ['name', 'sise'] });
    // @ts-expect-error -- a property of folders
    void box.files.get('1', { fields: ['item_collection'] });
  });

  it('fields of type string[] are a type error and a const array is not', async () => {
    const plain: string[] = ['name'];
    // @ts-expect-error -- the requested fields are unknown
    void box.files.get('1', { fields: plain });
    const constant = ['name', 'size'] as const;
    expectTypeOf((await box.files.get('1', { fields: constant })).size).toEqualTypeOf<number>();
  });

  it('a requested metadata instance is returned as metadata', async () => {
    const file = await box.files.get('1', { fields: ['name', 'metadata.enterprise_900.invoice'] });
    expectTypeOf(file).toHaveProperty('metadata').toEqualTypeOf<Exclude<FileFull['metadata'], undefined>>();
    expectTypeOf(keyOf(file)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'metadata'>();
    // @ts-expect-error -- a scope without a template
    void box.files.get('1', { fields: ['metadata.global'] });
  });

  it('fields narrow the result of an update', async () => {
    const moved = await box.files.update('1', { name: 'new', fields: ['parent'] });
    expectTypeOf(keyOf(moved)).toEqualTypeOf<'type' | 'id' | 'etag' | 'parent'>();
    expectTypeOf(await box.files.update('1', { name: 'new' })).toEqualTypeOf<File>();
  });

  it('fields narrow the files of an upload', async () => {
    const { entries } = await box.files.content.upload({
      body: { attributes: { name: 'a', parent: { id: '0' } }, file: new Uint8Array() },
      fields: ['sha1'],
    });
    expectTypeOf(keyOf(entries[0])).toEqualTypeOf<'type' | 'id' | 'etag' | 'sha1'>();
  });
});

describe('folder items', () => {
  it('items without fields narrow by type', async () => {
    for await (const item of box.folders.items.list('0')) {
      expectTypeOf(item).toEqualTypeOf<Item>();
      expectTypeOf(item.type).toEqualTypeOf<'file' | 'folder' | 'web_link'>();
      if (item.type === 'file') expectTypeOf(item).toHaveProperty('sha1');
      if (item.type === 'web_link') expectTypeOf(item).toHaveProperty('url');
      // @ts-expect-error -- only files have sha1
      if (item.type === 'folder') expectTypeOf(item.sha1);
    }
  });

  it('items with fields narrow by type to the requested properties of that type', async () => {
    for await (const item of box.folders.items.list('0', { fields: ['name', 'size', 'sha1', 'url'] })) {
      expectTypeOf(item.name).toEqualTypeOf<string>();
      if (item.type === 'file') expectTypeOf(keyOf(item)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'size' | 'sha1'>();
      if (item.type === 'folder') expectTypeOf(keyOf(item)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'size'>();
      if (item.type === 'web_link') expectTypeOf(item.url).toEqualTypeOf<string>();
      // @ts-expect-error -- parent was not requested
      expectTypeOf(item.parent);
    }
  });

  it('a field that no item type has is a type error', () => {
    // @ts-expect-error -- a typo, "nmae"
    void box.folders.items.list('0', { fields: ['nmae'] });
  });

  it('folders and web links have literal types', () => {
    expectTypeOf<Folder['type']>().toEqualTypeOf<'folder'>();
    expectTypeOf<WebLink['type']>().toEqualTypeOf<'web_link'>();
  });
});

describe('shared link methods', () => {
  it('shared link methods always return shared_link', async () => {
    const got = await box.files.sharedLink.get('1');
    expectTypeOf(got.shared_link).toEqualTypeOf<SharedLink | null>();
    expectTypeOf(keyOf(got)).toEqualTypeOf<'type' | 'id' | 'etag' | 'shared_link'>();
    const made = await box.folders.sharedLink.create('1', { shared_link: { access: 'open' } });
    expectTypeOf(optionalOf(made)).toEqualTypeOf<never>();
    expectTypeOf(made.shared_link).toEqualTypeOf<SharedLink | null>();
    expectTypeOf(await box.files.sharedLink.delete('1')).toHaveProperty('shared_link');
  });

  it('shared link methods return shared_link and the requested fields', async () => {
    const file = await box.files.sharedLink.update('1', { shared_link: {}, fields: ['name'] });
    expectTypeOf(keyOf(file)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'shared_link'>();
  });

  it('shared link methods accept only shared link params', () => {
    // @ts-expect-error -- name is not a shared link param
    void box.files.sharedLink.create('1', { name: 'new' });
    // @ts-expect-error -- unknown access level
    void box.files.sharedLink.create('1', { shared_link: { access: 'everybody' } });
    // @ts-expect-error -- delete accepts no shared_link
    void box.files.sharedLink.delete('1', { shared_link: null });
  });
});
