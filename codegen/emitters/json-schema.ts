import { defineEmitter } from '../emitter.js';

/** Keywords of OpenAPI without a meaning in JSON Schema. */
const openApiOnly = new Set(['discriminator', 'xml', 'externalDocs', 'example']);
const reference = /^#\/components\/schemas\/(.+)$/;

/** `json-schema/<Name>.json`: each schema as a JSON Schema 2020-12 that refers to the others by file name. */
export const jsonSchemaEmitter = defineEmitter({
  name: 'json-schema',
  emit({ document }) {
    return Object.entries(document.components.schemas).map(([name, schema]) => {
      const content = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${name}.json`, title: name, ...objectOf(schema) };
      return { path: `json-schema/${name}.json`, text: `${JSON.stringify(content, null, 2)}\n` };
    });
  },
});

function objectOf(schema: unknown): Record<string, unknown> {
  return convert(schema, false) as Record<string, unknown>;
}

/** `isMap`: the keys of the value are names of properties, not keywords. */
function convert(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => convert(inner, false));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (isMap) return [[key, convert(inner, false)]];
    if (openApiOnly.has(key) || key.startsWith('x-')) return [];
    if (key === '$ref' && typeof inner === 'string') return [[key, inner.replace(reference, '$1.json')]];
    // Values, not schemas.
    if (['const', 'enum', 'default', 'examples'].includes(key)) return [[key, inner]];
    return [[key, convert(inner, ['properties', 'patternProperties', '$defs', 'dependentSchemas'].includes(key))]];
  });
  const examples = isMap ? undefined : (value as { example?: unknown }).example;
  return Object.fromEntries(examples === undefined ? entries : [...entries, ['examples', [examples]]]);
}
