/** Longest lead time in milliseconds before expiry, before a random factor in [1, 2). */
const maxLeadMs = 60_000;

/** When a token was granted and when it expires, in milliseconds since 1970. */
export interface TokenLifetime {
  readonly grantedAt: number;
  readonly expiresAt: number;
}

/**
 * Returns when to renew a token, in milliseconds since 1970. The lead time (for short-lived tokens, based on a tenth of the
 * lifetime) keeps tokens from expiring in transit. It is random, so that processes do not renew at the same time. `random` is in [0, 1).
 */
export function renewalTime({ grantedAt, expiresAt }: TokenLifetime, random: number): number {
  return expiresAt - Math.min(maxLeadMs, Math.max(0, expiresAt - grantedAt) / 10) * (1 + random);
}
