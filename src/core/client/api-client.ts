import { encodeBody } from '../encoding/encode-body.js';
import { openScope } from '../call/scope.js';
import { discardBody } from '../util/ignore.js';
import { buildHeaders } from '../encoding/build-headers.js';
import { loadModule, loadRetryLoop } from '../retry/load-retry-loop.js';
import type { observe as observeCall } from '../hooks/observe.js';
import { decodeJson } from '../encoding/decode.js';
import { BoxError } from '../errors/box-errors.js';
import { requireNumber, type Settings } from '../options/settings.js';
import { sharedOnAbort } from '../util/on-abort.js';
import type { AuthEnvironment } from '../options/options.js';
import { authEnvironment, createAttempt, createPipeline } from '../pipeline/pipeline.js';
import type { TokenProvider } from '../types/ports/token-provider.js';
import { createContext, type CallContext, type ResponseMode, type Send } from '../call/context.js';
import type { TrustedUrl } from '../encoding/trusted-url.js';
import { queryString } from '../encoding/encode-query.js';
import { serializeParams } from '../encoding/serialize-params.js';
import { splitArguments } from '../encoding/split-arguments.js';
import { operationUrl } from '../encoding/encode-path.js';
import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';

/** What came of a call. */
export interface ApiResult {
  data: unknown;
  response: Response;
}

/** Carries out operations: from arguments to an answer or an error. */
export interface ApiClient {
  readonly settings: Settings;
  readonly shared: SharedParts;
  /**
   * `args` are the path parameters, then params, then options. `url`, which an answer of the service handed out, is used in place of
   * the operation's own host and path. Rejects with BoxError.
   */
  send(operation: NamedOperation, args: readonly unknown[], url?: TrustedUrl, wish?: ResponseMode): Promise<ApiResult>;
  /** The step below: sends a request that is made already, and leaves it to `read` what an answer means. */
  call<T>(operation: NamedOperation, request: CallRequest, options: CallOptions, read: Read<T>, wish?: ResponseMode): Promise<T>;
}

/** What several clients may have in common. */
export interface SharedParts {
  readonly attempt: Send;
  readonly environment: AuthEnvironment;
  readonly tokens: TokenProvider;
}

/** What a call sends, but for the headers that all calls have. */
export interface CallRequest {
  readonly url: string;
  /** By their wire names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As the operation takes it. */
  readonly body: unknown;
}

/** Reads an answer. `guard` is for a body that is left to the caller: it watches over the reading. */
type Read<T> = (response: Response, context: CallContext, guard: (response: Response) => Promise<Response>) => T | Promise<T>;

/** `shared` comes from another client whose transport this one is to use, and whose tokens, if they are given. */
export function createApiClient(settings: Settings, shared?: Omit<SharedParts, 'tokens'> & Partial<SharedParts>): ApiClient {
  const attempt = shared?.attempt ?? createAttempt(settings);
  const environment = shared?.environment ?? authEnvironment(settings, attempt);
  const tokens = shared?.tokens ?? settings.auth(environment);
  const pipeline = createPipeline(settings, attempt, tokens);
  const isObserved = settings.hooks.length > 0 || settings.logger !== undefined;
  const onAbort = sharedOnAbort();
  let isRecoveryLoading = false;
  let observe: typeof observeCall | undefined;

  async function call<T>(
    operation: NamedOperation,
    made: CallRequest,
    options: CallOptions,
    read: Read<T>,
    wish?: ResponseMode,
  ): Promise<T> {
    const { id, method, path } = operation;
    const timeoutMs = requireNumber('timeoutMs', options.timeoutMs ?? settings.timeouts.totalMs, 1);
    const scope = openScope(id, options.signal, timeoutMs, onAbort);
    const startedAt = settings.clock.now();
    const isSafe = method !== 'POST' && method !== 'PUT' && method !== 'PATCH';
    const context = createContext({
      operationId: id,
      retry: operation.retry ?? (isSafe ? 'safe' : 'unsafe'),
      anonymous: operation.anonymous === true,
      hasPendingStatus: operation.notYet === true,
      isBuffered: operation.result === undefined,
      scope,
      deadline: startedAt + timeoutMs,
      responseMode: wish,
    });
    try {
      if (isObserved) {
        // Even a module that is loaded takes its time to import.
        observe ??= (await loadModule(id, () => import('../hooks/observe.js'))).observe;
        context.observer = observe(settings, { operationId: id, method, pathTemplate: path, startedAt }, scope);
      }
      if (!isRecoveryLoading) {
        isRecoveryLoading = true;
        void loadRetryLoop(context).catch(() => undefined);
      }
      const body = made.body === undefined ? undefined : await encodeBody(operation, made.body);
      if (scope.aborted) throw scope.reason;
      const headers = buildHeaders(operation, made.headers, body, options, settings);
      const response = await pipeline({ url: made.url, method, headers, body: body?.value }, context);
      const result = await read(response, context, async (unread) => {
        try {
          const { guardBody } = await loadModule(id, () => import('../body/guard-body.js'));
          return guardBody(unread, settings.timeouts.idleMs, scope, options.signal, onAbort, id);
        } catch (error) {
          discardBody(unread);
          throw error;
        }
      });
      if (context.observer !== undefined) await context.observer.end(context.attempts, undefined);
      return result;
    } catch (error) {
      await context.observer?.end(context.attempts, { error });
      throw error;
    } finally {
      scope.end();
    }
  }

  return {
    settings,
    shared: { attempt, environment, tokens },
    call,
    async send(operation, args, url, wish) {
      const { path, params, options } = splitArguments(operation, args);
      const { query, headers, body } = serializeParams(operation, params);
      const search = queryString(query);
      const own = url ?? operationUrl(settings.hosts[operation.host ?? 'api'], operation, path);
      const request = {
        // A URL that was handed out may have a query of its own.
        url: search === '' ? own : `${own}${own.includes('?') ? '&' : '?'}${search}`,
        headers,
        body,
      };
      return call(operation, request, options, (...answer) => readAnswer(operation, wish, settings, ...answer), wish);
    },
  };
}

async function readAnswer(
  operation: NamedOperation,
  wish: ResponseMode | undefined,
  { clock }: Settings,
  ...[response, context, guard]: Parameters<Read<ApiResult>>
): Promise<ApiResult> {
  const { result } = operation;
  if (!response.ok && !wasDeleted(operation, response, context)) {
    const { apiError } = await loadRetryLoop(context);
    throw apiError(response, await response.text(), context, clock.now());
  }
  // What was wished for too late has been read, as have the bodies of errors.
  const unread = wish?.isUnread === true && response.ok && context.text === undefined;
  if (result === 'binary' || unread) {
    const guarded = wish?.isUnguarded === true ? response : await guard(response);
    return {
      response: guarded,
      get data() {
        if (result === undefined) throw new BoxError(`${operation.id}: asResponse took the body, so there is no data.`);
        return result === 'binary' ? guarded : undefined;
      },
    };
  }
  if (result !== undefined || response.status === 204) discardBody(response);
  return { data: result === undefined ? decodeJson(response, context) : undefined, response };
}

/** A DELETE that was sent again after a failure and finds nothing: the first one had arrived. */
function wasDeleted({ method }: NamedOperation, { status }: Response, { wasResent: repeated }: CallContext): boolean {
  return method === 'DELETE' && status === 404 && repeated;
}
