import type {
  Document,
  HttpMethod,
  OperationAt,
  Pagination,
  Parameter,
  Reference,
  RequestBody,
  Response,
  Schema,
  Variant,
} from './document.js';
import { simpleType } from './simple-type.js';
import { operationsOf, propertiesOf, refName, resolve } from './document.js';

/** One method of the client: an operation, or a variant of one. Everything the emitters need, with references followed. */
export interface Method {
  operationId: string;
  /** The operation that is really called; differs from `operationId` for a variant. */
  baseId: string;
  path: string;
  httpMethod: HttpMethod;
  summary: string;
  description: string | undefined;
  deprecated: boolean;
  replacedBy: string | undefined;
  beta: boolean;
  tag: string;
  /** `x-box-source`: where it comes from. */
  sources: string[];
  /** Name in `x-box-hosts`. */
  host: string;
  /** False where the document says `security: []`. */
  authenticated: boolean;
  version: string | undefined;
  retry: 'safe' | 'unsafe' | undefined;
  pathParams: Param[];
  queryParams: Param[];
  headerParams: Param[];
  body: Body | undefined;
  result: Result;
  pagination: Pagination | undefined;
  fields: { standard: string; full: string } | undefined;
  fixed: { query?: Record<string, unknown>; body?: Record<string, unknown> };
  /** A 202 means "not yet". */
  notYet: boolean;
  /** What it can answer, by status. */
  statuses: { status: string; description: string }[];
  /** A documented request body. */
  bodyExample: unknown;
  /** Keys into the bundled document, to name the place of a problem. */
  pointer: (string | number)[];
}

export interface Param {
  /** In TypeScript. */
  name: string;
  /** On the wire. */
  wire: string;
  required: boolean;
  description: string | undefined;
  deprecated: boolean;
  /** A query parameter whose value is JSON. */
  json: boolean;
  list: boolean;
  /** TypeScript expression of the type, into the generated `operations` or `paths`. */
  type: string;
  /** A value that a caller may give. */
  example: unknown;
  pointer: (string | number)[];
}

export type Body =
  /** JSON whose properties stand beside the parameters. `schema` is set when it has a name. */
  | { kind: 'merged'; mediaType: string; required: boolean; properties: BodyProperty[]; pointer: (string | number)[] }
  /** Anything else goes in `params.body`. */
  | {
      kind: 'json' | 'form' | 'multipart' | 'binary';
      mediaType: string;
      required: boolean;
      type: string;
      binaryParts: string[];
      pointer: (string | number)[];
    };

export interface BodyProperty {
  name: string;
  wire: string;
  required: boolean;
  description: string | undefined;
  deprecated: boolean;
  type: string;
}

export type Result = { kind: 'void' } | { kind: 'binary' } | { kind: 'json'; type: string; schema: string | undefined };

export function methodsOf(document: Document): Method[] {
  return operationsOf(document).flatMap((at) => {
    const base = methodOf(document, at);
    const variants = at.operation['x-box-variants'] ?? [];
    return [base, ...variants.map((variant, index) => variantOf(document, base, variant, index))];
  });
}

function methodOf(document: Document, { path, method, item, operation }: OperationAt): Method {
  const pointer = ['paths', path, method];
  const own = (operation.parameters ?? []).map((value, index) => ({ value, pointer: [...pointer, 'parameters', index] }));
  const shared = (item.parameters ?? []).map((value, index) => ({ value, pointer: ['paths', path, 'parameters', index] }));
  const params = [...shared, ...own].map(({ value, pointer: at }) => ({ parameter: resolve<Parameter>(document, value), pointer: at }));
  const of = (where: Parameter['in']) =>
    params
      .filter(({ parameter }) => parameter.in === where)
      .map(({ parameter, pointer: at }) => paramOf(operation.operationId, parameter, at));
  const responses = Object.entries(operation.responses).map(([status, value]) => [status, resolve<Response>(document, value)] as const);
  const order = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  return {
    operationId: operation.operationId,
    baseId: operation.operationId,
    path,
    httpMethod: method,
    summary: operation.summary ?? operation.operationId,
    description: operation.description,
    deprecated: operation.deprecated === true,
    replacedBy: operation['x-box-replaced-by'],
    beta: operation['x-box-beta'] === true,
    tag: operation.tags?.[0] ?? '',
    sources: operation['x-box-source'] ?? [],
    host: hostOf(document, operation.servers?.[0]?.url),
    authenticated: operation.security?.length !== 0,
    version: operation['x-box-version'],
    retry: operation['x-box-retry'],
    pathParams: of('path').sort((a, b) => order.indexOf(a.wire) - order.indexOf(b.wire)),
    queryParams: of('query'),
    headerParams: of('header'),
    body: bodyOf(document, operation.operationId, operation.requestBody, [...pointer, 'requestBody']),
    result: resultOf(document, operation.operationId, responses),
    pagination: operation['x-box-pagination'],
    fields: operation['x-box-fields'],
    fixed: {},
    notYet: responses.some(([, response]) => response['x-box-not-yet'] === true),
    statuses: responses.map(([status, { description = '' }]) => ({ status, description })),
    bodyExample: bodyExample(document, operation.requestBody),
    pointer,
  };
}

