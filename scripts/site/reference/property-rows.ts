import type { Document, Reference, Schema } from '../../../codegen/openapi/document.js';
import { deprecationNote } from '../../../codegen/emit/deprecation-text.js';
import { deprecationOf } from '../../../codegen/model/deprecation.js';
import { row } from '../../../codegen/emit/markdown.js';
import { refName, resolve } from '../../../codegen/openapi/references.js';
import { propertiesOf } from '../../../codegen/openapi/schema-properties.js';
import { boundsText } from './bounds-text.js';
import { typeText } from './type-text.js';

export interface RowOptions {
  document: Document;
  /** The relative path from the page to the folder of the schema pages, with a slash at the end. */
  schemaFolder: string;
  /** The number of levels. 1 lists only the properties of the schema. Inline objects are always listed. */
  levels: number;
}

/** A table row for each property: name, type, and description with constraints. Properties of nested objects are named with a dot. */
export function propertyRows(schema: Schema, options: RowOptions): string[] {
  return rowsOf(schema, options, '', options.levels, []);
}

function rowsOf(schema: Schema, options: RowOptions, prefix: string, levels: number, within: readonly string[]): string[] {
  const found = propertiesOf(options.document, schema);
  if (found === undefined) return [];
  return [...found.properties].flatMap(([name, { schema: property }]) => {
    const path = `${prefix}${name}`;
    const { inner, many } = innerObject(property);
    const named = refName(inner);
    const required = prefix === '' && found.required.has(name);
    const deeper = named === undefined ? levels > -2 : levels > 1 && !within.includes(named);
    const nested = deeper
      ? rowsOf(inner, options, `${path}${many ? '[]' : ''}.`, levels - 1, named === undefined ? within : [...within, named])
      : [];
    return [propertyRow(path, property, required, options), ...nested];
  });
}

/** The object inside a nullable or an array. */
export function innerObject(schema: Schema): { inner: Schema; many: boolean } {
  const [only, ...others] = (schema.oneOf ?? schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  if (only !== undefined && others.length === 0) return innerObject(only);
  if (schema.items !== undefined) return { inner: innerObject(schema.items).inner, many: true };
  return { inner: schema, many: false };
}

function propertyRow(path: string, property: Schema, required: boolean, { document, schemaFolder }: RowOptions): string {
  return row([`\`${path}\`${required ? ' *' : ''}`, typeText(property, schemaFolder), descriptionText(document, property)]);
}

/** The description of a schema, followed by its constraints. */
export function descriptionText(document: Document, schema: Schema): string {
  const description = schema.description ?? resolve(document, schema as Schema | Reference).description;
  const bounds = boundsText(schema);
  const deprecation = deprecationOf(schema);
  return [
    deprecation === undefined ? undefined : deprecationNote(deprecation),
    description,
    bounds.length === 0 ? undefined : `${capitalized(bounds.join('; '))}.`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
