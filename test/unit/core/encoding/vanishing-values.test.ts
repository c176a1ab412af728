import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const client = () => clientWith(respondingFetch(() => json({ id: '1', entries: [] })));
type Box = ReturnType<typeof client>['box'];

/** A call from JavaScript, which no type checks. */
type Untyped = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;
const untyped = (box: Box) =>
  box as unknown as Untyped & { folders: Untyped[string] & { items: Untyped[string] } } & { raw: Untyped[string] };

describe('query and header params', () => {
  it.each<[string, object, string]>([
    ['null', { marker: null }, 'marker must not be null'],
    ['a null field list', { fields: null }, 'fields must not be null'],
    ['NaN', { limit: NaN }, 'limit must be a finite number, not NaN'],
    ['an infinite number', { limit: -Infinity }, 'limit must be a finite number, not -Infinity'],
    ['a number that lost digits', { limit: 2 ** 53 }, 'limit must be a string'],
    ['undefined in a list', { fields: ['id', undefined] }, 'fields[1] must not be undefined'],
    ['null in a list', { fields: [null] }, 'fields[0] must not be null'],
    ['NaN in a list', { fields: ['id', 'name', NaN] }, 'fields[2] must be a finite number'],
    ['a hole in a list', { fields: Array<string>(1) }, 'fields[0] must not be undefined'],
    ['a function', { limit: () => 5 }, 'limit must not be a function'],
    ['a symbol', { limit: Symbol('x') }, 'limit must not be a symbol'],
    ['a bigint', { limit: 5n }, 'limit must not be a bigint'],
    ['a Map', { filter: new Map([['a', 1]]) }, 'filter must be a plain object, not Map'],
    ['an AbortSignal beside a param', { limit: 5, signal: new AbortController().signal }, 'signal must be a plain object, not AbortSignal'],
    ['an invalid date', { since: new Date(NaN) }, 'since must be a valid date'],
    ['a null header param', { ifNoneMatch: null }, 'ifNoneMatch must not be null'],
    ['a header param that is NaN', { ifNoneMatch: NaN }, 'ifNoneMatch must be a finite number'],
  ])('rejects %s by name and sends nothing', async (_, params, message) => {
    const { box, requests } = client();
    const errors = [
      await rejection(untyped(box)['files']?.['get']?.('1', params) ?? Promise.resolve(), BoxConfigError),
      ...('ifNoneMatch' in params
        ? []
        : [await rejection(untyped(box).folders.items['list']?.('0', params) ?? Promise.resolve(), BoxConfigError)]),
    ];
    for (const error of errors) expect(error.message).toContain(`: ${message}`);
    expect(requests).toEqual([]);
  });

  it('sends unknown params, booleans, fractions, dates and empty lists as before', async () => {
    const { box, requests } = client();
    await untyped(box)['files']?.['get']?.('1', { beta: true, share: 0.5, since: new Date(0), none: undefined, fields: ['id', 'name'] });
    expect(requests[0]?.url.search).toBe('?beta=true&share=0.5&since=1970-01-01T00%3A00%3A00.000Z&fields=id,name');
  });

  it.each([null, NaN, undefined, Infinity])('rejects %s in a query of raw by name', async (value) => {
    const { box, requests } = client();
    const call = untyped(box).raw['GET']?.('/users/me', { params: { query: { fields: [value] } } });
    expect((await rejection(call ?? Promise.resolve(), BoxConfigError)).message).toContain('users.me: fields[0] ');
    expect(requests).toEqual([]);
  });
});

