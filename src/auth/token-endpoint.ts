import { BoxAuthError, BoxNetworkError } from '../core/errors.js';
import type { AuthEnvironment } from '../core/options.js';

/** An access token as it was granted. */
export interface AccessToken {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
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
  const asked = environment.clock.now();
  const { status, body } = await environment.post('/oauth2/token', fields, retry);
  if (status === 429 || status >= 500) throw new BoxNetworkError(`POST /oauth2/token: the service answers ${String(status)}`);
  const { access_token: token } = body;
  const lifetime = Number(body['expires_in']);
  if (status !== 200 || typeof token !== 'string' || token === '' || !Number.isFinite(lifetime)) throw refused(status, body);
  return {
    accessToken: token,
    // Counted from before the request, so that the token is never thought to live longer than it does.
    expiresAt: asked + lifetime * 1000,
  };
}

/** Only what the service says of the failure is shown: never the request, which holds secrets. */
function refused(status: number, { error, error_description: description }: Readonly<Record<string, unknown>>): BoxAuthError {
  const code = typeof error === 'string' ? error : undefined;
  const errorDescription = typeof description === 'string' ? description : undefined;
  const said = [code, errorDescription].filter((part) => part !== undefined).join(': ');
  return new BoxAuthError(`No access token was granted: ${said === '' ? `status ${String(status)}` : said}`, {
    error: code,
    errorDescription,
    status,
  });
}
