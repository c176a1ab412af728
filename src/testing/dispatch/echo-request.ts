import type { JsonObject } from '../http/fields.js';

/** The parts of a call that an example response repeats. */
export interface EchoedCall {
  readonly method: string;
  /** Path template, such as `/2.0/files/{file_id}/metadata`. */
  readonly template: string;
  readonly path: JsonObject;
  readonly query: JsonObject;
  readonly body: JsonObject;
  /** The documented properties of the response. Others are not repeated: a password, for example, stays secret. */
  readonly properties: ReadonlySet<string>;
}

/** Whether a candidate for the response conforms to its schema. */
export type Conforms = (candidate: unknown) => boolean;

/**
 * An example that repeats the call: IDs from the path, the query and the body, values from the body, and the paging of a list. A value that
 * would violate the schema of the response stays as in the example. `newId` is the ID of a created object.
 */
export function echoRequest(example: unknown, call: EchoedCall, conforms: Conforms, newId: string | undefined): unknown {
  if (!isObject(example)) return example;
  const steps: ((value: JsonObject) => unknown)[] = [
    (value) => withReferences(value, referencedIds(call)),
    ...Object.entries(call.path).map(
      ([name, id]) =>
        (value: JsonObject) =>
          withOwnId(value, call.template, name, id),
    ),
    ...Object.entries(call.body)
      .filter(([name]) => call.properties.has(name) || name in example)
      .map(
        ([name, sent]) =>
          (value: JsonObject) =>
            withValue(value, name, sent),
      ),
    (value) => (newId !== undefined && typeof value['id'] === 'string' ? { ...value, id: newId } : value),
    (value) => withPaging(value, { ...call.body, ...call.query }),
  ];
  return steps.reduce<JsonObject>((value, step) => {
    const candidate = step(value);
    return candidate !== value && isObject(candidate) && conforms(candidate) ? candidate : value;
  }, example);
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The IDs in the call by the type of the object: `file_id` and `file: { id }` refer to a file. */
function referencedIds({ path, query, body }: EchoedCall): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const source of [body, query, path]) {
    for (const [name, value] of Object.entries(source)) {
      if (name.endsWith('_id') && typeof value === 'string') ids.set(name.slice(0, -'_id'.length), value);
      if (isObject(value) && typeof value['id'] === 'string')
        ids.set(typeof value['type'] === 'string' ? value['type'] : name, value['id']);
    }
  }
  return ids;
}

/** Replaces the IDs of objects of these types, at any depth. */
function withReferences(value: JsonObject, ids: ReadonlyMap<string, string>): JsonObject {
  const replaced = (one: unknown, name: string): unknown => {
    if (Array.isArray(one)) return one.map((item) => replaced(item, ''));
    if (!isObject(one)) return one;
    const id = ids.get(typeof one['type'] === 'string' ? one['type'] : name);
    const inner = Object.fromEntries(Object.entries(one).map(([key, property]) => [key, replaced(property, key)]));
    return id === undefined || typeof one['id'] !== 'string' ? inner : { ...inner, id };
  };
  return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, replaced(property, name)]));
}

/** The last parameter of the path identifies the object in the response. Other parameters set the property of the same name. */
function withOwnId(value: JsonObject, template: string, name: string, id: unknown): JsonObject {
  const isLast = template.endsWith(`{${name}}`);
  if (isLast && name.endsWith('_id') && typeof value['id'] === 'string') return { ...value, id };
  const property = [name, camelCased(name)].find((one) => one in value);
  return property === undefined ? value : { ...value, [property]: id };
}

const camelCased = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Lays a value of the body over the example. Objects are merged, because the service adds properties to them. */
function withValue(value: JsonObject, name: string, sent: unknown): JsonObject {
  if (!(name in value)) return { ...value, [name]: sent };
  const before = value[name];
  return { ...value, [name]: isObject(before) && isObject(sent) ? { ...before, ...sent } : sent };
}

/** An example is the only page of a list: a following page is empty, and no page names a next one. */
function withPaging(value: JsonObject, { marker, offset, limit }: JsonObject): JsonObject {
  const { entries } = value;
  if (!Array.isArray(entries)) return value;
  const isFollowing = (typeof marker === 'string' && marker !== '') || (typeof offset === 'number' && offset >= entries.length);
  const shown: unknown[] = isFollowing ? [] : entries;
  return {
    ...value,
    entries: shown,
    ...('next_marker' in value ? { next_marker: value['next_marker'] === '' ? '' : null } : {}),
    ...('total_count' in value ? { total_count: entries.length } : {}),
    ...('offset' in value && typeof offset === 'number' ? { offset } : {}),
    ...('limit' in value && typeof limit === 'number' ? { limit } : {}),
  };
}
