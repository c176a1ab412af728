import type { Clock, TokenProvider } from '../core/ports.js';
import type { AccessToken } from './token-endpoint.js';

/** A token is renewed this long before it runs out, so that none runs out on its way. */
const renewAheadMs = 60_000;

/** Keeps a token until shortly before it runs out, and asks for a new one once, however many calls wait for it. */
export function cachedTokens(clock: Clock, request: () => Promise<AccessToken>): TokenProvider {
  let current: { token: string; renewAt: number } | undefined;
  let pending: Promise<string> | undefined;
  const renew = async () => {
    try {
      const { accessToken, expiresAt } = await request();
      const now = clock.now();
      // A token that lives shorter than the margin is used for half its life: else it would never be used at all.
      current = { token: accessToken, renewAt: expiresAt - Math.min(renewAheadMs, (expiresAt - now) / 2) };
      return accessToken;
    } finally {
      pending = undefined;
    }
  };
  return {
    getToken: () => {
      if (current !== undefined && clock.now() < current.renewAt) return Promise.resolve(current.token);
      return (pending ??= renew());
    },
    invalidate(token) {
      // A late refusal of an older token says nothing about the current one.
      if (current?.token === token) current = undefined;
    },
  };
}
