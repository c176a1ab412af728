import { createApiClient, readResponse, type ApiClient, type ApiResult } from '../client/api-client.js';
import type { CallContext, ResponseMode } from '../call/context.js';
import { readCallerHeaders } from '../encoding/caller-headers.js';
import { checkCallOptions } from '../encoding/explain-arguments.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { checkNames, invalidError, readError, requireObject, type OptionNames } from '../options/check-names.js';
import { requireValid } from '../options/check-options.js';
import type { Settings } from '../options/settings.js';
import { loadRetryLoop } from '../retry/load-retry-loop.js';
import { operationTable } from '../schema.js';
import { destinationOf, isPrivate, type Destination } from './destination.js';
import type { OperationTable } from './find-operation.js';
import { prepareBody } from './request-body.js';
import type { RequestHost, RequestMethod, RequestOptions } from './request-types.js';
import { targetOf, unknownId } from './request-url.js';

const optionNames: OptionNames<RequestOptions> = {
  path: 1,
  query: 1,
  body: 1,
  hosts: 1,
  signal: 1,
  timeoutMs: 1,
  headers: 1,
  asUser: 1,
};

const methods: Readonly<Record<RequestMethod, 1>> = { GET: 1, HEAD: 1, POST: 1, PUT: 1, PATCH: 1, DELETE: 1, OPTIONS: 1 };

/** Sends a request by method and path. `table` has the operations of the client's document; by default, of this package's. Rejects with BoxError. */
export async function sendRequest(
  api: ApiClient,
  table: OperationTable = operationTable,
  mode: ResponseMode,
  args: readonly unknown[],
): Promise<ApiResult> {
  const [method, pathOrUrl, given] = args;
  if (typeof method !== 'string' || !Object.hasOwn(methods, method))
    throw new BoxConfigError(`${unknownId}: method must be ${Object.keys(methods).join(', ')}.`);
  if (typeof pathOrUrl !== 'string') throw invalidError(unknownId, 'pathOrUrl', 'be a string');
  const options = readRequestOptions(given);
  const headers = options.headers === undefined ? {} : readCallerHeaders(unknownId, options.headers);
  const { settings, shared } = api;
  const target = targetOf(method, pathOrUrl, options, settings.hosts, table);
  const destination = destinationOf(new URL(target.url), settings.hosts, options.hosts);
  const { operation, body, reconcile } = readBody(target.operation, options.body, headers['content-type']);
  const { signal, timeoutMs, asUser } = options;
  const isAnonymous = destination.kind === 'content' || (destination.kind === 'foreign' && !destination.sendToken);
  const client = destination.kind === 'service' ? api : createApiClient(settingsFor(destination, isAnonymous, settings), shared);
  return client.call(
    isAnonymous ? { ...operation, anonymous: true } : operation,
    { url: target.url, headers: {}, body },
    { signal, timeoutMs, headers, asUser: isAnonymous ? undefined : asUser, reconcile },
    (response, context, guard) =>
      operation.id === unknownId && response.ok && context.text !== undefined
        ? readJson(response, context)
        : readResponse(operation, mode, settings, response, context, guard),
    mode,
  );
}

function readBody(...args: Parameters<typeof prepareBody>): ReturnType<typeof prepareBody> {
  try {
    return prepareBody(...args);
  } catch (error) {
    throw readError(unknownId, 'body', error);
  }
}

/** The settings for a host that is not the API. It gets no header of the client. Without the token, it does not learn the user either. The service's limits do not apply to it. */
function settingsFor({ kind }: Destination, isAnonymous: boolean, settings: Settings): Settings {
  return {
    ...settings,
    asUser: isAnonymous ? undefined : settings.asUser,
    headers: undefined,
    limiter: kind === 'foreign' ? false : settings.limiter,
  };
}

/** The response of an unknown operation: any JSON value, or nothing. */
async function readJson(response: Response, context: CallContext): Promise<ApiResult> {
  const { text = '' } = context;
  if (text === '') return { data: undefined, response };
  try {
    return { data: JSON.parse(text), response };
  } catch {
    const error = (await loadRetryLoop(context)).decodeError(response, context);
    error.message += '. Use asResponse() to read another body.';
    throw error;
  }
}

type ReadOptions = Omit<RequestOptions, 'hosts'> & { readonly hosts: readonly RequestHost[] };

/** Throws BoxConfigError that names an unknown or invalid option. */
function readRequestOptions(given: unknown): ReadOptions {
  try {
    const options = (given === undefined ? {} : given) as RequestOptions;
    checkNames(unknownId, options, optionNames);
    const { signal, timeoutMs, headers, asUser, path, query, hosts = [] } = options;
    checkCallOptions(unknownId, { signal, timeoutMs, headers, asUser }, false);
    if (!Array.isArray(hosts)) throw invalidError(unknownId, 'hosts', 'be a list');
    return { ...options, path: copied('path', path), query: copied('query', query), hosts: (hosts as readonly unknown[]).map(readHost) };
  } catch (error) {
    throw readError(unknownId, 'options', error);
  }
}

/** Reads each value of an object, because a getter or a proxy may throw. */
function copied<Values extends object>(name: string, values: Values | undefined): Values | undefined {
  if (values === undefined) return undefined;
  try {
    requireObject(unknownId, name, values);
    return values instanceof URLSearchParams ? values : { ...values };
  } catch (error) {
    throw readError(unknownId, name, error);
  }
}

function readHost(host: unknown, at: number): RequestHost {
  const name = `hosts[${String(at)}]`;
  const given = typeof host === 'string' ? { origin: host } : (host as RequestHost);
  requireObject(unknownId, name, given);
  checkNames(`${unknownId}: ${name}`, given, { origin: 1, sendToken: 1 } satisfies OptionNames<RequestHost>);
  const { origin, sendToken = false } = given;
  requireValid(
    unknownId,
    name,
    'be an origin such as https://files.example.com, without a path',
    () => new URL(origin).origin === origin.replace(/\/$/, ''),
  );
  requireValid(unknownId, `${name}.sendToken`, 'be true or false', () => typeof sendToken === 'boolean');
  requireValid(unknownId, `${name}.origin`, 'be an https URL, because the token is sent', () => !sendToken || isPrivate(new URL(origin)));
  return { origin, sendToken };
}
