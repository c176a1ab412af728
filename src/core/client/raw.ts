import createFetchClient from 'openapi-fetch';
import { decodeJson } from '../encoding/decode.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { explained, type ApiClient } from './api-client.js';
import { checkCallOptions } from '../options/check-call-options.js';
import { checkNames, type OptionNames } from '../options/check-names.js';
import { operationTable } from '../schema.js';
import { derivedNames } from '../encoding/parameter-names.js';
import { pathValue } from '../encoding/encode-path.js';
import { queryString, serializeQuery } from '../encoding/encode-query.js';
import type { RawClient } from './raw-client.js';
import type { CallOptions, ParseAs } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';

interface UntypedInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string | undefined> };
  body?: unknown;
  parseAs?: ParseAs;
}

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

/** Creates `box.raw`: openapi-fetch over the client's pipeline. */
export function createRaw(api: ApiClient): RawClient {
  const index = new Map<string, NamedOperation>();
  for (const [id, definition] of Object.entries(operationTable)) {
    const key = `${definition.method} ${definition.path}`;
    // The table lists an operation before its variants.
    if (!index.has(key)) index.set(key, { id, ...definition });
  }
  const client = createFetchClient({
    Request: RawRequest as unknown as typeof Request,
    fetch: ((request: RawRequest) => request.send(request.url)) as unknown as (input: Request) => Promise<Response>,
    querySerializer: (query) => queryString(query as Record<string, string>),
  }) as unknown as FetchClient;

  const method =
    (name: string) =>
    async (path: string, init: UntypedInit = {}): Promise<object> => {
      const operation = index.get(`${name} ${path}`);
      if (operation === undefined)
        throw new BoxConfigError(
          `raw.${name}: ${name} ${path.replace(/[?#][^]*/, '')} is not in the OpenAPI document. Use a path template such as /files/{file_id}.`,
        );
      const { params = {}, body, parseAs = 'json', ...options } = checkInit(operation.id, init);
      const values = derivedNames(operation).path.map((key) => [key, pathValue(operation.id, key, params.path?.[key])]);
      const queryParams = params.query ?? {};
      let query: Record<string, string>;
      try {
        query = serializeQuery(operation, queryParams);
      } catch (error) {
        throw await explained(operation, queryParams, error);
      }
      return client.request(name, path, {
        baseUrl: api.settings.hosts[operation.host ?? 'api'],
        params: { path: Object.fromEntries(values) as object, query },
        parseAs,
        send: (url: string) => send(api, operation, { url, headers: params.header ?? {}, body }, parseAs, options),
      });
    };
  // The table is built at run time, so only the cast can add the document's types.
  return Object.fromEntries(
    ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS'].map((name) => [name, method(name)]),
  ) as unknown as RawClient;
}

const initNames: OptionNames<UntypedInit> = { params: 1, body: 1, parseAs: 1, signal: 1, timeoutMs: 1, headers: 1, asUser: 1 };

/** Throws BoxConfigError that names an unknown or invalid option. */
function checkInit(id: string, init: UntypedInit): UntypedInit {
  checkNames(id, init, initNames);
  const { params, body, parseAs, ...options } = init;
  checkCallOptions({ id }, options);
  if (params !== undefined) checkNames(`${id}: params`, params, { path: 1, query: 1, header: 1 });
  for (const [name, value] of Object.entries(params?.header ?? {}))
    if (value !== undefined && typeof value !== 'string') throw new BoxConfigError(`${id}: params.header[${JSON.stringify(name)}] must be a string.`);
  if (!['json', 'text', 'blob', 'arrayBuffer', 'stream'].includes(parseAs ?? 'json'))
    throw new BoxConfigError(`${id}: parseAs must be json, text, blob, arrayBuffer or stream.`);
  return init;
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
  return api.call(responseOperation, request, options, (response, context, guard) => {
    if (!response.ok) return response;
    if (parseAs !== 'json') return guard(response);
    const data = decodeJson(response, context, operation);
    const json = () => Promise.resolve(data);
    const text = () => Promise.resolve(data === undefined ? '' : JSON.stringify(data));
    return Object.defineProperties(response, { json: { value: json }, text: { value: text } });
  });
}
