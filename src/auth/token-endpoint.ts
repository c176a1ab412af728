import { BoxAuthError } from '../core/errors.js';
import type { AuthEnvironment } from '../core/options.js';
import { BoxRequest } from '../core/request.js';

/** An access token as it was granted. */
export interface AccessToken {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly refreshToken: string | undefined;
}

/**
 * Asks the token endpoint (POST /oauth2/token) with the fields of a grant. `safe` says that the same request may be sent twice.
 * Rejects with BoxAuthError when the token is refused, BoxNetworkError or BoxTimeoutError when the answer does not come.
 */
export async function requestToken(
  environment: AuthEnvironment,
  fields: Readonly<Record<string, string>>,
  retry: 'safe' | 'unsafe',
): Promise<AccessToken> {
  const { send, oauthUrl, clock, timeoutMs } = environment;
  const request = new BoxRequest(`${oauthUrl}/oauth2/token`, {
    method: 'POST',
    headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }),
    body: new URLSearchParams(fields).toString(),
  });
  const asked = clock.now();
  const cleanups: (() => void)[] = [];
  const response = await send(request, {
    operationId: 'authorization.requestToken',
    method: 'POST',
    retry,
    anonymous: true,
    notYet: false,
    binary: false,
    signal: undefined,
    deadline: asked + timeoutMs,
    attempts: 0,
    cleanups,
  });
  const body = readBody(await response.text());
  for (const cleanup of cleanups) cleanup();
  const token = body['access_token'];
  const lifetime = Number(body['expires_in']);
  if (!response.ok || typeof token !== 'string' || token === '' || !Number.isFinite(lifetime)) throw refused(response.status, body);
  return {
    accessToken: token,
    // Counted from before the request, so that the token is never thought to live longer than it does.
    expiresAt: asked + lifetime * 1000,
    refreshToken: typeof body['refresh_token'] === 'string' ? body['refresh_token'] : undefined,
  };
}

function readBody(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Only what the service says of the failure is shown: never the request, which holds secrets. */
function refused(status: number, body: Record<string, unknown>): BoxAuthError {
  const error = typeof body['error'] === 'string' ? body['error'] : undefined;
  const errorDescription = typeof body['error_description'] === 'string' ? body['error_description'] : undefined;
  const said = [error, errorDescription].filter((part) => part !== undefined).join(': ');
  return new BoxAuthError(`No access token was granted: ${said === '' ? `status ${String(status)}` : said}`, {
    error,
    errorDescription,
    status,
  });
}
