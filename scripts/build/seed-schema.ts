import openApi from '../../generated/openapi.json' with { type: 'json' };
import { operationsOf, type OpenApiDocument } from '../../src/testing/contract/document.js';
import { createSeedSchema, publishedSchema } from '../../src/testing/seed/schema.js';

/**
 * The JSON Schema of a seed, which the package contains for editors. The mock checks seeds by the same schema. It describes what only a seed has.
 * The descriptions of API properties, a third of the file, are in the document.
 */
export function publishedSeedSchema(): Readonly<Record<string, unknown>> {
  const document = openApi as unknown as OpenApiDocument;
  const descriptions = descriptionsIn(openApi);
  const schema = publishedSchema(createSeedSchema(document, operationsOf(document)));
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'description' && descriptions.has(value) ? undefined : value)),
  ) as Record<string, unknown>;
}

function descriptionsIn(document: unknown): Set<unknown> {
  const found = new Set<unknown>();
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') found.add(value);
    return value;
  });
  return found;
}
