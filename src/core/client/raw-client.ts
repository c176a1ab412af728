import type { paths as DocumentPaths } from '../schema.js';
import type { CallOptions, ParseAs } from '../types/call-options.js';
import type { WebBlob, WebReadableStream, WebResponse } from '../types/web.js';

export type MethodName = 'get' | 'put' | 'post' | 'delete' | 'options' | 'patch' | 'head';
export type PathWith<Paths, Method extends MethodName> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths];
export type OperationAt<Paths, Path extends keyof Paths, Method extends MethodName> =
  Paths[Path] extends Record<Method, infer Operation> ? Operation : never;
type Ok = 200 | 201 | 202 | 204 | 206;
type ContentOf<Responses, Status> = Responses extends object
  ? {
      [S in keyof Responses & Status]: Responses[S] extends { content: infer Content } ? Content[keyof Content] : undefined;
    }[keyof Responses & Status]
  : never;
export type ParamsOf<Operation> = Operation extends { parameters: infer Params }
  ? { [Part in keyof Params as [Exclude<Params[Part], undefined>] extends [never] ? never : Part]: Params[Part] }
  : object;
export type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } | undefined }
    ? [Content] extends [never]
      ? object
      : { body?: Content[keyof Content] | undefined }
    : object;
type ParamsOption<Operation> =
  object extends ParamsOf<Operation> ? { params?: ParamsOf<Operation> | undefined } : { params: ParamsOf<Operation> };

type Parsed<Init, Json> = Init extends { parseAs: 'text' }
  ? string
  : Init extends { parseAs: 'blob' }
    ? WebBlob
    : Init extends { parseAs: 'arrayBuffer' }
      ? ArrayBuffer
      : Init extends { parseAs: 'stream' }
        ? WebReadableStream | null
        : Json;

export type RawInit<Operation> = ParamsOption<Operation> & BodyOf<Operation> & CallOptions & { parseAs?: ParseAs | undefined };
export type RawResult<Operation, Init> = Operation extends { responses: infer Responses }
  ? | { data: Parsed<Init, ContentOf<Responses, Ok>>; error?: undefined; response: WebResponse }
    | { data?: undefined; error: ContentOf<Responses, Exclude<keyof Responses, Ok>>; response: WebResponse }
  : never;

export type RawMethod<Method extends MethodName, Paths = DocumentPaths> = <
  Path extends PathWith<Paths, Method>,
  Init extends RawInit<OperationAt<Paths, Path, Method>>,
>(
  path: Path,
  ...init: object extends RawInit<OperationAt<Paths, Path, Method>> ? [init?: Init] : [init: Init]
) => Promise<RawResult<OperationAt<Paths, Path, Method>, Init>>;

/**
 * Calls operations by the paths of the OpenAPI document, with the interface of openapi-fetch: an error response does not reject, but resolves
 * with `error` set. Host, token, retries and timeouts are the same as for methods. `Paths` is the type `paths` of a generated document.
 */
export interface RawClient<Paths = DocumentPaths> {
  GET: RawMethod<'get', Paths>;
  PUT: RawMethod<'put', Paths>;
  POST: RawMethod<'post', Paths>;
  PATCH: RawMethod<'patch', Paths>;
  DELETE: RawMethod<'delete', Paths>;
  OPTIONS: RawMethod<'options', Paths>;
}
