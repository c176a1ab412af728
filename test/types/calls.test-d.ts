import { describe, expectTypeOf, it } from 'vitest';
import {
  clientCredentials,
  createBoxClient,
  type BoxApiError,
  type BoxClient,
  type BoxList,
  type BoxPromise,
  type CallOptions,
  type ClientError,
  type File,
  type Files,
  type Item,
  type UploadResult,
} from '../../src/index.js';

declare const box: BoxClient;
declare const keyOf: <T>(value: T) => keyof NonNullable<T>;
declare const anyText: string;
declare const maybe: string | undefined;

describe('what a call needs', () => {
  it('are its path parameters', () => {
    // @ts-expect-error -- without an id
    void box.files.get();
    // @ts-expect-error -- an id is text
    void box.files.get(1);
    // @ts-expect-error -- one of two
    void box.users.emailAliases.delete('1');
  });

  it('are its params, where one of them is required', () => {
    // @ts-expect-error -- a folder has a name and a parent
    void box.folders.create();
    // @ts-expect-error -- a name alone is not enough
    void box.folders.create({ name: 'a' });
    void box.folders.create({ name: 'a', parent: { id: '0' } });
    // @ts-expect-error -- the link that is to be opened
    void box.sharedItems.get();
    void box.sharedItems.get({ boxApi: 'shared_link=https://app.box.com/s/x' });
  });

  it('is nothing where nothing is required', () => {
    void box.users.me();
    void box.files.update('1', {});
    void box.files.delete('1');
  });

  it('is no param that it does not have', () => {
    // @ts-expect-error -- "ifMatsch"
    void box.files.delete('1', { ifMatsch: '1' });
    // @ts-expect-error -- wire names are for the service
    void box.files.delete('1', { 'if-match': '1' });
  });

  it('takes undefined for what is optional, under exactOptionalPropertyTypes too', () => {
    void box.files.get('1', { fields: undefined, ifNoneMatch: maybe }, { asUser: maybe, signal: undefined, timeoutMs: undefined });
    void box.folders.items.list('0', { limit: undefined, sort: undefined, usemarker: undefined });
    void box.files.update('1', { name: maybe });
    void createBoxClient({ auth: clientCredentials({ clientId: '', clientSecret: '', userId: '1' }), baseUrl: maybe, application: maybe });
    // @ts-expect-error -- but not for what is required
    void box.folders.create({ name: maybe, parent: { id: '0' } });
  });
});

describe('options', () => {
  it('come last also where an operation has no params', () => {
    const options: CallOptions = { asUser: '7', signal: new AbortController().signal, headers: { 'x-own': 'a' } };
    void box.tasks.get('1', undefined, options);
    void box.tasks.get('1', {}, options);
    void box.users.me({}, options);
    // @ts-expect-error -- options are not params
    void box.tasks.get('1', options);
    // @ts-expect-error -- no such option
    void box.tasks.get('1', {}, { timeout: 5 });
  });
});

describe('values from a list', () => {
  it('of a path parameter are enforced', () => {
    void box.files.thumbnail.get('1', 'png', { min_height: 32 });
    // @ts-expect-error -- thumbnails are png or jpg
    void box.files.thumbnail.get('1', 'gif');
    // @ts-expect-error -- any text will not do
    void box.files.thumbnail.get('1', anyText);
  });

  it('of a query parameter are enforced', () => {
    void box.folders.items.list('0', { sort: 'name', direction: 'ASC' });
    // @ts-expect-error -- not a way to sort
    void box.folders.items.list('0', { sort: 'colour' });
  });
});

describe('what a call gives', () => {
  it('is a promise that can also give the response', async () => {
    const call = box.files.get('1');
    expectTypeOf(call).toEqualTypeOf<BoxPromise<File>>();
    expectTypeOf(await call.withResponse()).toEqualTypeOf<{ data: File; response: Response }>();
  });

  it('is undefined for void operations and the response for bytes', async () => {
    expectTypeOf(box.files.delete('1')).toEqualTypeOf<BoxPromise<undefined>>();
    expectTypeOf(await box.files.content.download('1')).toEqualTypeOf<Response>();
  });

  it('of a list is a page when it is awaited, items when it is iterated', async () => {
    const list = box.folders.items.list('0');
    expectTypeOf(list).toExtend<BoxList<Item, object>>();
    const page = await list;
    expectTypeOf(page.entries).toEqualTypeOf<Item[]>();
    expectTypeOf(page.next_marker).toEqualTypeOf<string | null | undefined>();
    for await (const item of list) expectTypeOf(item).toEqualTypeOf<Item>();
    for await (const each of list.pages()) expectTypeOf(each).toEqualTypeOf<typeof page>();
    const { data } = await list.withResponse();
    expectTypeOf(data).toEqualTypeOf<typeof page>();
  });

  it('of a list is narrowed by fields on the page as on the items', async () => {
    const { entries } = await box.files.versions.list('1', { fields: ['name'] });
    expectTypeOf(keyOf(entries[0])).toEqualTypeOf<'type' | 'id' | 'name'>();
  });

  it('of an upload is a list of files', async () => {
    const uploaded = await box.files.content.upload({ body: { attributes: { name: 'a', parent: { id: '0' } }, file: new Blob([]) } });
    expectTypeOf(uploaded.entries).toEqualTypeOf<File[]>();
    expectTypeOf<Files>().toHaveProperty('total_count');
    expectTypeOf(box.uploads.upload({ source: '/data/film.mov', parentId: '0' })).toEqualTypeOf<Promise<UploadResult>>();
    // @ts-expect-error -- into a folder or onto a file
    void box.uploads.upload({ source: '/data/film.mov' });
    // @ts-expect-error -- not both
    void box.uploads.upload({ source: '/data/film.mov', parentId: '0', fileId: '1' });
  });
});

describe('an error code', () => {
  /** The members of a union that are no open text: those that an editor offers. */
  type Offered<T> = T extends string ? (string extends T ? never : T) : never;

  it('of an error body is one of the known ones or any text', () => {
    type Code = Exclude<ClientError['code'], undefined>;
    expectTypeOf<string>().toExtend<Code>();
    expectTypeOf<'item_name_in_use' | 'not_found'>().toExtend<Offered<Code>>();
    expectTypeOf<Offered<Code>>().not.toEqualTypeOf<never>();
    expectTypeOf<'not_a_known_code'>().not.toExtend<Offered<Code>>();
  });

  it('of BoxApiError is one of the known ones or any text', () => {
    type Code = Exclude<BoxApiError['code'], undefined>;
    expectTypeOf<string>().toExtend<Code>();
    expectTypeOf<'item_name_in_use' | 'not_found'>().toExtend<Offered<Code>>();
  });
});
