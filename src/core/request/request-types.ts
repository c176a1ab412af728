import type { BodyOf, OperationAt, ParamsOf, PathWith } from '../client/raw-client.js';
import type { Caller } from '../operation/operation-function.js';
import type { paths as DocumentPaths } from '../schema.js';
import type { CallOptions } from '../types/call-options.js';
import type { BoxPromise } from '../types/pages.js';
import type { WebFormData, WebResponse } from '../types/web.js';

export type RequestMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** A host that is not part of the service. */
export interface RequestHost {
  /** For example `https://files.example.com`. */
  origin: string;
  /** Sends the access token and the `As-User` header to this host; `false` by default. Requires https, except for the local machine. */
  sendToken?: boolean | undefined;
}

/** Options of `request` besides the parts of the request. */
export interface RequestSettings extends Omit<CallOptions, 'reconcile'> {
  /** Hosts that a URL may have, besides those of the service: origins, or objects that also allow the token. */
  hosts?: readonly (string | RequestHost)[] | undefined;
}

/** Options of `request` for a path that the document does not contain. */
export interface RequestOptions extends RequestSettings {
  /** Values of the `{names}` in the path. */
  path?: Readonly<Record<string, string | number>> | undefined;
  /** Query parameters. Lists are separated by commas. A URLSearchParams object is sent as it is. */
  query?: object | undefined;
  /**
   * An object or a list is sent as JSON, FormData as a multipart form and URLSearchParams as a form. Bytes, a Blob, a stream and a function that
   * returns one of them are sent as they are, and text too, which requires the header `content-type`.
   */
  body?: unknown;
}

type KnownPath<Paths, Method extends RequestMethod> = PathWith<Paths, Lowercase<Method>>;

/** The operation with this method and path. `never` if the document has none. */
type OperationOf<Paths, Method extends RequestMethod, Path> =
  Path extends KnownPath<Paths, Method> ? OperationAt<Paths, Path, Lowercase<Method>> : never;

/** The option `path` or `query`, required if one of its parameters is. */
type PartOption<Params, Part extends 'path' | 'query'> = Part extends keyof Params
  ? object extends Params[Part]
    ? { [Name in Part]?: Params[Name] | undefined }
    : { [Name in Part]: Params[Name] }
  : Partial<Record<Part, Record<string, never> | undefined>>;

type KnownOptions<Operation> = RequestSettings &
  PartOption<ParamsOf<Operation>, 'path'> &
  PartOption<ParamsOf<Operation>, 'query'> &
  (BodyOf<Operation> | FormOf<Operation>);

/** A multipart form can be FormData instead. */
type FormOf<Operation> = Operation extends { requestBody?: { content: { 'multipart/form-data': unknown } } | undefined }
  ? { body: WebFormData }
  : never;

type OptionsFor<Paths, Method extends RequestMethod, Path> = [OperationOf<Paths, Method, Path>] extends [never]
  ? [options?: RequestOptions]
  : object extends KnownOptions<OperationOf<Paths, Method, Path>>
    ? [options?: KnownOptions<OperationOf<Paths, Method, Path>>]
    : [options: KnownOptions<OperationOf<Paths, Method, Path>>];

type Ok = 200 | 201 | 202 | 204;
type ResultAt<Response> = Response extends { content: infer Content }
  ? 'application/json' extends keyof Content
    ? Content['application/json']
    : WebResponse
  : undefined;
/** An operation that returns bytes resolves with the response, also one without a body. */
type BytesOr<Result> = [Extract<Result, WebResponse>] extends [never] ? Result : WebResponse;
type ResultOf<Operation> = Operation extends { responses: infer Responses }
  ? BytesOr<{ [Status in keyof Responses & Ok]: ResultAt<Responses[Status]> }[keyof Responses & Ok]>
  : never;
type ResultFor<Paths, Method extends RequestMethod, Path> = [OperationOf<Paths, Method, Path>] extends [never]
  ? unknown
  : ResultOf<OperationOf<Paths, Method, Path>>;

/**
 * Sends a request that the document may not contain, with the token, retries, limits, timeouts, hooks and errors of every other call.
 *
 * `pathOrUrl` is a path below the API's base URL (`/files/1`), a path template of the document with its values in `path`, or a URL. Only a
 * template of the document is typed. A type argument states the result of any other path: `box.request<Report>('GET', '/reports/1')`.
 * Resolves with the parsed JSON, `undefined` without a body, and the response for an operation of the document that returns bytes; use
 * `asResponse()` for other bodies. Rejects with BoxConfigError that names an invalid argument, or a host that is neither one of the service
 * nor in `hosts`; nothing is sent then. See docs/guides/client/requests.md.
 */
export interface RequestFunction<Paths = DocumentPaths> {
  <Result = never>(
    method: [Result] extends [never] ? never : RequestMethod,
    pathOrUrl: string,
    options?: RequestOptions,
  ): BoxPromise<Result>;
  <Method extends RequestMethod, Path extends KnownPath<Paths, Method> | (string & {})>(
    method: Method,
    pathOrUrl: Path,
    ...options: OptionsFor<Paths, Method, Path>
  ): BoxPromise<ResultFor<Paths, Method, Path>>;
}

/** `RequestFunction` for a core or a client, which is the first argument. */
export interface StandaloneRequest<Paths = DocumentPaths> {
  <Result = never>(
    box: Caller,
    method: [Result] extends [never] ? never : RequestMethod,
    pathOrUrl: string,
    options?: RequestOptions,
  ): BoxPromise<Result>;
  <Method extends RequestMethod, Path extends KnownPath<Paths, Method> | (string & {})>(
    box: Caller,
    method: Method,
    pathOrUrl: Path,
    ...options: OptionsFor<Paths, Method, Path>
  ): BoxPromise<ResultFor<Paths, Method, Path>>;
}
