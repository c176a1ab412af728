import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { jsonProblem } from '../../../../src/core/encoding/json-problem.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const client = () => clientWith(respondingFetch(() => json({ id: '1', entries: [] })));
type Box = ReturnType<typeof client>['box'];

/** A call from JavaScript, which no type checks. */
type Untyped = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;
const untyped = (box: Box) =>
  box as unknown as Untyped & { folders: Untyped[string] & { items: Untyped[string] } } & { raw: Untyped[string] };

const circular: Record<string, unknown> = {};
circular['self'] = circular;
class Empty {
  readonly #value = 1;
  has(): number {
    return this.#value;
  }
}

describe('JSON bodies', () => {
  it.each<[string, unknown, string]>([
    ['NaN', { size: NaN }, 'size must be a finite number, not NaN'],
    ['NaN in a list in an object', { a: [{ b: NaN }] }, 'a[0].b must be a finite number'],
    ['undefined in a list', { tags: ['a', undefined] }, 'tags[1] must not be undefined'],
    ['a bigint', { size: 5n }, 'size must not be a bigint'],
    ['a function', { size: () => 5 }, 'size must not be a function'],
    ['a Map', { parent: new Map([['id', '0']]) }, 'parent must be a plain object, not Map'],
    ['a Set', { tags: new Set(['a']) }, 'tags must be a plain object, not Set'],
    ['Headers', { parent: new Headers() }, 'parent must be a plain object, not Headers'],
    ['bytes', { parent: new Uint8Array(2) }, 'parent must be a plain object, not Uint8Array'],
    ['an invalid date', { until: new Date(NaN) }, 'until must be a valid date'],
    ['an ID that lost digits', { parent: { id: 2 ** 60 } }, 'parent.id must be a string'],
    ['an object that contains itself', { circular }, 'circular.self must not contain itself'],
    ['a class without data', { parent: new Empty() }, 'parent must be a plain object'],
  ])('rejects %s with its path and sends nothing', async (_, params, message) => {
    const { box, requests } = client();
    const call = untyped(box).folders['create']?.({ name: 'a', ...(params as object) }) ?? Promise.resolve();
    expect((await rejection(call, BoxConfigError)).message).toContain(`folders.create: ${message}`);
    expect(requests).toEqual([]);
  });

  it('sends null, which removes a value, dates, fractions and objects with data', async () => {
    const { box, requests } = client();
    const body = {
      description: null,
      shared_link: { unshared_at: new Date(0), share: 1e300 },
      own: new (class {
        a = 1;
      })(),
      none: undefined,
    };
    await untyped(box)['files']?.['update']?.('1', body);
    expect(JSON.parse(String(requests[0]?.body))).toEqual({
      description: null,
      shared_link: { unshared_at: '1970-01-01T00:00:00.000Z', share: 1e300 },
      own: { a: 1 },
    });
  });

  it('names a problem of a separate body after it, and rejects a null body', async () => {
    const { box, requests } = client();
    const create = untyped(box)['files']?.['metadata' as never] as unknown as { create(...args: unknown[]): Promise<unknown> };
    const call = create.create('1', 'global', 'properties', { body: { count: Infinity } });
    expect((await rejection(call, BoxConfigError)).message).toContain('files.metadata.create: body.count must be a finite number');
    expect((await rejection(create.create('1', 'global', 'properties', { body: null }), BoxConfigError)).message).toContain(
      'body must not be null',
    );
    expect(requests).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['null', { attributes: null }, 'body.attributes must not be null'],
    ['NaN in a part', { attributes: { parent: { id: NaN } } }, 'body.attributes.parent.id must be a finite number'],
  ])('rejects %s in a form by name', async (_, body, message) => {
    const { box, requests } = client();
    const upload = (untyped(box)['files']?.['content' as never] as unknown as Untyped[string])['upload'];
    const call = upload?.({ body: { file: new Blob(['a']), ...body } }) ?? Promise.resolve();
    expect((await rejection(call, BoxConfigError)).message).toContain(`files.content.upload: ${message}`);
    expect(requests).toEqual([]);
  });

  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      NaN,
      Infinity,
      undefined,
      null,
      5n,
      Symbol('s'),
      () => 1,
      new Map(),
      new Set([1]),
      new Date(NaN),
      new Date(0),
      new Headers(),
      new Empty(),
      -0.5,
      2 ** 60,
    ),
    fc.string(),
    fc.double(),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-h]{1,3}$/), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  /** By definition: what the receiver parses, with absent properties left out. Undefined if a value has no counterpart. */
  const expected = (value: unknown): { value: unknown } | undefined => {
    if (value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return { value };
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : { value: value.toISOString() };
    if (Array.isArray(value)) {
      const items = value.map(expected);
      return items.includes(undefined) ? undefined : { value: items.map((item) => item?.value) };
    }
    if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return undefined;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const inner = entries.map(([name, each]) => [name, expected(each)] as const);
    return inner.some(([, each]) => each === undefined)
      ? undefined
      : { value: Object.fromEntries(inner.map(([name, each]) => [name, each?.value])) };
  };

  it('sends each value exactly or reports it', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const known = expected(value);
        expect(jsonProblem(value) === undefined).toBe(known !== undefined);
        if (known !== undefined) expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(known.value)));
      }),
    );
  });
});
