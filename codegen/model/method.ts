import type { HttpMethod, Pagination } from '../openapi/document.js';
import type { Deprecation } from './deprecation.js';

/** A client method: an operation or one of its variants, with all references resolved. The emitters read nothing else. */
export interface Method {
  operationId: string;
  path: string;
  httpMethod: HttpMethod;
  summary: string;
  description: string | undefined;
  /** The page of the service's reference. */
  externalDocs: string | undefined;
  deprecation: Deprecation | undefined;
  beta: boolean;
  tag: string;
  /** A host name from `x-box-hosts`. */
  host: string;
  /** `false` if the operation has `security: []`. */
  authenticated: boolean;
  version: string | undefined;
  retry: 'safe' | 'unsafe' | undefined;
  /** What the operation creates under a unique name. */
  reconcile: 'folder' | 'web_link' | 'file' | 'version' | undefined;
  /** Whether the values in its body or result follow a metadata template. */
  templateTyped: boolean;
  pathParams: Param[];
  queryParams: Param[];
  headerParams: Param[];
  body: Body | undefined;
  result: Result;
  pagination: Pagination | undefined;
  /** The name of the schema of a list's entries. */
  entrySchema: string | undefined;
  fields: { standard: string; full: string } | undefined;
  /** Query parameters and body properties that a variant sets itself. */
  fixed: { query?: Record<string, unknown>; body?: Record<string, unknown> };
  /** Whether a 202 response means that the result is not ready yet. */
  notYet: boolean;
  /** The documented responses. */
  statuses: { status: string; description: string }[];
  /** The first documented example of the request body. */
  bodyExample: unknown;
  /** Keys into the bundled document, for problem locations. */
  pointer: Pointer;
}

export type Pointer = readonly (string | number)[];

export interface Param {
  /** The name in TypeScript. */
  name: string;
  /** The name in the HTTP request. */
  wire: string;
  required: boolean;
  description: string | undefined;
  deprecation: Deprecation | undefined;
  /** Whether the query parameter is encoded as JSON. */
  json: boolean;
  list: boolean;
  /** A TypeScript type, or a path into the generated `operations` or `paths`. */
  type: string;
  /** An example value. */
  example: unknown;
  pointer: Pointer;
}

export type Body =
  /** A JSON object whose properties are merged into the method's params. */
  | { kind: 'merged'; mediaType: string; required: boolean; properties: BodyProperty[]; pointer: Pointer }
  /** Any other body is passed as `params.body`. */
  | {
      kind: 'json' | 'form' | 'multipart' | 'binary';
      mediaType: string;
      required: boolean;
      type: string;
      /** The multipart parts that contain bytes. */
      binaryParts: string[];
      pointer: Pointer;
    };

export interface BodyProperty {
  name: string;
  wire: string;
  required: boolean;
  description: string | undefined;
  deprecation: Deprecation | undefined;
  type: string;
}

export type Result =
  | { kind: 'void' }
  | { kind: 'binary' }
  | {
      kind: 'json';
      type: string;
      /** The schema's name, if there is exactly one response with content and its schema is named. */
      schema: string | undefined;
      /** A success has no content, such as a 204. */
      mayBeEmpty: boolean;
    };
