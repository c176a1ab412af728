import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGraph, encodeGraph, type EncodedGraph } from '../../../../src/testing/snapshot/graph.js';

const none = (): undefined => undefined;
const unexpected = (): object => {
  throw new Error('Nothing was replaced.');
};

/** Through text, as in a file. */
const roundTrip = (root: object): object => decodeGraph(JSON.parse(JSON.stringify(encodeGraph(root, none))) as EncodedGraph, unexpected);

const plainValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.boolean(),
    fc.double(),
    fc.bigInt(),
    fc.constantFrom(null, undefined, Infinity, NaN),
    fc.array(tie('value')),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'r')), tie('value')),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
    fc.array(tie('value')).map((entries) => new Set(entries)),
  ),
})).value;

describe('graph', () => {
  it('every plain value survives a round trip through JSON', () => {
    fc.assert(
      fc.property(plainValue, (value) => {
        expect(roundTrip({ value })).toEqual({ value });
      }),
    );
  });

  it('an object that is referenced twice stays one object, and cycles stay cycles', () => {
    const parent = { name: 'parent', children: new Set<object>(), byName: new Map<string, object>() };
    const child = { name: 'child', parent };
    parent.children.add(child);
    parent.byName.set('child', child);
    const copy = roundTrip(parent) as typeof parent;
    const [only] = copy.children;
    expect(copy).not.toBe(parent);
    expect(copy.byName.get('child')).toBe(only);
    expect((only as typeof child).parent).toBe(copy);
  });

  it('a chain may be deeper than the stack', () => {
    let chain: object = {};
    for (let depth = 0; depth < 100_000; depth++) chain = { chain };
    let copy = roundTrip(chain) as { chain?: object };
    let depth = 0;
    for (; copy.chain !== undefined; copy = copy.chain as typeof copy) depth++;
    expect(depth).toBe(100_000);
  });

  it('replaces objects that are not plain, and restores them', () => {
    class Content {
      constructor(readonly text: string) {}
    }
    const root = { first: new Content('one'), again: [] as unknown[] };
    root.again.push(root.first);
    const graph = encodeGraph(root, (value) => (value instanceof Content ? { text: value.text } : undefined));
    const copy = decodeGraph(graph, (replaced) => new Content((replaced as { text: string }).text)) as typeof root;
    expect(copy.first).toEqual(new Content('one'));
    expect(copy.again[0]).toBe(copy.first);
  });

  it.each([
    ['a function', { a: { b: () => 1 } }, 'root.a.b: a function cannot be saved'],
    ['an instance of a class', { list: [new Date()] }, 'root.list[0]: an instance of a class cannot be saved'],
  ])('rejects %s and names the property', (_, root, message) => {
    expect(() => encodeGraph(root, none)).toThrow(message);
  });

  it.each([
    [{}, 'must be an array of nodes'],
    [[], 'is empty'],
    [[{ q: 1 }], 'unknown kind'],
    [[{ o: { a: ['r', 7] } }], 'a node that is missing'],
    [[{ a: [['z', 0]] }], 'a node that is missing'],
  ])('rejects the graph %j', (graph, message) => {
    expect(() => decodeGraph(graph as never, unexpected)).toThrow(message);
  });
});
