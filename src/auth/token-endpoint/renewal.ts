/** A token is renewed at most so long before it runs out, times a random factor below two. */
const aheadMs = 60_000;

/** When a token was granted and when it runs out, in milliseconds since 1970. */
export interface TokenLifetime {
  readonly grantedAt: number;
  readonly expiresAt: number;
}

/**
 * When to renew a token, in milliseconds since 1970: long enough before it runs out that none runs out on its way, which for a short-lived
 * one is a tenth of its life, and at a random moment, so that many processes do not come together. `random` is in [0, 1).
 */
export function renewalTime({ grantedAt, expiresAt }: TokenLifetime, random: number): number {
  return expiresAt - Math.min(aheadMs, Math.max(0, expiresAt - grantedAt) / 10) * (1 + random);
}
