import createFetchClient from 'openapi-fetch';
import { encodeBody } from './body.js';
import { brokenAnswer } from './broken-answer.js';
import { openScope } from './call-scope.js';
import { discard } from './discard.js';
import { loadRecovery } from './load-recovery.js';
import type { observe as observeCall } from './observe.js';
import { decodeJson } from './decode.js';
import { BoxConfigError, BoxError } from './errors.js';
import { atLeast, type Settings } from './settings.js';
import type { AuthEnvironment } from './options.js';
import { authEnvironment, createAttempt, createPipeline } from './pipeline.js';
import type { TokenProvider } from './ports.js';
import { BoxRequest, newContext, type CallContext, type CallWish, type Send } from './request.js';
import type { OwnUrl } from './own-url.js';
import { queryString, serializeParams, splitArguments, type CallParts } from './serialize.js';
import type { CallOptions, NamedOperation } from './types.js';

/** What came of a call. */
export interface Answer {
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
  send(operation: NamedOperation, args: readonly unknown[], url?: OwnUrl, wish?: CallWish): Promise<Answer>;
  /** The step below: sends what is taken apart already, and leaves it to `read` what an answer means. */
  call<T>(operation: NamedOperation, parts: CallParts, options: CallOptions, read: Read<T>, url?: OwnUrl, wish?: CallWish): Promise<T>;
}

/** What several clients may have in common. */
export interface SharedParts {
  readonly attempt: Send;
  readonly environment: AuthEnvironment;
  readonly tokens: TokenProvider;
}

/**
 * Reads an answer. `error` is the body of one that is no success, parsed where it is JSON. `guard` is for a body that is left to the caller:
 * it watches over the reading.
 */
type Read<T> = (response: Response, error: unknown, context: CallContext, guard: (response: Response) => Promise<Response>) => Promise<T>;