describe('arguments in the wrong place', () => {
  it.each<[string, unknown[], string]>([
    ['options in place of params', [{ signal: new AbortController().signal }], 'signal is an option, not a param'],
    ['several options in place of params', [{ timeoutMs: 5, asUser: '7' }], 'timeoutMs is an option, not a param'],
    ['an undefined option in place of params', [{ signal: undefined }], 'signal is an option, not a param'],
    ['null params', [null], 'params must not be null'],
    ['params that are text', ['name'], 'params must be an object'],
    ['params that are a list', [['name']], 'params must be an object'],
    ['the index of an iteration', [0], 'params must be an object'],
    ['null options', [{}, null], 'options must be an object'],
    ['a signal in place of options', [{}, 'x'], 'options must be an object'],
    ['an additional argument', [{}, {}, { signal: undefined }], 'params and options must be the last arguments'],
    ['a misspelled option', [{}, { timeout: 5 }], 'timeout is not an option. The nearest is timeoutMs.'],
    ['a list option of a call without pages', [{}, { prefetch: 1 }], 'prefetch is not an option'],
    ['a null signal', [{}, { signal: null }], 'signal must not be null'],
    ['an object in place of a signal', [{}, { signal: {} }], 'signal must be an AbortSignal'],
    ['a null timeout', [{}, { timeoutMs: null }], 'timeoutMs must not be null'],
    ['a null user', [{}, { asUser: null }], 'asUser must not be null'],
    ['null headers', [{}, { headers: null }], 'headers must not be null'],
  ])('rejects %s by name and sends nothing', async (_, args, message) => {
    const { box, requests } = client();
    const call = untyped(box)['files']?.['get']?.('1', ...args) ?? Promise.resolve();
    expect((await rejection(call, BoxConfigError)).message).toContain(`files.get: ${message}`);
    expect(requests).toEqual([]);
  });

  it.each<[string, unknown[], string]>([
    ['options in place of params', [{ prefetch: 1 }], 'prefetch is an option, not a param'],
    ['null params', [null], 'params must not be null'],
    ['null options', [{}, null], 'options must be an object'],
    ['a misspelled option', [{}, { prefech: 1 }], 'The nearest is prefetch.'],
    ['an additional argument', [{}, {}, {}], 'params and options must be the last arguments'],
  ])('a list rejects %s when it is awaited and when it is read', async (_, args, message) => {
    const { box, requests } = client();
    const list = untyped(box).folders.items['list'];
    expect((await rejection(list?.('0', ...args) ?? Promise.resolve(), BoxConfigError)).message).toContain(message);
    const pages = list?.('0', ...args) as unknown as { toArray(): Promise<unknown> };
    expect((await rejection(pages.toArray(), BoxConfigError)).message).toContain(message);
    expect(requests).toEqual([]);
  });

  it('raw rejects unknown options, null options and unknown kinds of params', async () => {
    const { box, requests } = client();
    const get = untyped(box).raw['GET'] ?? (() => Promise.resolve());
    expect((await rejection(get('/users/me', { timeout: 1 }), BoxConfigError)).message).toContain('The nearest is timeoutMs');
    expect((await rejection(get('/users/me', { asUser: null }), BoxConfigError)).message).toContain('asUser must not be null');
    expect((await rejection(get('/users/me', { params: { querry: {} } }), BoxConfigError)).message).toContain('The nearest is query');
    expect((await rejection(get('/users/me', { parseAs: 'xml' }), BoxConfigError)).message).toContain('parseAs must be');
    expect((await rejection(get('/users/me', null), BoxConfigError)).message).toContain('options must be an object');
    expect(requests).toEqual([]);
  });
});

describe('IDs', () => {
  it.each([NaN, Infinity, -Infinity, -1, 1.5, 2 ** 53, 1e21, 5n, null, undefined, true, {}, [], '', ' ', '\t', '.', '..'])(
    'rejects %s as an ID by name',
    async (id) => {
      const { box, requests } = client();
      const call = untyped(box)['files']?.['get']?.(id) ?? Promise.resolve();
      expect((await rejection(call, BoxConfigError)).message).toMatch(/^files\.get: fileId must be /);
      expect(requests).toEqual([]);
    },
  );

  it.each(['12', 12, 0, Number.MAX_SAFE_INTEGER, '9007199254740993'])('accepts %s as an ID', async (id) => {
    const { box, requests } = client();
    await untyped(box)['files']?.['get']?.(id);
    expect(requests[0]?.url.pathname).toBe(`/2.0/files/${String(id)}`);
  });
});

describe('headers of a call', () => {
  it.each<[string, unknown]>([
    ['an object', { 'X-Own': ' a ', 'x-none': undefined }],
    ['Headers', new Headers({ 'x-own': 'a' })],
    ['a Map', new Map([['X-Own', 'a']])],
    ['a list of pairs', [['X-Own', 'a']]],
    [
      'a generator of pairs',
      (function* () {
        yield ['x-own', 'a'];
      })(),
    ],
  ])('are sent from %s', async (_, headers) => {
    const { box, requests } = client();
    await untyped(box)['files']?.['get']?.('1', {}, { headers });
    expect(requests[0]?.headers.get('x-own')).toBe('a');
    expect(requests[0]?.headers.has('x-none')).toBe(false);
  });

  it('joins the values of a name that a list repeats', async () => {
    const { box, requests } = client();
    await box.files.get(
      '1',
      {},
      {
        headers: [
          ['x-own', 'a'],
          ['X-Own', 'b'],
        ],
      },
    );
    expect(requests[0]?.headers.get('x-own')).toBe('a, b');
  });

  it.each<[unknown, string]>([
    [{ 'x-own': null }, 'headers["x-own"] must be a string'],
    [{ 'x-own': 5 }, 'headers["x-own"] must be a string'],
    [{ 'x-own': ['a'] }, 'headers["x-own"] must be a string'],
    [new Map([['x-own', 5]]), 'headers["x-own"] must be a string'],
    [[['x-own']], 'each name in headers must be a string'],
    [['x-own'], 'each name in headers must be a string'],
    [[['x-own', 'a', 'b']], 'each name in headers must be a string'],
    ['x-own: a', 'headers must be an object or a list of pairs'],
    [5, 'headers must be an object or a list of pairs'],
  ])('rejects %j by name', async (headers, message) => {
    const { box, requests } = client();
    const call = untyped(box)['files']?.['get']?.('1', {}, { headers }) ?? Promise.resolve();
    expect((await rejection(call, BoxConfigError)).message).toBe(`files.get: ${message}.`);
    expect(requests).toEqual([]);
  });
});
