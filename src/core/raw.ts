import { decodeJson } from './decode.js';
import { BoxConfigError } from './errors.js';
import type { ApiClient } from './api-client.js';
import { operationTable } from './schema.js';
import type { paths } from './schema.js';
import { pathParams, pathValue, serializeQuery } from './serialize.js';
import type { CallOptions, NamedOperation, ParseAs, WebBlob, WebReadableStream, WebResponse } from './types.js';

type MethodName = 'get' | 'put' | 'post' | 'delete' | 'options' | 'patch' | 'head';
type PathWith<Method extends MethodName> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, object> ? Path : never;
}[keyof paths];
type Ok = 200 | 201 | 202 | 204 | 206;
type ContentOf<Responses, Status> = Responses extends object
  ? {
      [S in keyof Responses & Status]: Responses[S] extends { content: infer Content } ? Content[keyof Content] : undefined;
    }[keyof Responses & Status]
  : never;
type ParamsOf<Operation> = Operation extends { parameters: infer Params }
  ? { [Part in keyof Params as [Exclude<Params[Part], undefined>] extends [never] ? never : Part]: Params[Part] }
  : object;
type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
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

export type RawMethod<Method extends MethodName> = <Path extends PathWith<Method>, Init extends RawInit<paths[Path][Method]>>(
  path: Path,
  ...init: object extends RawInit<paths[Path][Method]> ? [init?: Init] : [init: Init]
) => Promise<RawResult<paths[Path][Method], Init>>;

/**
 * Paths as they stand in the document, with openapi-fetch's manner: an answer of the service never rejects, it comes as `error`.
 * Host, token, retries and time limits are those of the methods.
 */
export interface RawClient {
  GET: RawMethod<'get'>;
  PUT: RawMethod<'put'>;
  POST: RawMethod<'post'>;
  DELETE: RawMethod<'delete'>;
  OPTIONS: RawMethod<'options'>;
}

interface UntypedInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string | undefined> };
  body?: unknown;
  parseAs?: ParseAs;
}

export function createRaw(api: ApiClient): RawClient {
  const index = new Map<string, NamedOperation>();
  for (const [id, definition] of Object.entries(operationTable)) {
    const key = `${definition.method} ${definition.path}`;
    // The first of a path is the operation itself; its variants follow.
    if (!index.has(key)) index.set(key, { id, ...definition });
  }
  const method =
    (name: string) =>
    async (path: string, init: UntypedInit = {}): Promise<object> => {
      const operation = index.get(`${name} ${path}`);
      if (operation === undefined) throw new BoxConfigError(`raw.${name}: the document has no ${name} ${path}.`);
      const { params = {}, body, parseAs = 'json', ...options } = init;
      const values = pathParams(path).map((key) => [key, pathValue(operation.id, key, params.path?.[key])]);
      const headers = Object.fromEntries(
        Object.entries(params.header ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      );
      const parts = {
        path: Object.fromEntries(values) as Record<string, string>,
        query: serializeQuery(operation, params.query ?? {}),
        headers,
        body,
      };
      return api.call<object>(operation, parts, options, async (response, error, context) => {
        if (!response.ok) return { error, response };
        if (parseAs === 'stream') return { data: response.body, response };
        return {
          data: parseAs === 'json' ? await decodeJson(response, api.settings.maxJsonBytes, context) : await response[parseAs](),
          response,
        };
      });
    };
  // Typed by the document's paths, which a table that is read at run time cannot be.
  return Object.fromEntries(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS'].map((name) => [name, method(name)])) as unknown as RawClient;
}
