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

describe('call arguments', () => {
  it('a call requires its path parameters', () => {
    // @ts-expect-error -- the ID is missing
    void box.files.get();
    // @ts-expect-error -- an ID is a string
    void box.files.get(1);
    // @ts-expect-error -- the second of two IDs is missing
    void box.users.emailAliases.delete('1');
  });

  it('a call requires its params if one of them is required', () => {
    // @ts-expect-error -- a folder requires a name and a parent
    void box.folders.create();
    // @ts-expect-error -- a name alone is not enough
    void box.folders.create({ name: 'a' });
    void box.folders.create({ name: 'a', parent: { id: '0' } });
    // @ts-expect-error -- the shared link is missing
    void box.sharedItems.get();
    void box.sharedItems.get({ boxApi: 'shared_link=https://app.box.com/s/x' });
  });

  it('a call without required params requires no arguments', () => {
    void box.users.me();
    void box.files.update('1', {});
    void box.files.delete('1');
  });

  it('a call rejects unknown params', () => {
    // @ts-expect-error -- a typo, "ifMatsch"
    void box.files.delete('1', { ifMatsch: '1' });
    // @ts-expect-error -- params use TypeScript names, not wire names
    void box.files.delete('1', { 'if-match': '1' });
  });

  it('optional values accept undefined under exactOptionalPropertyTypes', () => {
    void box.files.get('1', { fields: undefined, ifNoneMatch: maybe }, { asUser: maybe, signal: undefined, timeoutMs: undefined });
    void box.folders.items.list('0', { limit: undefined, sort: undefined, usemarker: undefined });
    void box.files.update('1', { name: maybe });
    void createBoxClient({ auth: clientCredentials({ clientId: '', clientSecret: '', userId: '1' }), baseUrl: maybe, application: maybe });
    // @ts-expect-error -- a required value does not accept undefined
    void box.folders.create({ name: maybe, parent: { id: '0' } });
  });
});

describe('call options', () => {
  it('options are the last argument even if an operation has no params', () => {
    const options: CallOptions = { asUser: '7', signal: new AbortController().signal, headers: { 'x-own': 'a' } };
    void box.tasks.get('1', undefined, options);
    void box.tasks.get('1', {}, options);
    void box.users.me({}, options);
    // @ts-expect-error -- options are not params
    void box.tasks.get('1', options);
    // @ts-expect-error -- unknown option
    void box.tasks.get('1', {}, { timeout: 5 });
  });
});

describe('enum parameters', () => {
  it('the values of a path parameter are checked', () => {
    void box.files.thumbnail.get('1', 'png', { min_height: 32 });
    // @ts-expect-error -- thumbnails are png or jpg
    void box.files.thumbnail.get('1', 'gif');
    // @ts-expect-error -- an arbitrary string is not a member of the enum
    void box.files.thumbnail.get('1', anyText);
  });

  it('the values of a query parameter are checked', () => {
    void box.folders.items.list('0', { sort: 'name', direction: 'ASC' });
    // @ts-expect-error -- unknown sort order
    void box.folders.items.list('0', { sort: 'colour' });
  });
});

describe('call results', () => {
  it('a call returns a BoxPromise with withResponse', async () => {
    const call = box.files.get('1');
    expectTypeOf(call).toEqualTypeOf<BoxPromise<File>>();
    expectTypeOf(await call.withResponse()).toEqualTypeOf<{ data: File; response: Response }>();
  });

  it('a call resolves with undefined without content and with the Response for bytes', async () => {
    expectTypeOf(box.files.delete('1')).toEqualTypeOf<BoxPromise<undefined>>();
    expectTypeOf(await box.files.content.download('1')).toEqualTypeOf<Response>();
  });

  it('a list is a page when awaited and yields items when iterated', async () => {
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

  it('fields narrow the entries of a page', async () => {
    const { entries } = await box.files.versions.list('1', { fields: ['name'] });
    expectTypeOf(keyOf(entries[0])).toEqualTypeOf<'type' | 'id' | 'name'>();
  });

  it('an upload resolves with its files', async () => {
    const uploaded = await box.files.content.upload({ body: { attributes: { name: 'a', parent: { id: '0' } }, file: new Blob([]) } });
    expectTypeOf(uploaded.entries).toEqualTypeOf<File[]>();
    expectTypeOf<Files>().toHaveProperty('total_count');
    expectTypeOf(box.uploads.upload({ source: '/data/film.mov', parentId: '0' })).toEqualTypeOf<Promise<UploadResult>>();
    // @ts-expect-error -- parentId or fileId is missing
    void box.uploads.upload({ source: '/data/film.mov' });
    // @ts-expect-error -- parentId and fileId exclude each other
    void box.uploads.upload({ source: '/data/film.mov', parentId: '0', fileId: '1' });
  });
});

describe('error codes', () => {
  /** The literal members of a union: those that an editor suggests. */
  type Offered<T> = T extends string ? (string extends T ? never : T) : never;

  it('the code of ClientError suggests known codes and accepts any string', () => {
    type Code = Exclude<ClientError['code'], undefined>;
    expectTypeOf<string>().toExtend<Code>();
    expectTypeOf<'item_name_in_use' | 'not_found'>().toExtend<Offered<Code>>();
    expectTypeOf<Offered<Code>>().not.toEqualTypeOf<never>();
    expectTypeOf<'not_a_known_code'>().not.toExtend<Offered<Code>>();
  });

  it('the code of BoxApiError suggests known codes and accepts any string', () => {
    type Code = Exclude<BoxApiError['code'], undefined>;
    expectTypeOf<string>().toExtend<Code>();
    expectTypeOf<'item_name_in_use' | 'not_found'>().toExtend<Offered<Code>>();
  });
});
