import { BoxAuthError, BoxNetworkError } from '../core/errors.js';
import { brokenAnswer } from '../core/broken-answer.js';
import { openScope } from '../core/call-scope.js';
import type { AuthEnvironment } from '../core/options.js';
import type { AuthPipeline } from '../core/pipeline.js';
import { BoxRequest, newContext } from '../core/request.js';

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
  const { status, body } = await post(environment.pipeline as AuthPipeline, '/oauth2/token', fields, retry);
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

/** Sends a form to the OAuth host without a token, through the client's own retries and time limits. */
async function post({ send, settings }: AuthPipeline, path: string, form: Readonly<Record<string, string>>, retry: 'safe' | 'unsafe') {
  const { hosts, timeouts, clock } = settings;
  const operationId = `POST ${path}`;
  const scope = openScope(operationId, undefined, timeouts.totalMs, false);
  const request = new BoxRequest(hosts.oauth + path, {
    method: 'POST',
    headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }),
    body: new URLSearchParams(form).toString(),
  });
  try {
    const deadline = clock.now() + timeouts.totalMs;
    const response = await send(request, newContext({ operationId, retry, anonymous: true, signal: scope.signal, deadline }));
    const text = await response.text().catch((cause: unknown) => {
      throw brokenAnswer(cause, { operationId, signal: scope.signal });
    });
    return { status: response.status, body: asRecord(text) };
  } finally {
    scope.end();
  }
}

function asRecord(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
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
