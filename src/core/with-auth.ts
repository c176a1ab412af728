import type { TokenProvider } from './ports.js';
import { BoxRequest, canSendAgain, type Send } from './request.js';

/** Puts the access token on each attempt. A refused one is replaced and the request sent once more. */
export function withAuth(next: Send, tokens: TokenProvider): Send {
  return async (request, context) => {
    if (context.anonymous || request.headers.has('authorization')) return next(request, context);
    const token = await tokens.getToken();
    const response = await next(withToken(request, token), context);
    if (response.status !== 401) return response;
    tokens.invalidate(token);
    if (!canSendAgain(request)) return response;
    const fresh = await tokens.getToken().catch(async (error: unknown) => {
      await response.body?.cancel();
      throw error;
    });
    // The same token again means that there is no other: the service's answer stands.
    if (fresh === token) return response;
    await response.body?.cancel();
    context.attempts += 1;
    return next(withToken(request, fresh), context);
  };
}

function withToken(request: BoxRequest, token: string): BoxRequest {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${token}`);
  return new BoxRequest(request.url, { method: request.method, headers, body: request.body });
}