/** A host of `x-box-hosts` by its URL; a problem check reports what is none. */
function hostOf(document: Document, url: string | undefined): string {
  if (url === undefined) return 'api';
  return Object.entries(document['x-box-hosts']).find(([, base]) => base === url)?.[0] ?? url;
}

function paramOf(operationId: string, parameter: Parameter, pointer: (string | number)[]): Param {
  const wire = parameter.name;
  const type = `operations[${quote(operationId)}]['parameters'][${quote(parameter.in)}]`;
  return {
    name: parameter['x-box-name'] ?? (parameter.in === 'query' ? wire : camelCase(wire)),
    wire,
    required: parameter.required === true,
    description: parameter.description,
    deprecated: parameter.deprecated === true,
    json: parameter.content?.['application/json'] !== undefined,
    list: parameter.schema?.type === 'array',
    type:
      simpleType(parameter.schema ?? parameter.content?.['application/json']?.schema) ??
      `${parameter.required === true ? type : `NonNullable<${type}>`}[${quote(wire)}]`,
    example: parameter.example,
    pointer,
  };
}

function bodyOf(
  document: Document,
  operationId: string,
  value: RequestBody | { $ref: string } | undefined,
  pointer: (string | number)[],
): Body | undefined {
  if (value === undefined) return undefined;
  const request = resolve<RequestBody>(document, value);
  const [mediaType, media] = Object.entries(request.content)[0] ?? [];
  if (mediaType === undefined) return undefined;
  const required = request.required === true;
  const type = `NonNullable<operations[${quote(operationId)}]['requestBody']>['content'][${quote(mediaType)}]`;
  const at = [...pointer, 'content', mediaType, 'schema'];
  const whole = {
    mediaType,
    required,
    type: schemaType(media?.schema, type),
    binaryParts: binaryParts(document, media?.schema),
    pointer: at,
  };
  if (mediaType === 'application/x-www-form-urlencoded') return { kind: 'form', ...whole };
  if (mediaType.startsWith('multipart/')) return { kind: 'multipart', ...whole };
  if (!mediaType.includes('json')) return { kind: 'binary', ...whole, type: 'BinaryBody' };
  const properties = mediaType === 'application/json' ? bodyProperties(document, media?.schema, type) : undefined;
  if (properties === undefined) return { kind: 'json', ...whole };
  return { kind: 'merged', mediaType, required, properties, pointer: at };
}

function bodyExample(document: Document, value: RequestBody | Reference | undefined): unknown {
  if (value === undefined) return undefined;
  const [media] = Object.values(resolve<RequestBody>(document, value).content);
  const [first] = Object.values(media?.examples ?? {});
  return first === undefined ? media?.example : resolve<{ value?: unknown }>(document, first).value;
}

/** The parts of a form that are bytes. */
function binaryParts(document: Document, schema: Schema | undefined): string[] {
  const found = schema === undefined ? undefined : propertiesOf(document, schema);
  return [...(found?.properties ?? [])].filter(([, { schema: property }]) => property.format === 'binary').map(([name]) => name);
}

