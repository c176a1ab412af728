/** The part of an OpenAPI 3.1 document that the generator reads, after bundling: references point into `components`. */

export interface Reference {
  $ref: string;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  format?: string;
  description?: string;
  deprecated?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: boolean | Schema;
  discriminator?: unknown;
  'x-box-name'?: string;
  'x-box-standard'?: string[];
  'x-box-known-values'?: string[];
  'x-box-replaced-by'?: string;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown } | Reference>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  description?: string;
  required?: boolean;
  example?: unknown;
  deprecated?: boolean;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  'x-box-name'?: string;
  'x-box-replaced-by'?: string;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
  'x-box-not-yet'?: boolean;
}

export type PaginationStyle = 'marker' | 'offset' | 'marker-or-offset' | 'marker-body' | 'stream-position' | 'single' | 'nested';

export interface Pagination {
  style: PaginationStyle;
  items: string;
  maxLimit?: number;
}

export interface Variant {
  operationId: string;
  summary: string;
  description?: string;
  'x-box-source'?: string[];
  query?: Record<string, unknown>;
  body?: string;
  fixedBody?: Record<string, unknown>;
  /** A body that a caller may give. */
  example?: unknown;
  result?: string;
}

export interface Operation {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  servers?: { url: string }[];
  security?: unknown[];
  'x-box-source'?: string[];
  'x-box-pagination'?: Pagination;
  'x-box-fields'?: { standard: string; full: string };
  'x-box-retry'?: 'safe' | 'unsafe';
  'x-box-version'?: string;
  'x-box-variants'?: Variant[];
  'x-box-beta'?: boolean;
  'x-box-replaced-by'?: string;
}

const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<HttpMethod, Operation>>;

export interface Document {
  tags: { name: string; description?: string }[];
  paths: Record<string, PathItem>;
  'x-box-hosts': Record<string, string>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    requestBodies?: Record<string, RequestBody>;
  };
}

/** Follows a reference into `components`; what is no reference comes back as it is. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const [, , group = '', name = ''] = value.$ref.split('/');
  const found = (document.components as unknown as Record<string, Record<string, T> | undefined>)[group]?.[name];
  if (found === undefined) throw new Error(`Reference ${value.$ref} leads nowhere.`);
  return found;
}

export function refName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.startsWith('#/components/schemas/') ? schema.$ref.slice('#/components/schemas/'.length) : undefined;
}

export interface OperationAt {
  path: string;
  method: HttpMethod;
  item: PathItem;
  operation: Operation;
}

export function operationsOf(document: Document): OperationAt[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, item, operation }];
    }),
  );
}

/** The properties of an object schema, through references and `allOf`; undefined when it is no plain object (a union, a list, a free-form map). */
export function propertiesOf(
  document: Document,
  schema: Schema,
): { properties: Map<string, PropertyOf>; required: Set<string> } | undefined {
  const owner = refName(schema);
  const target = resolve(document, schema as Schema | Reference);
  if (target.oneOf !== undefined || target.anyOf !== undefined || target.items !== undefined) return undefined;
  if (target.properties === undefined && target.allOf === undefined) return undefined;
  const properties = new Map<string, PropertyOf>();
  const required = new Set(target.required ?? []);
  for (const part of target.allOf ?? []) {
    const inner = propertiesOf(document, part);
    if (inner === undefined) {
      if (Object.keys(part).some((key) => key !== 'required')) return undefined;
      for (const name of part.required ?? []) required.add(name);
      continue;
    }
    for (const [name, property] of inner.properties) properties.set(name, { schema: property.schema, owner: owner ?? property.owner });
    for (const name of inner.required) required.add(name);
  }
  for (const [name, property] of Object.entries(target.properties ?? {})) properties.set(name, { schema: property, owner });
  return { properties, required };
}

export interface PropertyOf {
  schema: Schema;
  /** The named schema through which the property is reached, for a type like `FileUpdate['name']`. */
  owner: string | undefined;
}
