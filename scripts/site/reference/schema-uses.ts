import type { Method } from '../../../codegen/model/method.js';
import type { Document } from '../../../codegen/openapi/document.js';
import { refName } from '../../../codegen/openapi/references.js';
import { resultSchemas } from './method-section.js';
import type { SchemaUses } from './schema-page.js';
import { bodySchema, parameterSchema } from './schema-at.js';

/** For each schema, the methods that take or return it, and the schemas that contain it. */
export function schemaUses(document: Document, methods: readonly Method[]): (name: string) => SchemaUses {
  const byMethod = new Map(
    methods.map((method) => [method, new Set([...resultSchemas(document, method), ...inputSchemas(document, method)])]),
  );
  const bySchema = new Map(Object.entries(document.components.schemas).map(([name, schema]) => [name, namesIn(schema)]));
  return (name) => ({
    methods: [...byMethod].filter(([, names]) => names.has(name)).map(([method]) => method),
    schemas: [...bySchema].filter(([other, names]) => other !== name && names.has(name)).map(([other]) => other),
  });
}

function inputSchemas(document: Document, { queryParams, headerParams, body }: Method): string[] {
  const params = [...queryParams, ...headerParams].map(({ pointer }) => parameterSchema(document, pointer));
  return [...params, ...(body === undefined ? [] : [bodySchema(document, body.pointer)])].flatMap((schema) => [
    ...(refName(schema) === undefined ? namesIn(schema) : [refName(schema) ?? '']),
  ]);
}

/** The names of the schemas that a value refers to directly. */
function namesIn(value: unknown): Set<string> {
  const text = JSON.stringify(value);
  return new Set(Array.from(text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g), ([, name]) => String(name)));
}
