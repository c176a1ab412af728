import { deprecationNote } from '../../../codegen/emit/deprecation-text.js';
import { methodIntroduction } from '../../../codegen/emit/method-introduction.js';
import { row, table } from '../../../codegen/emit/markdown.js';
import { resultText } from '../../../codegen/emit/result-text.js';
import { resultType } from '../../../codegen/emit/result-type.js';
import type { Method, Param } from '../../../codegen/model/method.js';
import type { Document, Schema } from '../../../codegen/openapi/document.js';
import { propertiesOf } from '../../../codegen/openapi/schema-properties.js';
import { descriptionText, propertyRows } from './property-rows.js';
import { bodySchema, parameterSchema } from './schema-at.js';
import type { UsualResponses } from './usual-responses.js';
import { typeText } from './type-text.js';

/** From a page of methods to the schema pages. */
export const schemaFolder = 'schemas/';

export interface MethodPageContext {
  document: Document;
  /** The error responses of nearly all methods. The overview of the reference describes them once. */
  usual: UsualResponses;
  /** The page with the properties of a result, such as `files.md`. */
  resultPage: (schema: string) => string;
}

/** The section of a method with types: parameters, result, errors, and pages about the task. */
export function methodSection(context: MethodPageContext, method: Method, seeAlso: readonly string[]): string {
  const { document, usual } = context;
  const rows = [...pathRows(document, method), ...paramRows(document, method), ...bodyRows(document, method)];
  return [
    ...methodIntroduction(method),
    ...(rows.length === 0 ? [] : ['**Parameters**', '', table(['Name', 'Type', 'Description'], rows), '']),
    `**Result.** ${linkSchemas(context, method)}`,
    '',
    ...responses(method, usual),
    ...(seeAlso.length === 0 ? [] : [`**See also** ${seeAlso.join(', ')}`, '']),
  ].join('\n');
}

/** The responses that are not those of nearly all methods. */
function responses({ statuses }: Method, usual: UsualResponses): string[] {
  const own = statuses.filter((response) => !usual.includes(response));
  return ['**Responses**', '', ...own.map(({ status, description }) => `- ${status}: ${description}`), ''];
}

/** The named schemas of what a method resolves to or yields. */
export function resultSchemas(document: Document, method: Method): string[] {
  const type = resultType(method);
  const named = (name: string) => (name in document.components.schemas ? [name] : []);
  switch (type.kind) {
    case 'void':
    case 'response':
      return [];
    case 'object':
      return named(type.object.name);
    case 'entries':
      return [...named(type.wrapper), ...named(type.entry.name)];
    case 'list':
      return [...named(type.page), ...named(type.entry.name)];
    case 'nested':
      return [...named(type.object.name), ...named(type.entry.name)];
  }
}

/** The anchor of the table of a result type, on the page of the method. */
function resultAnchor(schema: string): string {
  return `result-${schema.toLowerCase()}`;
}

/** Turns the names of schemas into links: to the properties of the result, or to the page of the schema. */
function linkSchemas({ document, resultPage }: MethodPageContext, method: Method): string {
  const results = resultSchemas(document, method);
  return resultText(method).replace(/`(\w+)`/g, (code, name: string) => {
    if (results.includes(name)) return `[${name}](${resultPage(name)}#${resultAnchor(name)})`;
    return name in document.components.schemas ? `[${name}](${schemaFolder}${name}.md)` : code;
  });
}

function pathRows(document: Document, { pathParams }: Method): string[] {
  return pathParams.map((param) => paramRow(document, param, 'path'));
}

function paramRows(document: Document, { queryParams, headerParams }: Method): string[] {
  return [
    ...queryParams.map((param) => paramRow(document, param, 'query')),
    ...headerParams.map((param) => paramRow(document, param, 'header')),
  ];
}

/** The row of a parameter in the path, the query or a header. The example of the method shows a value. */
function paramRow(document: Document, { name, wire, required, pointer, description = '', deprecation }: Param, location: string): string {
  const schema = parameterSchema(document, pointer);
  const constraints = { ...schema };
  delete constraints.description;
  const place = name === wire ? `In the ${location}.` : `In the ${location}, as \`${wire}\`.`;
  const parts = [deprecation === undefined ? '' : deprecationNote(deprecation), description, descriptionText(document, constraints), place];
  return row([nameCell(name, required), typeText(schema, schemaFolder), parts.filter((part) => part !== '').join(' ')]);
}

function bodyRows(document: Document, { body }: Method): string[] {
  if (body === undefined) return [];
  const schema = bodySchema(document, body.pointer);
  const options = { document, schemaFolder, levels: 1 };
  if (body.kind === 'binary') return [row([nameCell('body', body.required), 'bytes', `Sent as \`${body.mediaType}\`.`])];
  if (body.kind !== 'merged') {
    const properties = propertyRows(schema, options);
    return [
      row([nameCell('body', body.required), typeText(schema, schemaFolder), `Sent as \`${body.mediaType}\`.`]),
      ...nestedUnder('body', properties),
    ];
  }
  const own = propertiesOf(document, schema)?.properties ?? new Map<string, { schema: Schema }>();
  return body.properties.flatMap(({ name, wire, required }) => {
    const property = own.get(wire)?.schema ?? {};
    const nested = propertyRows({ properties: { [name]: property } }, options).slice(1);
    return [row([nameCell(name, required), typeText(property, schemaFolder), descriptionText(document, property)]), ...nested];
  });
}

function nestedUnder(name: string, rows: readonly string[]): string[] {
  return rows.map((text) => text.replace('| `', `| \`${name}.`));
}

function nameCell(name: string, required: boolean): string {
  return `\`${name}\`${required ? ' *' : ''}`;
}
