import { row } from '../../../codegen/emit/markdown.js';
import type { Document, Schema } from '../../../codegen/openapi/document.js';
import { propertiesOf } from '../../../codegen/openapi/schema-properties.js';
import { innerObject } from './property-rows.js';
import { typeText } from './type-text.js';

/**
 * A table row for each property of a schema. The row of an object, or of a list of objects, names the properties of the object with their types,
 * or the earlier row of the same object. The page of the schema has the descriptions, which would add 150 kB here.
 */
export function resultRows(document: Document, name: string, schemaFolder: string): string[] {
  const properties = propertiesOf(document, { $ref: `#/components/schemas/${name}` })?.properties ?? new Map<string, { schema: Schema }>();
  const described = new Map<string, string>();
  return [...properties].map(([property, { schema }]) => {
    const inner = innerText(document, schema, schemaFolder);
    const earlier = described.get(inner);
    if (earlier === undefined) described.set(inner, property);
    return row([`\`${property}\``, typeText(schema, schemaFolder), inner === '' || earlier === undefined ? inner : `as in ${earlier}`]);
  });
}

/** `id: string, name: string or null`, without marks of code, because the pages contain thousands. Empty for a value without properties and for a union. */
function innerText(document: Document, schema: Schema, schemaFolder: string): string {
  const properties = propertiesOf(document, innerObject(schema).inner)?.properties ?? new Map<string, { schema: Schema }>();
  return [...properties].map(([name, { schema: own }]) => `${name}: ${typeText(own, schemaFolder).replaceAll('`', '')}`).join(', ');
}
