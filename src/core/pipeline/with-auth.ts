import type { RequestParts } from '../call/observer.js';
import { abortable } from '../util/abortable.js';
import { discardBody } from '../util/ignore.js';
import { BoxAuthError, BoxError } from '../errors/box-errors.js';
import { NonRetryableFailure } from '../call/attempt-result.js';
import type { TokenProvider } from '../types/ports/token-provider.js';
import { isReplayable, type CallContext, type Send } from '../call/context.js';

/** Puts the access token on each attempt. A refused one is replaced and the request sent once more. */
export function withAuth(next: Send, tokens: TokenProvider): Send {
  return async (request, context) => {
    if (context.anonymous || request.headers['authorization'] !== undefined) return next(request, context);
    const token = await takeToken(tokens, context);
    const response = await next(withAuthorization(request, token), context);
    if (response.status !== 401) return response;
    tokens.invalidate(token);
    if (!isReplayable(request)) return response;
    const fresh = await takeToken(tokens, context).catch((error: unknown) => {
      discardBody(response);
      throw error;
    });
    // The same token again means that there is no other: the service's answer stands.
    if (fresh === token) return response;
    discardBody(response);
    context.attempts += 1;
    return next(withAuthorization(request, fresh), context);
  };
}

/** A grant makes its own attempts, so a token that cannot be had is not asked for again by the call. */
async function takeToken(tokens: TokenProvider, context: CallContext): Promise<string> {
  try {
    const token = await abortable(tokens.getToken(), context.scope);
    // Else the platform would quote it in its message.
    if (!/^[\x21-\x7e]+$/.test(token)) throw new BoxAuthError("The grant's token cannot stand in a header.");
    return token;
  } catch (cause) {
    if (context.scope.aborted) throw cause;
    throw new NonRetryableFailure(cause instanceof BoxError ? cause : new BoxAuthError('The grant gave no token.', { cause }));
  }
}

function withAuthorization({ url, method, headers, body }: RequestParts, token: string): RequestParts {
  return { url, method, headers: { ...headers, authorization: `Bearer ${token}` }, body };
}
