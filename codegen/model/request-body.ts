import { quote } from '../literal.js';
import type { Document, Reference, RequestBody, Schema } from '../openapi/document.js';
import { refName, resolve } from '../openapi/references.js';
import { propertiesOf } from '../openapi/schema-properties.js';
import { deprecationOf } from './deprecation.js';
import type { Body, BodyProperty, Pointer } from './method.js';
import { simpleType } from './simple-type.js';

export function bodyOf(
  document: Document,
  operationId: string,
  value: RequestBody | Reference | undefined,
  pointer: Pointer,
): Body | undefined {
  if (value === undefined) return undefined;
  const request = resolve<RequestBody>(document, value);
  const [mediaType, media] = Object.entries(request.content)[0] ?? [];
  if (mediaType === undefined) return undefined;
  const required = request.required === true;
  const inlineType = `NonNullable<operations[${quote(operationId)}]['requestBody']>['content'][${quote(mediaType)}]`;
  const schemaPointer = [...pointer, 'content', mediaType, 'schema'];
  const whole = {
    mediaType,
    required,
    type: refName(media?.schema) ?? inlineType,
    binaryParts: binaryParts(document, media?.schema),
    pointer: schemaPointer,
  };
  if (mediaType === 'application/x-www-form-urlencoded') return { kind: 'form', ...whole };
  if (mediaType.startsWith('multipart/')) return { kind: 'multipart', ...whole };
  if (!mediaType.includes('json')) return { kind: 'binary', ...whole, type: 'BinaryBody' };
  const properties = mediaType === 'application/json' ? bodyProperties(document, media?.schema, inlineType) : undefined;
  if (properties === undefined) return { kind: 'json', ...whole };
  return { kind: 'merged', mediaType, required, properties, pointer: schemaPointer };
}

export function bodyExample(document: Document, value: RequestBody | Reference | undefined): unknown {
  if (value === undefined) return undefined;
  const [media] = Object.values(resolve<RequestBody>(document, value).content);
  const [first] = Object.values(media?.examples ?? {});
  return first === undefined ? media?.example : resolve<{ value?: unknown }>(document, first).value;
}

/** The properties of a JSON body. `undefined` if the body is not an object. */
export function bodyProperties(document: Document, schema: Schema | undefined, inlineType: string): BodyProperty[] | undefined {
  const name = refName(schema);
  // checkDocument reports schema names that do not exist.
  if (schema === undefined || (name !== undefined && !(name in document.components.schemas))) return undefined;
  const found = propertiesOf(document, schema);
  if (found === undefined) return undefined;
  return [...found.properties].map(([wire, { schema: property, owner }]) => ({
    name: property['x-box-name'] ?? wire,
    wire,
    required: found.required.has(wire),
    description: property.description ?? resolve<Schema>(document, property as Schema & Reference).description,
    deprecation: deprecationOf(property),
    type: simpleType(property) ?? `${owner ?? inlineType}[${quote(wire)}]`,
  }));
}

function binaryParts(document: Document, schema: Schema | undefined): string[] {
  const found = schema === undefined ? undefined : propertiesOf(document, schema);
  return [...(found?.properties ?? [])].filter(([, { schema: property }]) => property.format === 'binary').map(([name]) => name);
}
