import { parseJsonObject } from '../../core/util/parse-json.js';
import { BoxNetworkError } from '../../core/errors/box-errors.js';
import { openScope } from '../../core/call/scope.js';
import type { AuthEnvironment } from '../../core/options/options.js';
import type { AuthPipeline } from '../../core/pipeline/pipeline.js';
import { createContext } from '../../core/call/context.js';
import { authError } from './auth-error.js';
import type { TokenLifetime } from './renewal.js';
import { redactOAuthBody, secretFormValues } from '../../core/redaction/redact-secrets.js';

/** Tokens from a successful token response. */
export interface GrantedTokens extends TokenLifetime {
  readonly accessToken: string;
  /** Its expiry on the monotonic clock. `expiresAt` is for other processes and for callers. */
  readonly usableUntil: number;
  /** Works once. Issued only for an authorization code or a refresh. */
  readonly refreshToken: string | undefined;
  /** Restrictions of a downscoped token, as returned by the service. */
  readonly restrictedTo: readonly unknown[];
}

/** The fields of a request to the OAuth host. */
export type Form = Readonly<Record<string, string>>;
/** A function creates the fields for each attempt. */
type FormSource = Form | (() => Promise<Form>);

/** A response of the OAuth host. */
export interface OAuthResponse {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** When the request started, in milliseconds since 1970. */
  readonly requestedAt: number;
  /** The same on the monotonic clock. */
  readonly startedAt: number;
  /** The service's time (`Date` header), in milliseconds since 1970. */
  readonly date: number | undefined;
  readonly requestId: string | undefined;
}

/**
 * Requests tokens (POST /oauth2/token) with the fields of a grant. Retries failures for at most `limitMs`.
 * Rejects with BoxAuthError for an error response, and with BoxNetworkError or BoxTimeoutError without a response.
 */
export async function requestTokens(environment: AuthEnvironment, form: FormSource, limitMs?: number): Promise<GrantedTokens> {
  return readTokenResponse(await sendOAuthRequest(environment, '/oauth2/token', form, limitMs));
}

/** Sends a form to the OAuth host without a token, with the client's retries and time limits. Resolves for any status. */
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
    secrets.push(...secretFormValues(fields));
    return new URLSearchParams(fields).toString();
  };
  const request = {
    url: hosts.oauth + path,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: typeof form === 'function' ? async () => encode(await form()) : encode(form),
  };
  const requestedAt = clock.now();
  const startedAt = clock.monotonic();
  try {
    const context = createContext({
      operationId,
      retry: 'safe',
      anonymous: true,
      isBuffered: true,
      scope,
      deadline: startedAt + limit,
    });
    const response = await send(request, context);
    const text = context.text ?? (await response.text());
    const date = Date.parse(response.headers.get('date') ?? '');
    const requestId = response.headers.get('box-request-id') ?? undefined;
    const body = redactOAuthBody(parseJsonObject(text) ?? {}, secrets);
    return { status: response.status, body, requestedAt, startedAt, date: Number.isNaN(date) ? undefined : date, requestId };
  } finally {
    scope.end();
  }
}

/** Returns the tokens in a response. Throws BoxAuthError if there are none, and BoxNetworkError for 429 and 5xx. */
export function readTokenResponse(response: OAuthResponse): GrantedTokens {
  const { status, body, requestedAt, startedAt } = response;
  if (status === 429 || status >= 500) throw new BoxNetworkError(`POST /oauth2/token: the service returned status ${String(status)}`);
  const { access_token: accessToken, refresh_token: refreshToken, restricted_to: restrictedTo } = body;
  const lifetime = Number(body['expires_in']);
  if (status !== 200 || typeof accessToken !== 'string' || accessToken === '' || !Number.isFinite(lifetime)) throw authError(response);
  return {
    accessToken,
    grantedAt: requestedAt,
    // Measured from the start of the request, so that the lifetime is never overestimated.
    expiresAt: requestedAt + lifetime * 1000,
    usableUntil: startedAt + lifetime * 1000,
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : undefined,
    restrictedTo: Array.isArray(restrictedTo) ? restrictedTo : [],
  };
}
