import { checkOptions, requireValid, type OptionTypes } from './core/options/check-options.js';
import type { DownscopedToken, DownscopeOptions } from './auth/token-endpoint/downscope-token.js';
import { createApiClient, type ApiClient } from './core/client/api-client.js';
import { invoke, type Caller } from './core/operation/operation-function.js';
import { buildFacade } from './core/operation/build-facade.js';
import type { Auth, BoxOptions } from './core/options/options.js';
import { createRaw } from './core/client/raw.js';
import type { RawClient } from './core/client/raw-client.js';
import { operationNamed, operationTable, type BoxOperations, type paths } from './core/schema.js';
import { readAuth, readHosts, readOptions, readUserId, type Settings } from './core/options/settings.js';
import { authEnvironment, createAttempt } from './core/pipeline/pipeline.js';
import { readClientHeaders } from './core/encoding/client-headers.js';
import { createRequest } from './core/request/request.js';
import type { RequestFunction } from './core/request/request-types.js';
import type { SteadyClock } from './core/types/ports/clock.js';
import type { RateLimiter } from './core/types/rate-limiter.js';
import type { OperationDefinition } from './core/types/operation.js';
import { createCaller } from './core/client/caller.js';
import { asyncDispose } from './core/util/async-dispose.js';
import type { AsyncDisposeMethod } from './core/types/disposable.js';
import { paginate } from './pagination/paginate.js';
import { downloadsApi, type DownloadsApi } from './downloads/downloads-api.js';
import { eventsApi, type EventsHelpers } from './events/events-api.js';
import { foldersApi, treeWalker, type FoldersHelpers } from './folders/folders-api.js';
import { jobsApi, type JobsHelpers } from './jobs/jobs-api.js';
import type { MirrorOptions, MirrorResult } from './mirror/mirror-options.js';
import { uploadsApi, type UploadsApi } from './uploads/uploads-api.js';
import type { ResponseSchemas, ValidateOptions } from './validation/validate-options.js';
import { validatedAttempt } from './validation/validated-attempt.js';

/**
 * What every client has besides the operations of its document. `Client` is the type of the client, `Paths` the type `paths` of its document:
 * that of the package, or one that `box-openapi generate` has written.
 */
export interface BoxClientMembers<Client, Paths> extends Caller, AsyncDisposeMethod {
  jobs: JobsHelpers;
  uploads: UploadsApi;
  downloads: DownloadsApi;
  /**
   * Makes a local folder and a folder in Box alike: one way, or both ways by the changes of each side since the last run (Node). Resolves with
   * the numbers of actions, and those that failed or were deferred; `onAction` receives each. Rejects with BoxConfigError (invalid option, a
   * side that looks missing, or more deletions than `maxDelete`, before anything is changed), BoxAuthError, BoxApiError, or the signal's reason.
   */
  mirror(options: MirrorOptions): Promise<MirrorResult>;
  /** Calls operations by method and path, as typed in the OpenAPI document. */
  readonly raw: RawClient<Paths>;
  /** Sends a request by method and path or URL, also one that the document does not contain. */
  readonly request: RequestFunction<Paths>;
  /** Returns a client with the same tokens that acts for another user (`As-User` header). Requires the permission to act on behalf of users. */
  asUser(userId: string): Client;
  /** Returns a client with another grant and the same transport and settings. `asUser` is not inherited. */
  withAuth(auth: Auth): Client;
  /** Closes the connections of a custom transport. This also closes every client that shares it. `await using` calls it at the end of a block. */
  close(): Promise<void>;
  /**
   * Exchanges the client's token for one with fewer scopes, for example for a browser (token exchange, POST /oauth2/token).
   * Rejects with BoxAuthError if the exchange is rejected, BoxConfigError if no scope is given.
   */
  downscope(options: DownscopeOptions): Promise<DownscopedToken>;
}

/** The client: every API operation as a method, plus helpers for uploads, downloads, folders, events and jobs. */
export interface BoxClient extends BoxOperations, BoxClientMembers<BoxClient, paths> {
  folders: BoxOperations['folders'] & FoldersHelpers;
  events: BoxOperations['events'] & EventsHelpers;
}

/** A document in the form that the client needs at run time. `Client` is the type of its client. `box-openapi generate` writes one. */
export interface BoxDocument<Client> {
  /** Every method by operationId. */
  readonly operations: Readonly<Record<string, OperationDefinition>>;
  /** Base URLs by host name. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Not set. Carries the type of the client. */
  readonly client?: Client | undefined;
}

/** The client of a document. */
export type ClientOf<Document> = Document extends BoxDocument<infer Client> ? Client : never;

