import { pointerOf, referencesOf, type Node, type OpenApiDocument } from '../contract/document.js';
import type { JsonSchema } from './json-schema.js';

/** The keywords that a seed schema keeps as they are. */
const kept = [
  ...['description', 'type', 'enum', 'const', 'required', 'pattern', 'format', 'uniqueItems', 'default'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'minimum', 'maximum'],
];

const reference: JsonSchema = { $ref: '#/definitions/reference' };

/**
 * Converts schemas of the OpenAPI document to schemas for a seed. They differ in three ways: unknown properties are invalid, an object or
 * string with an ID can also be a reference such as `{ $path: '/Reports' }`, and `allOf` is merged, because `additionalProperties` does not see
 * through it.
 */
export function documentSchemas(document: OpenApiDocument) {
  const { at } = referencesOf(document);
  const component = (name: string): Node => at(['components', 'schemas', name]);
  const follow = (node: Node): Node => (typeof node['$ref'] === 'string' ? follow(at(pointerOf(node['$ref']))) : node);

  /** The schema with the members of its `allOf`. Conditions (`if`) are not kept: they only restrict further, which the mock checks itself. */
  function merged(node: Node): Node {
    const { allOf = [], ...own } = follow(node);
    return (allOf as readonly Node[]).map(merged).reduce<Node>(
      (sum, member) => ({
        ...member,
        ...sum,
        ...('properties' in sum || 'properties' in member
          ? { properties: { ...(member['properties'] as object), ...(sum['properties'] as object) } }
          : {}),
        ...('required' in sum || 'required' in member
          ? { required: [...new Set([...list(member['required']), ...list(sum['required'])])] }
          : {}),
      }),
      own,
    );
  }

  function convert(node: Node, property = ''): JsonSchema {
    if (typeof node['$ref'] === 'string') {
      const target = { $ref: `#/definitions/${node['$ref'].split('/').at(-1) ?? ''}` };
      const { description } = node;
      const named = typeof description === 'string' ? { description: firstSentence(description), allOf: [target] } : target;
      return hasId(follow(node)) ? { anyOf: [reference, named] } : named;
    }
    const schema = plain(merged(node));
    if (isIdProperty(property, schema)) return { anyOf: [reference, schema] };
    return hasId(schema) && property !== '' ? { anyOf: [reference, schema] } : schema;
  }

  function plain(node: Node): JsonSchema {
    const properties = node['properties'] as Readonly<Record<string, Node>> | undefined;
    const additional = node['additionalProperties'];
    const alternatives = (node['oneOf'] ?? node['anyOf']) as readonly Node[] | undefined;
    const scalars = Object.fromEntries(kept.filter((key) => key in node).map((key) => [key, node[key]]));
    if (scalars['format'] !== 'date-time') delete scalars['format'];
    // The published schema is a tenth of the size limit of the package without this.
    if (typeof scalars['description'] === 'string') scalars['description'] = firstSentence(scalars['description']);
    return {
      ...scalars,
      ...(properties === undefined
        ? {}
        : {
            properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, convert(one, name)])),
            additionalProperties: false,
          }),
      ...(additional === undefined
        ? {}
        : { additionalProperties: typeof additional === 'object' ? convert(additional as Node) : additional !== false }),
      ...(node['items'] === undefined ? {} : { items: convert(node['items'] as Node, 'items') }),
      ...(alternatives === undefined ? {} : { anyOf: alternatives.map((one) => convert(one)) }),
    };
  }

  return {
    /** The schema of a component of the document. Its references are `#/definitions/NAME`. */
    definition: (name: string): JsonSchema => convert(component(name)),
    convert: (node: Node): JsonSchema => convert(node),
    /** The schema as an object without references at its top, for changes to it. */
    object: (node: Node): JsonSchema => plain(merged(node)),
  };
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

export type DocumentSchemas = ReturnType<typeof documentSchemas>;

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

const hasId = (schema: { readonly properties?: unknown }): boolean => Object.hasOwn(schema.properties ?? {}, 'id');

const isIdProperty = (property: string, { type }: JsonSchema): boolean =>
  (property === 'id' || property.endsWith('_id')) && [type].flat().includes('string');
