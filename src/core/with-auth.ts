import type { RequestParts } from './call-observer.js';
import { abortable } from './abortable.js';
import { discard } from './discard.js';
import { BoxAuthError, BoxError } from './errors.js';
import { FinalFailure } from './final-failure.js';
import type { TokenProvider } from './ports.js';
import { BoxRequest, canSendAgain, type CallContext, type Send } from './request.js';

/** Puts the access token on each attempt. A refused one is replaced and the request sent once more. */
export function withAuth(next: Send, tokens: TokenProvider): Send {
  return async (request, context) => {
    if (context.anonymous || request.headers.has('authorization')) return next(request, context);
    const token = await takeToken(tokens, context);
    const response = await next(withToken(request, token), context);
    if (response.status !== 401) return response;
    tokens.invalidate(token);
    if (!canSendAgain(request)) return response;
    const fresh = await takeToken(tokens, context).catch((error: unknown) => {
      discard(response);
      throw error;
    });
    // The same token again means that there is no other: the service's answer stands.
    if (fresh === token) return response;
    discard(response);
    context.attempts += 1;
    return next(withToken(request, fresh), context);
  };
}

/** A grant makes its own attempts, so a token that cannot be had is not asked for again by the call. */
async function takeToken(tokens: TokenProvider, context: CallContext): Promise<string> {
  try {
    const token = await abortable(tokens.getToken(), context.signal);
    // Else the platform would quote it in its message.
    if (!/^[\x21-\x7e]+$/.test(token)) throw new BoxAuthError("The grant's token cannot stand in a header.");
    return token;
  } catch (cause) {
    if (context.signal?.aborted === true) throw cause;
    throw new FinalFailure(cause instanceof BoxError ? cause : new BoxAuthError('The grant gave no token.', { cause }));
  }
}

function withToken(request: RequestParts, token: string): BoxRequest {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${token}`);
  return new BoxRequest(request.url, { method: request.method, headers, body: request.body });
}
