import createFetchClient from 'openapi-fetch';
import { decodeJson } from '../encoding/decode.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { loadRetryLoop } from '../retry/load-retry-loop.js';
import type { ApiClient } from './api-client.js';
import { checkInit, type UntypedInit } from './check-init.js';
import { derivedNames } from '../encoding/parameter-names.js';
import { pathValue } from '../encoding/encode-path.js';
import { queryString, serializeQuery } from '../encoding/encode-query.js';
import { explainParams } from '../encoding/explain.js';
import type { CallOptions, ParseAs } from '../types/call-options.js';
import type { NamedOperation, OperationDefinition } from '../types/operation.js';

/**
 * Sends the request of a method of `box.raw`. `name` is the HTTP method. Rejects with BoxError, but resolves with `error` set for an error
 * response.
 */
export type SendRaw = (name: string, path: unknown, init?: UntypedInit) => Promise<object>;

/** The openapi-fetch client without document types, which `RawClient` adds. */
interface FetchClient {
  request(method: string, path: string, init: object): Promise<object>;
}

/** Passed to openapi-fetch in place of the platform's `Request`, which would consume the body before the first attempt. */
class RawRequest {
  readonly url: string;
  readonly method: string;
  /** Set by openapi-fetch, which copies unknown options onto the request. */
  declare send: (url: string) => Promise<Response>;

  constructor(url: string, { method }: { method: string }) {
    this.url = url;
    this.method = method;
  }
}

/** The requests of `box.raw`: openapi-fetch over the client's pipeline, for the operations of `table`. */
export function rawRequests(api: ApiClient, table: Readonly<Record<string, OperationDefinition>>): SendRaw {
  const index = new Map<string, NamedOperation>();
  for (const [id, definition] of Object.entries(table)) {
    const key = `${definition.method} ${definition.path}`;
    // The table lists an operation before its variants.
    if (!index.has(key)) index.set(key, { id, ...definition });
  }
  const client = createFetchClient({
    Request: RawRequest as unknown as typeof Request,
    fetch: ((request: RawRequest) => request.send(request.url)) as unknown as (input: Request) => Promise<Response>,
    querySerializer: (query) => queryString(query as Record<string, string>),
  }) as unknown as FetchClient;

  return async (name, path, init = {}) => {
    const operation = typeof path === 'string' ? index.get(`${name} ${path}`) : undefined;
    if (operation === undefined)
      throw new BoxConfigError(
        typeof path === 'string'
          ? `raw.${name}: path: ${name} ${path.replace(/[?#][^]*/, '')} is not in the OpenAPI document. Use a path template such as /files/{file_id}.`
          : `raw.${name}: path must be a path of the OpenAPI document, such as /files/{file_id}.`,
      );
    const { params = {}, body, parseAs = 'json', ...options } = checkInit(operation, init);
    const values = derivedNames(operation).path.map((key) => [key, pathValue(params.path?.[key])]);
    const queryParams = params.query ?? {};
    let query: Record<string, string>;
    try {
      query = serializeQuery(operation, queryParams);
    } catch (error) {
      throw explainParams(operation, queryParams, error);
    }
    return client.request(name, operation.path, {
      baseUrl: api.settings.hosts[operation.host ?? 'api'],
      params: { path: Object.fromEntries(values) as object, query },
      parseAs,
      send: (url: string) => send(api, operation, { url, headers: params.header ?? {}, body }, parseAs, options),
    });
  };
}

/** Returns a response that openapi-fetch can read, even if the body has already been read. */
function send(
  api: ApiClient,
  operation: NamedOperation,
  request: Parameters<ApiClient['call']>[1],
  parseAs: ParseAs,
  options: CallOptions,
): Promise<Response> {
  const responseOperation: NamedOperation = parseAs === 'json' ? operation : { ...operation, result: 'binary' };
  return api.call(responseOperation, request, options, async (response, context, guard) => {
    if (!response.ok) return response;
    if (parseAs !== 'json') return guard(response, (guarded) => guarded);
    const data = decodeJson(response, context, operation);
    if (data === null) throw (await loadRetryLoop(context)).decodeError(response, context);
    const json = () => Promise.resolve(data);
    const text = () => Promise.resolve(data === undefined ? '' : JSON.stringify(data));
    return Object.defineProperties(response, { json: { value: json }, text: { value: text } });
  });
}
