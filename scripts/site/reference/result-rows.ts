import { row } from '../../../codegen/emit/markdown.js';
import type { Document, Schema } from '../../../codegen/openapi/document.js';
import { propertiesOf } from '../../../codegen/openapi/schema-properties.js';
import { descriptionText, innerObject } from './property-rows.js';
import { typeText } from './type-text.js';

/** A table row for each property of a schema. The row of an object, or of a list of objects, names the properties of the object with their types. */
export function resultRows(document: Document, name: string, schemaFolder: string): string[] {
  const properties = propertiesOf(document, { $ref: `#/components/schemas/${name}` })?.properties ?? new Map<string, { schema: Schema }>();
  return [...properties].map(([property, { schema }]) => {
    const text = descriptionText(document, schema);
    const inner = innerText(document, schema, schemaFolder);
    return row([`\`${property}\``, typeText(schema, schemaFolder), inner === undefined ? text : `${text} Has ${inner}.`]);
  });
}

/** `\`id\` string, \`name\` string or null`. The alternatives of a union are named in order. */
function innerText(document: Document, schema: Schema, schemaFolder: string): string | undefined {
  const properties = propertiesOf(document, innerObject(schema).inner)?.properties;
  if (properties === undefined || properties.size === 0) return undefined;
  return [...properties].map(([name, { schema: own }]) => `\`${name}\` ${typeText(own, schemaFolder)}`).join(', ');
}
