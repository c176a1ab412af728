import type { Method } from '../model/method.js';
import type { Document } from '../openapi/document.js';
import { operationsOf } from '../openapi/operations.js';
import type { Finding } from './finding.js';

/** Finds extensions that name a missing schema or property. Linters resolve `$ref` only, not names inside extensions. */
export function checkSchemaNames(document: Document, methods: readonly Method[]): Finding[] {
  return [...missingSchemas(document, methods), ...missingProperties(document)];
}

function missingSchemas(document: Document, methods: readonly Method[]): Finding[] {
  const inFields = methods.flatMap(({ fields, pointer, operationId }) => {
    const names = fields === undefined ? [] : [fields.standard, fields.full];
    return names.map((name) => ({ name, pointer: [...pointer, 'x-box-fields'], operationId }));
  });
  const inVariants = operationsOf(document).flatMap(({ path, method, operation }) =>
    (operation['x-box-variants'] ?? []).flatMap(({ body, result, operationId }, index) =>
      [body, result]
        .filter((name) => name !== undefined)
        .map((name) => ({ name, pointer: ['paths', path, method, 'x-box-variants', index], operationId })),
    ),
  );
  return [...inFields, ...inVariants]
    .filter(({ name }) => !(name in document.components.schemas))
    .map(({ name, pointer, operationId }) => ({
      pointer,
      message: `${operationId} names the schema ${name}, which is not in the bundled document. List it under components in openapi.yaml.`,
    }));
}

function missingProperties(document: Document): Finding[] {
  return Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    (schema['x-box-standard'] ?? [])
      .filter((property) => !hasProperty(document, name, property))
      .map((property) => ({
        pointer: ['components', 'schemas', name, 'x-box-standard'],
        message: `x-box-standard of ${name} names ${property}, which is not a property of the schema.`,
      })),
  );
}

function hasProperty(document: Document, schemaName: string, property: string): boolean {
  const schema = document.components.schemas[schemaName];
  if (schema === undefined) return false;
  if (schema.properties !== undefined && property in schema.properties) return true;
  return (schema.allOf ?? []).some((part) => {
    const name = part.$ref?.split('/').at(-1);
    return name === undefined ? part.properties !== undefined && property in part.properties : hasProperty(document, name, property);
  });
}