/** Options of `createBoxClient`. Only `auth` is required. */
export interface BoxClientOptions<Document = BoxDocument<BoxClient>> extends BoxOptions {
  /** The document whose operations the client has; the one of this package by default. */
  document?: Document | undefined;
  /**
   * Validates JSON responses with these schemas, all of them or a sample. A call whose response does not conform rejects with BoxDecodeError
   * that names the locations. Nothing is validated by default.
   */
  validate?: ResponseSchemas | ValidateOptions | undefined;
}

const optionTypes: OptionTypes<BoxClientOptions> = {
  auth: 1,
  asUser: 1,
  headers: 1,
  fetch: 'function',
  baseUrl: 1,
  hosts: 1,
  retry: 1,
  timeouts: 1,
  maxJsonBytes: 1,
  application: 'string',
  hooks: 'object',
  logger: 'object',
  limiter: 1,
  reconcile: 1,
  clock: 'object',
  random: 'function',
  document: 1,
  validate: 1,
};

/**
 * Creates a client. Sends nothing until the first call. Throws BoxConfigError that names the invalid option.
 *
 * @example
 * const box = createBoxClient({ auth: clientCredentials({ clientId, clientSecret, enterpriseId }) });
 * const file = await box.files.get('12345', { fields: ['name', 'size'] });
 */
export function createBoxClient<Document extends BoxDocument<unknown> = BoxDocument<BoxClient>>(
  options: BoxClientOptions<Document>,
): ClientOf<Document> {
  const settings = readOptions(options, optionTypes);
  checkOptions('', options, optionTypes);
  const { document, validate } = options;
  if (options.headers !== undefined) settings.headers = readClientHeaders(options.headers);
  if (options.fetch === undefined) settings.fetch.isGlobal = true;
  if (document !== undefined) {
    requireValid(
      '',
      'document',
      'be the document of a generated folder',
      () => Object.keys(document.operations).length > 0 && 'api' in document.hosts,
    );
    settings.hosts = readHosts(options, document.hosts);
  }
  // The type of the document declares the type of its client.
  return clientFrom(
    createApiClient(settings, validatedParts(settings, validate)),
    document?.operations ?? operationTable,
  ) as ClientOf<Document>;
}

/** The parts of a client that validates responses. Token requests are not validated. `undefined` without schemas. */
function validatedParts(settings: Settings, validate: BoxClientOptions['validate']) {
  if (validate === undefined) return undefined;
  requireValid('', 'validate', 'be schemas by operationId, or { schemas, sample } with a sample from 0 to 1', () => {
    const { schemas = validate, sample = 0 } = validate as Partial<ValidateOptions>;
    return typeof schemas === 'object' && sample >= 0 && sample <= 1;
  });
  const attempt = createAttempt(settings);
  return { attempt: validatedAttempt(attempt, validate, settings.random), environment: authEnvironment(settings, attempt) };
}

function clientFrom(api: ApiClient, table: BoxDocument<unknown>['operations']): BoxClient {
  const { settings, shared } = api;
  const close = async () => {
    await settings.fetch.close?.();
  };
  const caller = createCaller(api);
  let raw: RawClient | undefined;
  const tree = buildFacade(table, (operation, args) =>
    operation.list === undefined ? caller[invoke](operation, args) : paginate(caller, operation, args),
  );
  // Built from the table at run time. The generated interfaces type it, and a test compares the two.
  const operations = tree as unknown as BoxOperations;
  const listItems = ((...args) =>
    paginate(caller, operationNamed('folders.items.list'), args)) as BoxOperations['folders']['items']['list'];
  const folders = foldersApi(api, listItems);
  const walkTree = treeWalker(listItems);
  return {
    ...operations,
    ...caller,
    folders: { ...operations.folders, ...folders },
    events: { ...operations.events, ...eventsApi(api) },
    jobs: jobsApi(api),
    uploads: uploadsApi(api, folders),
    downloads: downloadsApi(api, walkTree),
    mirror: async (options: MirrorOptions) => (await import('./mirror/mirror.js')).mirror({ api, walkTree }, options),
    request: createRequest(caller, table),
    get raw() {
      return (raw ??= createRaw(api, table));
    },
    // `forEachUser` passes the second argument.
    asUser: (userId: string, limiterOf?: (clock: SteadyClock) => RateLimiter) => {
      const limiter = settings.limiter ?? limiterOf?.(settings.clock);
      return clientFrom(createApiClient({ ...settings, limiter, asUser: readUserId('asUser', userId) }, shared), table);
    },
    withAuth: (auth: Auth) => {
      const { attempt, environment } = shared;
      return clientFrom(createApiClient({ ...settings, auth: readAuth(auth), asUser: undefined }, { attempt, environment }), table);
    },
    close,
    ...asyncDispose(close),
    downscope: async (options: DownscopeOptions) => {
      const { downscopeToken } = await import('./auth/token-endpoint/downscope-token.js');
      return downscopeToken(shared.environment, shared.tokens, options);
    },
  };
}
