import type { RequestParts } from '../call/observer.js';
import { abortable } from '../util/abortable.js';
import { discardBody } from '../util/ignore.js';
import { BoxAuthError, BoxError } from '../errors/box-errors.js';
import { NonRetryableFailure } from '../call/attempt-result.js';
import type { TokenProvider } from '../types/ports/token-provider.js';
import { isOneShot, type CallContext, type Send } from '../call/context.js';

/** Adds the access token to each attempt. If the service rejects it (401), resends the request once with a new token. */
export function withAuth(next: Send, tokens: TokenProvider): Send {
  return async (request, context) => {
    if (context.anonymous || request.headers['authorization'] !== undefined) return next(request, context);
    const token = await getToken(tokens, context);
    const response = await next(withAuthorization(request, token), context);
    if (response.status !== 401) return response;
    tokens.invalidate(token);
    if (isOneShot(request.body)) return response;
    const fresh = await getToken(tokens, context).catch((error: unknown) => {
      discardBody(response);
      throw error;
    });
    // The grant has no other token, so the 401 is the result.
    if (fresh === token) return response;
    discardBody(response);
    context.attempts += 1;
    return next(withAuthorization(request, fresh), context);
  };
}

/** Not retried by the call: a grant retries its token requests itself. */
async function getToken(tokens: TokenProvider, context: CallContext): Promise<string> {
  try {
    const token = await abortable(tokens.getToken(), context.scope);
    // Otherwise the platform would quote the token in its error.
    if (!/^[\x21-\x7e]+$/.test(token)) throw new BoxAuthError("The grant's token must be visible ASCII text.");
    return token;
  } catch (cause) {
    if (context.scope.aborted) throw cause;
    throw new NonRetryableFailure(cause instanceof BoxError ? cause : new BoxAuthError('The grant did not return a token.', { cause }));
  }
}

function withAuthorization(request: RequestParts, token: string): RequestParts {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}
