import { quote, statusKey } from '../literal.js';
import type { Document, Pagination, Response, Schema } from '../openapi/document.js';
import { refName } from '../openapi/references.js';
import { propertiesOf } from '../openapi/schema-properties.js';
import type { Result } from './method.js';

/** What a call resolves to, from the operation's responses by status. */
export function resultOf(document: Document, operationId: string, responses: readonly (readonly [string, Response])[]): Result {
  // The client polls on a "not yet" response and never resolves to it.
  const successful = responses.filter(([status, response]) => status.startsWith('2') && response['x-box-not-yet'] !== true);
  const withContent = successful.filter(([, response]) => response.content !== undefined);
  const json = withContent.filter(([, response]) => response.content?.['application/json'] !== undefined);
  if (json.length > 0) {
    const types = json.map(([status, { content }]) => {
      const inlineType = `operations[${quote(operationId)}]['responses'][${statusKey(status)}]['content']['application/json']`;
      return refName(content?.['application/json']?.schema) ?? inlineType;
    });
    const mayBeEmpty = successful.some(([, response]) => response.content === undefined);
    const schema = json.length === 1 ? refName(json[0]?.[1].content?.['application/json']?.schema) : undefined;
    return { kind: 'json', type: [...new Set(types), ...(mayBeEmpty ? ['undefined'] : [])].join(' | '), schema, mayBeEmpty };
  }
  // Includes a redirect to the bytes, because the transport follows it.
  if (withContent.length > 0) return { kind: 'binary' };
  return { kind: 'void' };
}

/** The name of the schema of a list's entries. `undefined` if the schema is inline. */
export function entrySchemaOf(document: Document, result: Result, pagination: Pagination | undefined): string | undefined {
  if (result.kind !== 'json' || result.schema === undefined || pagination === undefined) return undefined;
  const page = { $ref: `#/components/schemas/${result.schema}` };
  const property = propertySchema(document, page, pagination.items);
  const entries = pagination.style === 'nested' && property !== undefined ? propertySchema(document, property, 'entries') : property;
  return refName(entries?.items);
}

function propertySchema(document: Document, schema: Schema, name: string): Schema | undefined {
  const [only, ...others] = (schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  const target = only !== undefined && others.length === 0 ? only : schema;
  const targetName = refName(target);
  if (targetName !== undefined && !(targetName in document.components.schemas)) return undefined;
  return propertiesOf(document, target)?.properties.get(name)?.schema;
}
