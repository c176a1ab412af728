import { methodAnchor, table } from '../../../codegen/emit/markdown.js';
import type { Method } from '../../../codegen/model/method.js';
import type { Document, Schema } from '../../../codegen/openapi/document.js';
import { refName } from '../../../codegen/openapi/references.js';
import { boundsText } from './bounds-text.js';
import { propertyRows } from './property-rows.js';
import { typeText } from './type-text.js';

/** What refers to a schema. */
export interface SchemaUses {
  methods: readonly Method[];
  schemas: readonly string[];
}

/** The page of a schema: its description, properties or alternatives, and what uses it. */
export function schemaPage(document: Document, name: string, schema: Schema, { methods, schemas }: SchemaUses): string {
  const { bases, own } = withoutBases(schema);
  const rows = propertyRows(own, { document, schemaFolder: '', levels: 1 });
  const methodLinks = methods.map(({ tag, operationId }) => `[box.${operationId}](../${tag}.md#${methodAnchor(operationId)})`);
  const schemaLinks = schemas.map((other) => `[${other}](${other}.md)`);
  return [
    `# ${name}`,
    '',
    ...(schema.description === undefined ? [] : [schema.description, '']),
    ...standardText(schema),
    ...(bases.length === 0
      ? []
      : [
          `Has the properties of ${bases.map((base) => `[${base}](${base}.md)`).join(' and ')}${rows.length === 0 ? '.' : ', and these:'}`,
          '',
        ]),
    ...(rows.length > 0
      ? [table(['Property (* always present)', 'Type', 'Description'], rows), '']
      : bases.length > 0
        ? []
        : valueText(schema)),
    ...(methodLinks.length === 0 ? [] : [`**Methods:** ${methodLinks.join(', ')}`, '']),
    ...(schemaLinks.length === 0 ? [] : [`**Part of:** ${schemaLinks.join(', ')}`, '']),
  ].join('\n');
}

/** The named schemas that a schema extends, and the rest of it. */
function withoutBases(schema: Schema): { bases: string[]; own: Schema } {
  const parts = schema.allOf ?? [];
  const bases = parts.flatMap((part) => refName(part) ?? []);
  return { bases, own: bases.length === 0 ? schema : { ...schema, allOf: parts.filter((part) => refName(part) === undefined) } };
}

function standardText(schema: Schema): string[] {
  const standard = schema['x-box-standard'];
  if (standard === undefined || standard.length === 0) return [];
  return [`Without \`fields\`, the service returns ${standard.map((name) => `\`${name}\``).join(', ')}.`, ''];
}

function valueText(schema: Schema): string[] {
  const { 'x-box-known-values': known, ...rest } = schema;
  const bounds = boundsText(rest);
  const union = schema.oneOf ?? schema.anyOf;
  const line = union === undefined ? `Type: ${typeText(rest, '')}.` : `One of ${typeText(rest, '')}.`;
  return [
    ...(refName(rest) === undefined && rest.type === undefined && union === undefined ? [] : [line, '']),
    ...(bounds.length === 0 ? [] : [`Constraints: ${bounds.join('; ')}.`, '']),
    ...(known === undefined ? [] : [`Known values: ${known.map((value) => `\`${value}\``).join(', ')}.`, '']),
  ];
}
