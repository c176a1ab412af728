/** The parts of a bundled OpenAPI 3.1 document that the generator reads. All references point into `components`. */

export interface Reference {
  $ref: string;
}

/** The end of an operation, a parameter or a property. Dates are `YYYY-MM-DD`. */
export interface DeprecationDetails {
  since?: string;
  until?: string;
  replacement?: string | string[];
}

export interface Deprecated {
  deprecated?: boolean;
  'x-box-deprecated'?: DeprecationDetails;
}

export interface Schema extends Deprecated {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  format?: string;
  description?: string;
  /** OpenAPI 3.0. Later versions list null as a type, and the generator changes it to that. */
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  pattern?: string;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: boolean | Schema;
  discriminator?: unknown;
  'x-box-name'?: string;
  'x-box-standard'?: string[];
  'x-box-known-values'?: string[];
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown } | Reference>;
}

export interface Parameter extends Deprecated {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  description?: string;
  required?: boolean;
  example?: unknown;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  'x-box-name'?: string;
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
  /** An example body, as a caller passes it. */
  example?: unknown;
  result?: string;
}

export interface Operation extends Deprecated {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  externalDocs?: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  servers?: { url: string }[];
  security?: unknown[];
  'x-box-source'?: string[];
  'x-box-pagination'?: Pagination;
  'x-box-fields'?: { standard: string; full: string };
  'x-box-retry'?: 'safe' | 'unsafe';
  'x-box-template-typed'?: boolean;
  'x-box-reconcile'?: 'folder' | 'web_link' | 'file' | 'version';
  'x-box-version'?: string;
  'x-box-variants'?: Variant[];
  'x-box-beta'?: boolean;
}

export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<HttpMethod, Operation>>;

export interface Document {
  /** The version of OpenAPI. */
  openapi?: string;
  jsonSchemaDialect?: string;
  info?: { title?: string; version?: string };
  servers?: { url: string }[];
  tags?: { name: string; description?: string }[];
  paths: Record<string, PathItem>;
  'x-box-hosts': Record<string, string>;
  'x-box-schemas'?: Reference[];
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    requestBodies?: Record<string, RequestBody>;
  };
}
