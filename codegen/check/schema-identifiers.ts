import { helperTypes } from '../emit/type-imports.js';
import { isTypeName } from '../model/names.js';
import type { Document } from '../openapi/document.js';
import type { Finding } from './finding.js';

/** Names that the generated modules declare or import besides the schemas. */
const taken = new Set([
  ...['paths', 'webhooks', 'components', '$defs', 'operations', 'Schemas', 'Standard', 'BoxOperations', 'BoxClient', 'OperationDefinition'],
  ...['Caller', 'Record', 'NonNullable', 'Readonly', 'Partial', 'Omit', 'Pick', 'Promise', 'Array'],
  ...helperTypes,
]);

/** Finds schemas whose name cannot be the name of a type. */
export function checkSchemaIdentifiers({ components: { schemas } }: Document): Finding[] {
  return Object.keys(schemas).flatMap((name) => {
    const pointer = ['components', 'schemas', name];
    if (!isTypeName(name))
      return [{ pointer, message: `The schema name ${name} must be an identifier in PascalCase, because it becomes the name of a type.` }];
    return taken.has(name) ? [{ pointer, message: `The schema name ${name} is used by the generated code. Rename the schema.` }] : [];
  });
}
