import { CallScope } from '../call/scope.js';
import { discardBody } from '../util/ignore.js';
import { buildHeaders } from '../encoding/build-headers.js';
import { loadModule, loadRetryLoop } from '../retry/load-retry-loop.js';
import type * as GuardBody from '../body/guard-body.js';
import type * as Explain from '../encoding/explain.js';
import type { observe as observeCall } from '../hooks/observe.js';
import { decodeJson } from '../encoding/decode.js';
import { ofCall } from '../errors/of-call.js';
import { requireBoolean, requireNumber, type Settings } from '../options/settings.js';
import { sharedOnAbort } from '../util/on-abort.js';
import type { AuthEnvironment } from '../options/options.js';
import { authEnvironment, createAttempt, createPipeline } from '../pipeline/pipeline.js';
import type { TokenProvider } from '../types/ports/token-provider.js';
import type { CallContext, ResponseMode, Send } from '../call/context.js';
import type { TrustedUrl } from '../encoding/trusted-url.js';
import { queryString } from '../encoding/encode-query.js';
import { serializeParams } from '../encoding/serialize-params.js';
import { splitArguments } from '../encoding/split-arguments.js';
import { operationUrl } from '../encoding/encode-path.js';
import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';

/** The result of a call. */
export interface ApiResult {
  data: unknown;
  response: Response;
}

/** Executes operations: from arguments to a response or an error. */
export interface ApiClient {
  readonly settings: Settings;
  readonly shared: SharedParts;
  /**
   * `args` are the path parameters, then params, then options. `url`, if given, comes from an earlier response and replaces the
   * operation's host and path. Rejects with BoxError.
   */
  send(operation: NamedOperation, args: readonly unknown[], url?: TrustedUrl, mode?: ResponseMode): Promise<ApiResult>;
  /** Lower level: sends a prepared request. `read` interprets the response. */
  call<T>(operation: NamedOperation, request: CallRequest, options: CallOptions, read: ReadResponse<T>, mode?: ResponseMode): Promise<T>;
}

/** Parts that several clients can share. */
export interface SharedParts {
  readonly attempt: Send;
  readonly environment: AuthEnvironment;
  readonly tokens: TokenProvider;
}

/** A request without the headers common to all calls. */
export interface CallRequest {
  readonly url: string;
  /** Keyed by wire name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** In the form that the operation declares, not yet encoded. */
  readonly body: unknown;
}

/** Interprets a response. `guard` adds timeout and abort checks to a body that the caller reads, and passes the response on. */
type ReadResponse<T> = (response: Response, context: CallContext, guard: Guard) => T | Promise<T>;
type Guard = <T>(response: Response, use: (guarded: Response, loaded: typeof GuardBody) => T) => Promise<T>;

