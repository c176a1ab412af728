import type { Method, Pointer } from '../model/method.js';
import { propertiesOf } from '../openapi/schema-properties.js';
import type { DeprecationDetails, Document, Schema } from '../openapi/document.js';
import type { Finding } from './finding.js';

const extension = 'x-box-deprecated';

/**
 * Finds deprecations that are not usable: without `deprecated: true`, with a date that does not exist, with an end before the beginning, or with a
 * replacement that does not exist. A property is replaced by one of the same object, a parameter by one of the same operation, and an operation
 * by another.
 */
export function checkDeprecations(document: Document, methods: readonly Method[]): Finding[] {
  return [
    ...checkDetails(document, []),
    ...methods.flatMap((method) => checkMethod(method, methods)),
    ...methods.flatMap(checkParams),
    ...Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      checkProperties(document, schema, ['components', 'schemas', name], []),
    ),
  ];
}

/** At any depth of `value`. */
function checkDetails(value: unknown, pointer: Pointer): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  const found =
    extension in value
      ? problemsOf(value as Record<string, unknown>).map((message) => ({ pointer: [...pointer, extension], message }))
      : [];
  return [
    ...found,
    ...Object.entries(value).flatMap(([key, inner]) => checkDetails(inner, [...pointer, Array.isArray(value) ? Number(key) : key])),
  ];
}

function problemsOf(node: Record<string, unknown>): string[] {
  const details: unknown = node[extension];
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return [`${extension} must be an object.`];
  const { since, until, replacement } = details as Record<string, unknown>;
  const isText = (text: unknown) => typeof text === 'string' && text !== '';
  return [
    ...(node['deprecated'] === true ? [] : [`${extension} requires deprecated: true.`]),
    ...Object.entries({ since, until }).flatMap(([name, date]) =>
      date === undefined || isDay(date) ? [] : [`${extension}: ${name} must be a date such as '2026-01-31'.`],
    ),
    ...(isDay(since) && isDay(until) && until < since ? [`${extension}: until is before since.`] : []),
    ...(replacement === undefined || ([replacement].flat().every(isText) && [replacement].flat().length > 0)
      ? []
      : [`${extension}: replacement must be a name or a list of names.`]),
  ];
}

function isDay(date: unknown): date is string {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function checkMethod({ operationId, deprecation, pointer }: Method, methods: readonly Method[]): Finding[] {
  const others = new Set(methods.map((method) => method.operationId).filter((id) => id !== operationId));
  return missing(deprecation?.replacements ?? [], others).map((name) => ({
    pointer: [...pointer, extension],
    message: `${operationId}: its replacement ${name} is not another operation.`,
  }));
}

function checkParams(method: Method): Finding[] {
  const params = [...method.pathParams, ...method.queryParams, ...method.headerParams];
  return params.flatMap(({ wire, deprecation, pointer }) => {
    const others = new Set(params.map((param) => param.wire).filter((name) => name !== wire));
    return missing(deprecation?.replacements ?? [], others).map((name) => ({
      pointer: [...pointer, extension],
      message: `${method.operationId}: ${name}, the replacement of ${wire}, is not another parameter of the operation.`,
    }));
  });
}

/** `siblings` are the properties of the object of which `schema` is a part. */
function checkProperties(document: Document, schema: Schema, pointer: Pointer, siblings: readonly string[]): Finding[] {
  const names = [...siblings, ...(propertiesOf(document, schema)?.properties.keys() ?? []), ...Object.keys(schema.properties ?? {})];
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const at = [...pointer, 'properties', name];
    const others = new Set(names.filter((each) => each !== name));
    return [
      ...missing([property[extension]?.replacement ?? []].flat(), others).map((replacement) => ({
        pointer: [...at, extension],
        message: `${replacement}, the replacement of ${name}, is not another property of the object.`,
      })),
      ...checkProperties(document, property, at, []),
    ];
  });
  const parts = (['allOf', 'oneOf', 'anyOf'] as const).flatMap((key) =>
    (schema[key] ?? []).flatMap((part, index) => checkProperties(document, part, [...pointer, key, index], key === 'allOf' ? names : [])),
  );
  const items = schema.items === undefined ? [] : checkProperties(document, schema.items, [...pointer, 'items'], []);
  return [...properties, ...parts, ...items];
}

function missing(names: readonly NonNullable<DeprecationDetails['replacement']>[number][], known: ReadonlySet<string>): string[] {
  return names.filter((name) => typeof name === 'string' && !known.has(name));
}
