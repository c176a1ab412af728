import fc from 'fast-check';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const garbage: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 1.5, '', 'x', '/', '..', '2026-13-01T00:00:00Z', '2026-01-31T12:00:00Z', [], {}, [[]]),
  fc.constantFrom<Json>(
    { $path: '/' },
    { $path: '/Reports' },
    { $login: 'ada@example.com' },
    { $group: 'x' },
    { id: '1' },
    { type: 'file', id: '601' },
  ),
  fc.constantFrom<Json>({ $content: 'x' }, { $webLink: 'x' }, { $base64: 'x' }, { $folder: '/nowhere' }, { 'a/b': '' }, { A: '', a: '' }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

interface Change {
  readonly kind: 'replace' | 'remove' | 'add' | 'rename';
  /** Selects the changed place. */
  readonly at: number;
  readonly name: string;
  readonly value: Json;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'add', 'rename'),
  at: fc.nat(),
  name: fc.oneof(
    fc.constantFrom('id', '$id', '$by', 'name', '$foo', '$$foo', '__proto__', 'constructor', '$metadata', '$tags', '$lock'),
    fc.string(),
  ),
  value: garbage,
});

/** Copies of a value with one to three random changes. */
export const mutationsOf = (value: Json): fc.Arbitrary<Json> =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce(changed, value));

type Path = readonly (string | number)[];

function pathsIn(value: Json, path: Path = []): Path[] {
  const inner =
    Array.isArray(value) || typeof value === 'string'
      ? Array.isArray(value)
        ? value.flatMap((one: Json, index) => pathsIn(one, [...path, index]))
        : []
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...path, name]))
        : [];
  return [path, ...inner];
}

function changed(value: Json, { kind, at, name, value: added }: Change): Json {
  const paths = pathsIn(value).slice(1);
  const path = paths[at % Math.max(paths.length, 1)];
  return path === undefined ? added : update(value, path, kind, name, added);
}

function update(value: Json, [key, ...rest]: Path, kind: Change['kind'], name: string, added: Json): Json {
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    const index = Number(key);
    if (rest.length > 0) return list.map((one, at) => (at === index ? update(one, rest, kind, name, added) : one));
    if (kind === 'remove') return list.filter((_, at) => at !== index);
    return kind === 'add' ? [...list, added] : list.map((one, at) => (at === index ? added : one));
  }
  const entries = Object.entries(value as object) as [string, Json][];
  const at = entries.findIndex(([one]) => one === key);
  const [property = '', current = null] = entries[at] ?? [];
  const replacement: [string, Json][] =
    rest.length > 0
      ? [[property, update(current, rest, kind, name, added)]]
      : kind === 'remove'
        ? []
        : kind === 'add'
          ? [
              [property, current],
              [name, added],
            ]
          : [kind === 'rename' ? [name, current] : [property, added]];
  return Object.fromEntries([...entries.slice(0, at), ...replacement, ...entries.slice(at + 1)]);
}
