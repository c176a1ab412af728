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

/** The client: every operation as a method, and what is built on them. */
export interface BoxClient extends BoxOperations, Caller {
  folders: BoxOperations['folders'] & FoldersHelpers;
  events: BoxOperations['events'] & EventsHelpers;
  jobs: JobsHelpers;
  uploads: UploadsApi;
  downloads: DownloadsApi;
  /** openapi-fetch with the document's paths. */
  readonly raw: RawClient;
  /** A client whose calls are for another user (`As-User`), with the same tokens. The application must be allowed to. */
  asUser(userId: string): BoxClient;
  /** A client with tokens of its own over the same transport and settings. */
  withAuth(auth: Auth): BoxClient;
  /** Lets go of the connections of a transport that has its own. The clients that share it are closed with it. */
  close(): Promise<void>;
  /**
   * A token that opens less than the client's own, to hand on to a browser for example (token exchange, POST /oauth2/token).
   * Rejects with BoxAuthError when the service refuses it, BoxConfigError when no scope is given.
   */
  downscope(options: DownscopeOptions): Promise<DownscopedToken>;
}

/**
 * Makes a client. Nothing is sent before the first call. Throws BoxConfigError with the name of a wrong option.
 *
 * @example
 * const box = createBoxClient({ auth: clientCredentials({ clientId, clientSecret, enterpriseId }) });
 * const file = await box.files.get('12345', { fields: ['name', 'size'] });
 */
export function createBoxClient(options: BoxOptions): BoxClient {
  return clientOver(createApiClient(readOptions(options)));
}

function clientOver(api: ApiClient): BoxClient {
  const { settings, shared } = api;
  const caller = createCaller(api);
  let raw: RawClient | undefined;
  const tree = buildFacade(operationTable, (operation, args) =>
    operation.list === undefined ? caller[invoke](operation, args) : paginate(caller, operation, args),
  );
  // Built from the table at run time; the generated interfaces say what is in it, and a test holds the two together.
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
    asUser: (userId: string) => clientOver(createApiClient({ ...settings, asUser: readUserId('asUser', userId) }, shared)),
    withAuth: (auth: Auth) => {
      const { attempt, environment } = shared;
      return clientOver(createApiClient({ ...settings, auth: readAuth(auth), asUser: undefined }, { attempt, environment }));
    },
    close: async () => {
      await settings.fetch.close?.();
    },
    downscope: async (narrow: DownscopeOptions) => {
      const { downscopeToken } = await import('./auth/grants/downscope.js');
      return downscopeToken(shared.environment, shared.tokens, narrow);
    },
  };
}
