import type { DownscopedToken, DownscopeOptions } from './auth/downscope.js';
import { createApiClient, type ApiClient } from './core/api-client.js';
import { invoke, type Caller } from './core/call.js';
import { buildFacade } from './core/facade.js';
import type { Auth, BoxOptions } from './core/options.js';
import { createRaw } from './core/raw.js';
import type { RawClient } from './core/raw-client.js';
import { operationTable, type BoxOperations } from './core/schema.js';
import { readAuth, readOptions, readUserId } from './core/settings.js';
import { callerOf } from './core/caller.js';
import { paginate } from './pagination/paginate.js';
import type { DownloadOptions, DownloadResult, DownloadTarget } from './downloads/download-options.js';
import type { RepresentationOptions, RepresentationResult } from './downloads/representation-options.js';
import type { ZipOptions, ZipResult } from './downloads/zip-options.js';
import type { UploadOptions, UploadResult } from './uploads/upload-options.js';

/** The client: every operation as a method, and what is built on them. */
export interface BoxClient extends BoxOperations, Caller {
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

export interface UploadsApi {
  /**
   * Uploads a path, File, Blob, bytes or stream: in one call below 50 MB, above in parts that go in parallel, each with its digest.
   * Resolves with the file. Rejects with BoxConfigError (an argument is wrong), BoxUploadError (the source is not what it said),
   * BoxApiError (409 when the name is taken), or the signal's reason. A session that was begun is aborted then.
   */
  upload(options: UploadOptions): Promise<UploadResult>;
}

export interface DownloadsApi {
  /**
   * Downloads a file to a path, a stream or into memory, going on where a connection breaks off, and holds it against its SHA-1.
   * Resolves with the file and, when no target is given, its bytes. Rejects with BoxConfigError (an argument is wrong, the target cannot be
   * written to), BoxDownloadError (the bytes are not those of the file, the connection kept breaking, the target failed), BoxApiError, or
   * the signal's reason. What stood at the path before is untouched then.
   */
  download(
    fileId: string,
    options?: DownloadOptions & { to?: undefined },
  ): Promise<DownloadResult & Required<Pick<DownloadResult, 'bytes'>>>;
  download(fileId: string, options: DownloadOptions & { to: DownloadTarget }): Promise<DownloadResult>;
  download(fileId: string, options?: DownloadOptions): Promise<DownloadResult>;
  /**
   * Downloads files and folders as one ZIP file, which the service makes on the way. Resolves with what was left out of it and what got
   * another name. It cannot be resumed. Rejects as `download` does.
   */
  zip(options: ZipOptions): Promise<ZipResult>;
  /**
   * Downloads another form of a file, a PDF, text or picture, which the service makes when it is first asked for; that is waited for.
   * Rejects as `download` does, with BoxDownloadError when it cannot be made, and with BoxTimeoutError when it takes too long.
   */
  representation(fileId: string, options: RepresentationOptions): Promise<RepresentationResult>;
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
  const caller = callerOf(api);
  let raw: RawClient | undefined;
  const facade = {
    ...buildFacade(operationTable, (operation, args) =>
      operation.list === undefined ? caller[invoke](operation, args) : paginate(caller, operation, args),
    ),
    ...caller,
    uploads: {
      // Loaded on first use: whoever uploads nothing loads none of it.
      upload: async (upload: UploadOptions) => {
        awaitErrors(upload.source);
        return (await import('./uploads/upload-file.js')).uploadFile(api, upload);
      },
    },
    downloads: {
      download: async (fileId: string, options?: DownloadOptions) => {
        awaitErrors(options?.to);
        return (await import('./downloads/download-file.js')).downloadFile(api, fileId, options);
      },
      zip: async (options: ZipOptions) => {
        awaitErrors((options as ZipOptions | undefined)?.to);
        return (await import('./downloads/zip.js')).downloadZip(api, options);
      },
      representation: async (fileId: string, options: RepresentationOptions) => {
        awaitErrors((options as RepresentationOptions | undefined)?.to);
        return (await import('./downloads/representation.js')).downloadRepresentation(api, fileId, options);
      },
    },
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
      const { downscopeToken } = await import('./auth/downscope.js');
      return downscopeToken(shared.environment, shared.tokens, narrow);
    },
  };
  // Built from the table at run time; the generated interfaces say what is in it, and a test holds the two together.
  return facade as unknown as BoxClient;
}

/** A Node stream that fails before anybody uses it would end the process; with a listener the failure waits. */
function awaitErrors(source: unknown): void {
  if (typeof source !== 'object' || source === null || !('on' in source) || typeof source.on !== 'function') return;
  (source as { on(event: 'error', listener: () => void): unknown }).on('error', () => undefined);
}
