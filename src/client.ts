import { checkOptions, type OptionTypes } from './core/options/check-options.js';
import type { DownscopedToken, DownscopeOptions } from './auth/grants/downscope.js';
import { createApiClient, type ApiClient } from './core/client/api-client.js';
import { invoke, type Caller } from './core/operation/operation-function.js';
import { buildFacade } from './core/operation/build-facade.js';
import type { Auth, BoxOptions } from './core/options/options.js';
import { createRaw } from './core/client/raw.js';
import type { RawClient } from './core/client/raw-client.js';
import { operationTable, type BoxOperations } from './core/schema.js';
import { readAuth, readOptions, readUserId } from './core/options/settings.js';
import { createCaller } from './core/client/caller.js';
import { paginate } from './pagination/paginate.js';
import { downloadsApi, type DownloadsApi } from './downloads/downloads-api.js';
import { eventsApi, type EventsHelpers } from './events/events-api.js';
import { foldersApi, type FoldersHelpers } from './folders/folders-api.js';
import { jobsApi, type JobsHelpers } from './jobs/jobs-api.js';
import { uploadsApi, type UploadsApi } from './uploads/uploads-api.js';

/** The client: every API operation as a method, plus helpers for uploads, downloads, folders, events and jobs. */
export interface BoxClient extends BoxOperations, Caller {
  folders: BoxOperations['folders'] & FoldersHelpers;
  events: BoxOperations['events'] & EventsHelpers;
  jobs: JobsHelpers;
  uploads: UploadsApi;
  downloads: DownloadsApi;
  /** Calls operations by method and path, as typed in the OpenAPI document. */
  readonly raw: RawClient;
  /** Returns a client with the same tokens that acts for another user (`As-User` header). Requires the permission to act on behalf of users. */
  asUser(userId: string): BoxClient;
  /** Returns a client with another grant and the same transport and settings. `asUser` is not inherited. */
  withAuth(auth: Auth): BoxClient;
  /** Closes the connections of a custom transport. This also closes every client that shares it. */
  close(): Promise<void>;
  /**
   * Exchanges the client's token for one with fewer scopes, for example for a browser (token exchange, POST /oauth2/token).
   * Rejects with BoxAuthError if the exchange is rejected, BoxConfigError if no scope is given.
   */
  downscope(options: DownscopeOptions): Promise<DownscopedToken>;
}

const optionTypes: OptionTypes<BoxOptions> = {
  auth: 1,
  asUser: 1,
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
};

/**
 * Creates a client. Sends nothing until the first call. Throws BoxConfigError that names the invalid option.
 *
 * @example
 * const box = createBoxClient({ auth: clientCredentials({ clientId, clientSecret, enterpriseId }) });
 * const file = await box.files.get('12345', { fields: ['name', 'size'] });
 */
export function createBoxClient(options: BoxOptions): BoxClient {
  const settings = readOptions(options);
  checkOptions('', options, optionTypes);
  if (options.fetch === undefined) settings.fetch.isGlobal = true;
  return clientFrom(createApiClient(settings));
}

function clientFrom(api: ApiClient): BoxClient {
  const { settings, shared } = api;
  const caller = createCaller(api);
  let raw: RawClient | undefined;
  const tree = buildFacade(operationTable, (operation, args) =>
    operation.list === undefined ? caller[invoke](operation, args) : paginate(caller, operation, args),
  );
  // Built from the table at run time. The generated interfaces type it, and a test compares the two.
  const operations = tree as unknown as BoxOperations;
  const folders = foldersApi(api, operations.folders.items.list.bind(operations.folders.items));
  return {
    ...operations,
    ...caller,
    folders: { ...operations.folders, ...folders },
    events: { ...operations.events, ...eventsApi(api) },
    jobs: jobsApi(api),
    uploads: uploadsApi(api, folders),
    downloads: downloadsApi(api),
    get raw() {
      return (raw ??= createRaw(api));
    },
    asUser: (userId: string) => clientFrom(createApiClient({ ...settings, asUser: readUserId('asUser', userId) }, shared)),
    withAuth: (auth: Auth) => {
      const { attempt, environment } = shared;
      return clientFrom(createApiClient({ ...settings, auth: readAuth(auth), asUser: undefined }, { attempt, environment }));
    },
    close: async () => {
      await settings.fetch.close?.();
    },
    downscope: async (options: DownscopeOptions) => {
      const { downscopeToken } = await import('./auth/grants/downscope.js');
      return downscopeToken(shared.environment, shared.tokens, options);
    },
  };
}