/** `shared` reuses the transport of another client, and its tokens if present. */
export function createApiClient(settings: Settings, shared?: Omit<SharedParts, 'tokens'> & Partial<SharedParts>): ApiClient {
  const attempt = shared?.attempt ?? createAttempt(settings);
  const environment = shared?.environment ?? authEnvironment(settings, attempt);
  const tokens = shared?.tokens ?? settings.auth(environment);
  const pipeline = createPipeline(settings, attempt, tokens);
  const isObserved = settings.hooks.length > 0 || settings.logger !== undefined;
  const onAbort = sharedOnAbort();
  let retryLoop: Promise<unknown> | undefined;
  let observe: typeof observeCall | undefined;
  let explain: typeof Explain | undefined;

  /** Loads the code that encodes bodies, merges headers and names invalid arguments. */
  const explained = async <T>(operationId: string, use: (loaded: typeof Explain) => T | Promise<T>): Promise<T> =>
    use((explain ??= await loadModule(operationId, () => import('../encoding/explain.js'))));

  async function call<T>(
    operation: NamedOperation,
    { url, headers: requestHeaders, body: requestBody }: CallRequest,
    options: CallOptions,
    read: ReadResponse<T>,
    mode?: ResponseMode,
  ): Promise<T> {
    const { id, method, path } = operation;
    const timeoutMs = requireNumber('timeoutMs', options.timeoutMs ?? settings.timeouts.totalMs, 1);
    const { signal } = options;
    const scope = new CallScope(id, timeoutMs, signal === undefined ? signal : (callBack) => onAbort(signal, callBack));
    const isSafe = !/^P(OST|UT|ATCH)$/.test(method);
    const isReconciled = operation.reconcile !== undefined && requireBoolean('reconcile', options.reconcile ?? settings.reconcile);
    const isVersion = isReconciled && operation.reconcile === 'version';
    const context: CallContext = {
      attempts: 0,
      operationId: id,
      retry: operation.retry ?? (isSafe ? 'safe' : isReconciled && !isVersion ? 'reconcile' : 'unsafe'),
      anonymous: operation.anonymous === true,
      hasPendingStatus: operation.notYet === true,
      isBuffered: operation.result === undefined,
      scope,
      deadline: settings.clock.monotonic() + timeoutMs,
      responseMode: mode,
    };
    try {
      if (isObserved) {
        // import() is slow even for a loaded module, so the function is cached.
        observe ??= (await loadModule(id, () => import('../hooks/observe.js'))).observe;
        context.observer = observe(settings, { operationId: id, method, pathTemplate: path, startedAt: settings.clock.now() }, scope);
      }
      void (retryLoop ??= loadRetryLoop(context).catch(() => undefined));
      const body =
        requestBody === undefined ? undefined : await explained(id, ({ encodeCheckedBody }) => encodeCheckedBody(operation, requestBody));
      if (scope.aborted) throw scope.reason;
      const given = options.headers ?? settings.headers;
      const callerHeaders =
        given === undefined ? given : await explained(id, ({ mergeHeaders }) => mergeHeaders(id, settings.headers, options.headers));
      const headers = buildHeaders(operation, requestHeaders, callerHeaders, body, options, settings);
      const request = { url, method, headers, body: body?.value };
      let response = isVersion ? undefined : await pipeline(request, context);
      if (response === undefined || (isReconciled && context.wasResent && response.status === 409)) {
        const { reconcile } = await loadModule(id, () => import('./reconcile.js'));
        response = await reconcile({ api, operation, request, body: requestBody, options, context }, response, pipeline);
      }
      const result = await read(response, context, async (unread, use) => {
        try {
          const loaded = await loadModule(id, () => import('../body/guard-body.js'));
          return use(loaded.guardBody(unread, settings.timeouts.idleMs, scope, signal, onAbort, context), loaded);
        } catch (error) {
          discardBody(unread);
          throw error;
        }
      });
      if (context.observer !== undefined) await context.observer.end(context.attempts, undefined);
      return result;
    } catch (error) {
      ofCall(error, context);
      await context.observer?.end(context.attempts, { error });
      throw error;
    } finally {
      scope.end();
    }
  }

  const api: ApiClient = {
    settings,
    shared: { attempt, environment, tokens },
    call,
    // Not an async function, which would cost each call a promise and three turns of the microtask queue.
    send(operation, args, trustedUrl, mode) {
      try {
        const { path, params, options } = splitArguments(operation, args);
        const { query, headers, body } = serializeParams(operation, params);
        const search = queryString(query);
        const url = trustedUrl ?? operationUrl(settings.hosts[operation.host ?? 'api'], operation, path);
        const request = {
          // A URL from a response may already have a query.
          url: search === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${search}`,
          headers,
          body,
        };
        const start = () =>
          call(
            operation,
            request,
            options,
            (response, context, guard) => readResponse(operation, mode, settings, response, context, guard),
            mode,
          );
        return operation.json === undefined
          ? start()
          : explained(operation.id, ({ checkJsonParams }) => {
              checkJsonParams(operation, params);
            }).then(start);
      } catch (error) {
        return explained(operation.id, ({ explainArguments }) => {
          throw explainArguments(operation, args, error);
        });
      }
    },
  };
  return api;
}

/** Returns a promise only if the body is unread or the call has failed. */
export function readResponse(
  operation: NamedOperation,
  mode: ResponseMode | undefined,
  { clock }: Settings,
  ...[response, context, guard]: Parameters<ReadResponse<ApiResult>>
): ApiResult | Promise<ApiResult> {
  const { result } = operation;
  // An earlier attempt of a resent DELETE has deleted the item.
  const wasDeleted = operation.method === 'DELETE' && response.status === 404 && context.wasResent;
  // Without a clock, the response is unreadable.
  const reject = (now?: Settings['clock']) => loadRetryLoop(context).then(({ rejectResponse }) => rejectResponse(response, context, now));
  if (!response.ok && !wasDeleted) return reject(clock);
  // The body has already been read if asResponse() was called too late, and for every error response.
  const isUnread = mode?.isUnread === true && response.ok && context.text === undefined;
  if (result === 'binary' || isUnread) {
    return mode?.isUnguarded === true
      ? { data: response, response }
      : guard(response, (guarded, { unreadResult }) => unreadResult(operation, guarded));
  }
  if (result !== undefined || response.status === 204) discardBody(response);
  const data = result === undefined ? decodeJson(response, context, operation) : undefined;
  return data === null ? reject() : { data, response };
}
