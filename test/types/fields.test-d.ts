import { describe, expectTypeOf, it } from 'vitest';
import type { BoxClient, File, FileFull, FileLock, Folder, Item, SharedLink, WebLink } from '../../src/index.js';

declare const box: BoxClient;

declare const keyOf: <T>(value: T) => keyof NonNullable<T>;
declare const optionalOf: <T>(value: T) => Optional<T>;

type Optional<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];

describe('without fields', () => {
  it('a file is the standard one, whose name is there', async () => {
    const file = await box.files.get('1');
    expectTypeOf(file).toEqualTypeOf<File>();
    expectTypeOf(file.name).toEqualTypeOf<string>();
    expectTypeOf(file.size).toEqualTypeOf<number>();
    expectTypeOf(await box.files.get('1', {})).toEqualTypeOf<File>();
    // @ts-expect-error -- comes only when it is asked for
    expectTypeOf(file.tags);
  });
});

describe('with fields', () => {
  it('what was asked for is there, with the base properties', async () => {
    const file = await box.files.get('1', { fields: ['name', 'size', 'tags', 'lock'] });
    expectTypeOf(file).toHaveProperty('type').toEqualTypeOf<'file'>();
    expectTypeOf(file).toHaveProperty('id').toEqualTypeOf<string>();
    expectTypeOf(file).toHaveProperty('etag').toEqualTypeOf<FileFull['etag']>();
    expectTypeOf(file).toHaveProperty('name').toEqualTypeOf<string>();
    expectTypeOf(file).toHaveProperty('size').toEqualTypeOf<number>();
    expectTypeOf(file).toHaveProperty('tags').toEqualTypeOf<string[]>();
    expectTypeOf(keyOf(file)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'size' | 'tags' | 'lock'>();
  });

  it('nothing of that is optional, though tags may be missing from a full file', async () => {
    const file = await box.files.get('1', { fields: ['name', 'tags'] });
    expectTypeOf(optionalOf(file)).toEqualTypeOf<never>();
    expectTypeOf<Optional<Pick<FileFull, 'tags'>>>().toEqualTypeOf<'tags'>();
  });

  it('what was not asked for is not there', async () => {
    const file = await box.files.get('1', { fields: ['name'] });
    // @ts-expect-error -- size was not asked for
    expectTypeOf(file.size);
    // @ts-expect-error -- nor was sha1, which a standard file has
    expectTypeOf(file.sha1);
  });

  it('null stays where the service can send it', async () => {
    const { lock } = await box.files.get('1', { fields: ['lock'] });
    expectTypeOf(lock).toEqualTypeOf<FileLock | null>();
  });

  it('a typo is refused', () => {
    // @ts-expect-error -- a typo, "nmae"
    void box.files.get('1', { fields: ['nmae'] });
    // @ts-expect-error -- one of several
    void box.files.get('1', { fields: ['name', 'sise'] });
    // @ts-expect-error -- a property of folders
    void box.files.get('1', { fields: ['item_collection'] });
  });

  it('a plain list of text is refused, a constant one is not', async () => {
    const plain: string[] = ['name'];
    // @ts-expect-error -- nobody can tell what it asks for
    void box.files.get('1', { fields: plain });
    const constant = ['name', 'size'] as const;
    expectTypeOf((await box.files.get('1', { fields: constant })).size).toEqualTypeOf<number>();
  });

  it('a metadata instance can be asked for, and comes as metadata', async () => {
    const file = await box.files.get('1', { fields: ['name', 'metadata.enterprise_900.invoice'] });
    expectTypeOf(file).toHaveProperty('metadata').toEqualTypeOf<NonNullable<FileFull['metadata']>>();
    expectTypeOf(keyOf(file)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'metadata'>();
    // @ts-expect-error -- a scope without a template
    void box.files.get('1', { fields: ['metadata.global'] });
  });

  it('the answer to a change is narrowed as well', async () => {
    const moved = await box.files.update('1', { name: 'new', fields: ['parent'] });
    expectTypeOf(keyOf(moved)).toEqualTypeOf<'type' | 'id' | 'etag' | 'parent'>();
    expectTypeOf(await box.files.update('1', { name: 'new' })).toEqualTypeOf<File>();
  });

  it('the files that an upload gives are narrowed within their list', async () => {
    const { entries } = await box.files.content.upload({
      body: { attributes: { name: 'a', parent: { id: '0' } }, file: new Uint8Array() },
      fields: ['sha1'],
    });
    expectTypeOf(keyOf(entries[0])).toEqualTypeOf<'type' | 'id' | 'etag' | 'sha1'>();
  });
});

describe('the items of a folder', () => {
  it('narrow by type without fields', async () => {
    for await (const item of box.folders.items.list('0')) {
      expectTypeOf(item).toEqualTypeOf<Item>();
      expectTypeOf(item.type).toEqualTypeOf<'file' | 'folder' | 'web_link'>();
      if (item.type === 'file') expectTypeOf(item).toHaveProperty('sha1');
      if (item.type === 'web_link') expectTypeOf(item).toHaveProperty('url');
      // @ts-expect-error -- only files have one
      if (item.type === 'folder') expectTypeOf(item.sha1);
    }
  });

  it('narrow by type with fields, each to what it has of them', async () => {
    for await (const item of box.folders.items.list('0', { fields: ['name', 'size', 'sha1', 'url'] })) {
      expectTypeOf(item.name).toEqualTypeOf<string>();
      if (item.type === 'file') expectTypeOf(keyOf(item)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'size' | 'sha1'>();
      if (item.type === 'folder') expectTypeOf(keyOf(item)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'size'>();
      if (item.type === 'web_link') expectTypeOf(item.url).toEqualTypeOf<string>();
      // @ts-expect-error -- was not asked for
      expectTypeOf(item.parent);
    }
  });

  it('refuse a field that none of them has', () => {
    // @ts-expect-error -- a typo, "nmae"
    void box.folders.items.list('0', { fields: ['nmae'] });
  });

  it('are not whatever a folder or a link is alone', () => {
    expectTypeOf<Folder['type']>().toEqualTypeOf<'folder'>();
    expectTypeOf<WebLink['type']>().toEqualTypeOf<'web_link'>();
  });
});

describe('the variants of shared links', () => {
  it('always give shared_link', async () => {
    const got = await box.files.sharedLink.get('1');
    expectTypeOf(got.shared_link).toEqualTypeOf<SharedLink | null>();
    expectTypeOf(keyOf(got)).toEqualTypeOf<'type' | 'id' | 'etag' | 'shared_link'>();
    const made = await box.folders.sharedLink.create('1', { shared_link: { access: 'open' } });
    expectTypeOf(optionalOf(made)).toEqualTypeOf<never>();
    expectTypeOf(made.shared_link).toEqualTypeOf<SharedLink | null>();
    expectTypeOf(await box.files.sharedLink.delete('1')).toHaveProperty('shared_link');
  });

  it('give it beside what was asked for', async () => {
    const file = await box.files.sharedLink.update('1', { shared_link: {}, fields: ['name'] });
    expectTypeOf(keyOf(file)).toEqualTypeOf<'type' | 'id' | 'etag' | 'name' | 'shared_link'>();
  });

  it('take only what belongs to a link', () => {
    // @ts-expect-error -- a link is what it is about
    void box.files.sharedLink.create('1', { name: 'new' });
    // @ts-expect-error -- no such access
    void box.files.sharedLink.create('1', { shared_link: { access: 'everybody' } });
    // @ts-expect-error -- nothing more to say
    void box.files.sharedLink.delete('1', { shared_link: null });
  });
});
