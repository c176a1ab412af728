import openApi from '../../generated/openapi.json' with { type: 'json' };
import { operationsOf, type OpenApiDocument } from '../../src/testing/contract/document.js';
import { createSeedSchema, publishedSchema } from '../../src/testing/seed/schema.js';

/** The JSON Schema of a seed, which the package contains for editors. The mock checks seeds by the same schema. */
export function publishedSeedSchema(): Readonly<Record<string, unknown>> {
  const document = openApi as unknown as OpenApiDocument;
  return publishedSchema(createSeedSchema(document, operationsOf(document)));
}
