import type { Schema } from '../../../codegen/openapi/document.js';
import { refName } from '../../../codegen/openapi/references.js';

/** More values than this are listed on the page of the schema, not in a table. */
const shownValues = 12;

/**
 * A schema as Markdown, in TypeScript's notation. Named schemas link to their pages.
 *
 * @param schemaFolder the relative path from the page to the folder of the schema pages, with a slash at the end
 */
export function typeText(schema: Schema, schemaFolder: string): string {
  return alternatives(schema, schemaFolder).join(' or ');
}

function alternatives(schema: Schema, folder: string): string[] {
  const name = refName(schema);
  if (name !== undefined) return [`[${name}](${folder}${name}.md)`];
  const union = schema.oneOf ?? schema.anyOf;
  if (union !== undefined) return union.flatMap((part) => alternatives(part, folder));
  if (schema.const !== undefined) return [code(schema.const)];
  if (schema.enum !== undefined) return values(schema.enum);
  const types = [schema.type ?? (schema.properties === undefined && schema.allOf === undefined ? 'unknown' : 'object')].flat();
  return types.flatMap((type) => {
    if (type === 'array') return [`array of ${schema.items === undefined ? 'values' : arrayOf(schema.items, folder)}`];
    if (type === 'integer') return ['integer'];
    if (type === 'object') return [mapText(schema, folder)];
    return [type];
  });
}

function arrayOf(items: Schema, folder: string): string {
  const parts = alternatives(items, folder);
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' or ')})`;
}

function mapText({ additionalProperties, properties }: Schema, folder: string): string {
  if (properties !== undefined || typeof additionalProperties !== 'object') return 'object';
  return `map of ${arrayOf(additionalProperties, folder)}`;
}

function values(all: readonly unknown[]): string[] {
  const shown = all.slice(0, shownValues).map(code);
  return all.length > shownValues ? [...shown, `${String(all.length - shownValues)} more values`] : shown;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
