import { parseJsonObject } from '../../core/util/parse-json.js';
import { BoxNetworkError } from '../../core/errors/box-errors.js';
import { openScope } from '../../core/call/scope.js';
import type { AuthEnvironment } from '../../core/options/options.js';
import type { AuthPipeline } from '../../core/pipeline/pipeline.js';
import { createContext } from '../../core/call/context.js';
import { authError } from './auth-error.js';
import type { TokenLifetime } from './renewal.js';
import { redactOAuthBody, secretsIn } from '../../core/encoding/redact-secrets.js';

/** Tokens as they were granted. */
export interface GrantedTokens extends TokenLifetime {
  readonly accessToken: string;
  /** Works once. Only an authorization code and a refresh give one. */
  readonly refreshToken: string | undefined;
  /** What a narrowed token opens, as the service says it. */
  readonly restrictedTo: readonly unknown[];
}

/** The fields of a request to the OAuth host. A function makes them anew for each attempt. */
export type Form = Readonly<Record<string, string>>;
type FormSource = Form | (() => Promise<Form>);

/** What the OAuth host answered. */
export interface OAuthResponse {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** When the request was begun, in milliseconds since 1970. */
  readonly askedAt: number;
  /** The service's own time (`Date` header), in milliseconds since 1970. */
  readonly date: number | undefined;
  readonly requestId: string | undefined;
}

/**
 * Asks for tokens (POST /oauth2/token) with the fields of a grant. Sent again after failures, for at most `limitMs`.
 * Rejects with BoxAuthError when they are refused, BoxNetworkError or BoxTimeoutError when the answer does not come.
 */
export async function requestTokens(environment: AuthEnvironment, form: FormSource, limitMs?: number): Promise<GrantedTokens> {
  return readTokenResponse(await sendOAuthRequest(environment, '/oauth2/token', form, limitMs));
}

/** Sends a form to the OAuth host without a token, through the client's own retries and time limits. Any answer resolves. */
export async function sendOAuthRequest(
  environment: AuthEnvironment,
  path: string,
  form: FormSource,
  limitMs?: number,
): Promise<OAuthResponse> {
  const { send, settings } = environment.pipeline as AuthPipeline;
  const { hosts, timeouts, clock } = settings;
  const operationId = `POST ${path}`;
  const limit = Math.min(limitMs ?? timeouts.totalMs, timeouts.totalMs);
  const scope = openScope(operationId, undefined, limit);
  const secrets: string[] = [];
  const encode = (fields: Form) => {
    secrets.push(...secretsIn(fields));
    return new URLSearchParams(fields).toString();
  };
  const request = {
    url: hosts.oauth + path,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: typeof form === 'function' ? async () => encode(await form()) : encode(form),
  };
  const askedAt = clock.now();
  try {
    const context = createContext({
      operationId,
      retry: 'safe',
      anonymous: true,
      isBuffered: true,
      scope,
      deadline: askedAt + limit,
    });
    const response = await send(request, context);
    const text = context.text ?? (await response.text());
    const date = Date.parse(response.headers.get('date') ?? '');
    const requestId = response.headers.get('box-request-id') ?? undefined;
    const body = redactOAuthBody(parseJsonObject(text) ?? {}, secrets);
    return { status: response.status, body, askedAt, date: Number.isNaN(date) ? undefined : date, requestId };
  } finally {
    scope.end();
  }
}

/** The tokens in an answer. Throws BoxAuthError when there are none, BoxNetworkError when the service is not itself. */
export function readTokenResponse(answer: OAuthResponse): GrantedTokens {
  const { status, body, askedAt } = answer;
  if (status === 429 || status >= 500) throw new BoxNetworkError(`POST /oauth2/token: the service answers ${String(status)}`);
  const { access_token: accessToken, refresh_token: refreshToken, restricted_to: restrictedTo } = body;
  const lifetime = Number(body['expires_in']);
  if (status !== 200 || typeof accessToken !== 'string' || accessToken === '' || !Number.isFinite(lifetime)) throw authError(answer);
  return {
    accessToken,
    grantedAt: askedAt,
    // Counted from before the request, so that the token is never thought to live longer than it does.
    expiresAt: askedAt + lifetime * 1000,
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : undefined,
    restrictedTo: Array.isArray(restrictedTo) ? restrictedTo : [],
  };
}