/** openapi-fetch without the types of a particular document: the facade's own types stand in front of it. */
interface Engine {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

/** `shared` comes from another client whose transport this one is to use, and whose tokens, if they are given. */
export function createApiClient(settings: Settings, shared?: Omit<SharedParts, 'tokens'> & Partial<SharedParts>): ApiClient {
  const attempt = shared?.attempt ?? createAttempt(settings);
  const environment = shared?.environment ?? authEnvironment(settings, attempt);
  const tokens = shared?.tokens ?? settings.auth(environment);
  const pipeline = createPipeline(settings, attempt, tokens);
  const isObserved = settings.hooks.length > 0 || settings.logger !== undefined;
  let engine: Engine | undefined;
  let observe: typeof observeCall | undefined;

  async function call<T>(
    operation: NamedOperation,
    parts: CallParts,
    options: CallOptions,
    read: Read<T>,
    url?: OwnUrl,
    wish?: CallWish,
  ): Promise<T> {
    const timeoutMs = atLeast('timeoutMs', options.timeoutMs ?? settings.timeouts.totalMs, 1);
    const scope = openScope(operation.id, options.signal, timeoutMs);
    const startedAt = settings.clock.now();
    const context = contextOf(operation, { signal: scope.signal, deadline: startedAt + timeoutMs, wish });
    try {
      if (isObserved) {
        // Even a module that is loaded takes its time to import.
        observe ??= (await import('./observe.js')).observe;
        const { id, method, path } = operation;
        context.observer = observe(settings, { operationId: id, method, pathTemplate: path, startedAt }, scope);
      }
      const { response, error } = await exchange(operation, parts, options, context, url);
      const result = await read(response, error, context, async (unread) => {
        const { guardBody } = await import('./guard-body.js');
        return guardBody(unread, settings.timeouts.idleMs, scope, options.signal, context.operationId);
      });
      await context.observer?.end(context.attempts, undefined);
      return result;
    } catch (error) {
      await context.observer?.end(context.attempts, { error });
      throw error;
    } finally {
      scope.end();
    }
  }

  async function exchange(
    operation: NamedOperation,
    parts: CallParts,
    options: CallOptions,
    context: CallContext,
    url: OwnUrl | undefined,
  ) {
    // Made on first use: openapi-fetch touches the global Request, which costs Node tens of milliseconds to load.
    if (engine === undefined) {
      engine = createEngine(pipeline);
      void loadRecovery(operation.id).catch(() => undefined);
    }
    const headers = headersOf(operation, parts, options, settings);
    try {
      const body = await encodeBody(operation, parts.body);
      return await engine.request(operation.method, url === undefined ? operation.path : '', {
        // A URL that was handed out may have a query of its own.
        baseUrl: url === undefined ? settings.hosts[operation.host ?? 'api'] : withQuery(url, parts.query),
        params: { path: parts.path, query: url === undefined ? parts.query : {} },
        headers: { ...(body === undefined ? {} : { 'content-type': body.contentType }), ...headers },
        body: body?.value,
        bodySerializer: asItIs,
        parseAs: 'stream',
        context,
      });
    } catch (cause) {
      if (cause instanceof BoxError || context.signal?.aborted === true) throw cause;
      if (context.attempts === 0) throw (await import('./unsendable.js')).unsendable(operation.id, headers);
      // The engine reads the bodies of errors itself.
      throw brokenAnswer(cause, context);
    }
  }

  return {
    settings,
    shared: { attempt, environment, tokens },
    call,
    async send(operation, args, url, wish) {
      const { path, params, options } = splitArguments(operation, args);
      const read: Read<Answer> = async (response, error, context, guard) => {
        if (!response.ok && !wasDeleted(operation, response, context)) {
          const { apiError } = await loadRecovery(operation.id);
          throw apiError(response, error, context, settings.clock.now());
        }
        // What was wished for too late has been read, as have the bodies of errors.
        const unread = wish?.unread === true && response.ok && context.text === undefined;
        if (operation.result === 'binary' || unread) {
          const guarded = await guard(response);
          return {
            response: guarded,
            get data() {
              if (operation.result === undefined) throw new BoxError(`${operation.id}: asResponse took the body, so there is no data.`);
              return operation.result === 'binary' ? guarded : undefined;
            },
          };
        }
        if (operation.result !== undefined || response.status === 204) discard(response);
        return { data: operation.result === undefined ? decodeJson(response, context) : undefined, response };
      };
      return call(operation, { path, ...serializeParams(operation, params) }, options, read, url, wish);
    },
  };
}

/** Bodies are encoded before the engine sees them. */
const asItIs = (body: unknown) => body;

function createEngine(pipeline: Send): Engine {
  return createFetchClient({
    // Both stand in for what openapi-fetch expects of the platform; see BoxRequest for the reason.
    Request: BoxRequest as unknown as typeof Request,
    fetch: ((request: BoxRequest) => pipeline(request, contextOfRequest(request))) as unknown as (input: Request) => Promise<Response>,
    querySerializer: (query) => queryString(query as Record<string, string>),
  }) as unknown as Engine;
}

function contextOfRequest(request: BoxRequest): CallContext {
  if (request.context === undefined) throw new BoxConfigError('The request carries no call context.');
  return request.context;
}

function contextOf(operation: NamedOperation, own: Pick<CallContext, 'signal' | 'deadline'> & { wish: CallWish | undefined }): CallContext {
  const safeMethod = operation.method !== 'POST' && operation.method !== 'PUT' && operation.method !== 'PATCH';
  return newContext({
    operationId: operation.id,
    retry: operation.retry ?? (safeMethod ? 'safe' : 'unsafe'),
    anonymous: operation.anonymous === true,
    notYet: operation.notYet === true,
    whole: operation.result === undefined,
    ...own,
  });
}

/** A DELETE that was sent again after a failure and finds nothing: the first one had arrived. */
function wasDeleted({ method }: NamedOperation, { status }: Response, { repeated }: CallContext): boolean {
  return method === 'DELETE' && status === 404 && repeated;
}

function withQuery(url: string, query: Record<string, string>): string {
  const search = queryString(query);
  return search === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${search}`;
}

function headersOf(operation: NamedOperation, parts: CallParts, options: CallOptions, settings: Settings): Record<string, string> {
  const asUser = options.asUser ?? settings.asUser;
  return {
    'user-agent': settings.application === undefined ? 'box-openapi-sdk' : `box-openapi-sdk ${settings.application}`,
    ...(operation.version === undefined ? {} : { 'box-version': operation.version }),
    ...(asUser === undefined ? {} : { 'as-user': asUser }),
    ...parts.headers,
    ...options.headers,
  };
}