function bodyProperties(document: Document, schema: Schema | undefined, inlineType: string): BodyProperty[] | undefined {
  const name = refName(schema);
  // A name that leads nowhere is reported by the checks.
  if (schema === undefined || (name !== undefined && !(name in document.components.schemas))) return undefined;
  const found = propertiesOf(document, schema);
  if (found === undefined) return undefined;
  return [...found.properties].map(([wire, { schema: property, owner }]) => ({
    name: property['x-box-name'] ?? wire,
    wire,
    required: found.required.has(wire),
    description: property.description ?? resolve<Schema>(document, property as Schema & Reference).description,
    deprecated: property.deprecated === true,
    type: simpleType(property) ?? `${owner ?? inlineType}[${quote(wire)}]`,
  }));
}

function resultOf(document: Document, operationId: string, responses: (readonly [string, Response])[]): Result {
  // "Not yet" is waited out and never what a call resolves with.
  const good = responses.filter(([status, response]) => status.startsWith('2') && response['x-box-not-yet'] !== true);
  const withContent = good.filter(([, response]) => response.content !== undefined);
  const json = withContent.filter(([, response]) => response.content?.['application/json'] !== undefined);
  if (json.length > 0) {
    const types = json.map(([status, { content }]) => {
      const inline = `operations[${quote(operationId)}]['responses'][${status}]['content']['application/json']`;
      return schemaType(content?.['application/json']?.schema, inline);
    });
    const empty = good.some(([, response]) => response.content === undefined);
    const schema = json.length === 1 ? refName(json[0]?.[1].content?.['application/json']?.schema) : undefined;
    return { kind: 'json', type: [...new Set(types), ...(empty ? ['undefined'] : [])].join(' | '), schema };
  }
  // A redirect to the bytes counts as an answer with bytes: the transport follows it.
  if (withContent.length > 0) return { kind: 'binary' };
  return { kind: 'void' };
}

function schemaType(schema: Schema | undefined, inlineType: string): string {
  return refName(schema) ?? inlineType;
}

function variantOf(document: Document, base: Method, variant: Variant, index: number): Method {
  const pointer = [...base.pointer, 'x-box-variants', index];
  const fixedQuery = variant.query ?? {};
  const fixedNames = new Set(Object.keys(fixedQuery).filter((name) => name !== 'fields'));
  return {
    ...base,
    operationId: variant.operationId,
    summary: variant.summary,
    description: variant.description,
    sources: variant['x-box-source'] ?? [],
    bodyExample: variant.example,
    // A variant is about the object and not about what is in it.
    pagination: base.pagination?.style === 'nested' ? undefined : base.pagination,
    queryParams: base.queryParams.filter(({ wire }) => !fixedNames.has(wire)),
    body: variantBody(document, base, variant, pointer),
    result: variant.result === undefined ? base.result : { kind: 'json', type: variant.result, schema: variant.result },
    fields: variantFields(base, variant),
    fixed: {
      ...(variant.query === undefined ? {} : { query: variant.query }),
      ...(variant.fixedBody === undefined ? {} : { body: variant.fixedBody }),
    },
    pointer,
  };
}

function variantBody(document: Document, base: Method, variant: Variant, pointer: (string | number)[]): Body | undefined {
  if (variant.body === undefined) return variant.fixedBody === undefined ? base.body : undefined;
  const at = [...pointer, 'body'];
  if (base.body?.kind === 'form') return { ...base.body, type: variant.body, pointer: at };
  const properties = bodyProperties(document, { $ref: `#/components/schemas/${variant.body}` }, variant.body);
  const mediaType = base.body?.mediaType ?? 'application/json';
  if (properties === undefined) return { kind: 'json', mediaType, required: true, type: variant.body, binaryParts: [], pointer: at };
  const free = properties.filter(({ wire }) => !(wire in (variant.fixedBody ?? {})));
  return { kind: 'merged', mediaType, required: true, properties: free, pointer: at };
}

/** A variant that narrows the answer narrows what `fields` can ask for as well. */
function variantFields(base: Method, variant: Variant): Method['fields'] {
  if (base.fields === undefined || variant.result === undefined) return base.fields;
  return { standard: variant.result.replace(/Full$/, ''), full: variant.result };
}

export function camelCase(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^./, (letter) => letter.toLowerCase());
}

export function quote(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}
