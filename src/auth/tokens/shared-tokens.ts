import { BoxAuthError, BoxTimeoutError } from '../../core/errors/box-errors.js';
import type { AuthEnvironment } from '../../core/options/options.js';
import type { TokenProvider } from '../../core/types/ports/token-provider.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { saveTokens } from './save-tokens.js';
import { renewalTime } from '../token-endpoint/renewal.js';
import { cachedTokens, type AccessToken, type CachedToken } from './token-cache.js';
import type { GrantedTokens } from '../token-endpoint/token-endpoint.js';
import { parseState, serializeState, type TokenState } from './token-state.js';
import { accessStore } from './token-store-error.js';

/** How processes share the tokens of one subject. */
export interface SharedTokensOptions {
  /** Where the tokens are kept. */
  store: TokenStore;
  /**
   * Milliseconds for which one process may hold the lease, 30,000 by default: so long the others wait when its holder was killed.
   * A refresh must end within two thirds of it.
   */
  leaseMs?: number | undefined;
}

/** Comes by new tokens within `limitMs`. `kept` is what the store holds. */
export type RenewTokens = (kept: TokenState | undefined, limitMs: number) => Promise<GrantedTokens>;

/**
 * Tokens that many processes share through a store. One of them renews, under a lease, and keeps the new tokens before anyone uses them;
 * the others take what it keeps. So a refresh token, which works once, is sent once.
 */
export function sharedTokens(
  environment: AuthEnvironment,
  { store, leaseMs = 30_000 }: SharedTokensOptions,
  renew: RenewTokens,
): TokenProvider {
  const { clock, random } = environment;
  /** Granted, but not kept yet, since the store failed. */
  let unkept: { before: string | undefined; granted: GrantedTokens } | undefined;

  return cachedTokens(environment, async (held) => {
    const deadline = clock.now() + 10 * leaseMs;
    for (let turn = 0; ; turn++) {
      if (unkept !== undefined) return keep(unkept.before, unkept.granted);
      const usable = usableIn(await read(), held);
      if (usable !== undefined) return usable;
      // Read before the lease is asked for, so that it is never thought to last longer than it does.
      const begun = clock.now();
      const lease = await accessStore('take the lease of', () => store.acquireLease(leaseMs));
      if (lease !== undefined) {
        const done = await renewUnderLease(begun, held).finally(() => store.releaseLease(lease).catch(() => undefined));
        if (done !== undefined) return done;
      }
      // Somebody else is at it. What is held and still good serves meanwhile, even if that somebody was killed.
      else if (held?.refused === false && clock.now() < held.expiresAt) return held;
      if (clock.now() >= deadline) throw new BoxTimeoutError('Another process holds the lease of the token store and does not end.');
      await clock.sleep(Math.min(1000, 25 * 2 ** Math.min(turn, 6)) * (0.5 + random()));
    }
  });

  /** Undefined when somebody else has changed the store meanwhile: look again. */
  async function renewUnderLease(begun: number, held: CachedToken | undefined): Promise<AccessToken | undefined> {
    // What was there before the lease need not be there any more.
    const before = await read();
    const usable = usableIn(before, held);
    if (usable !== undefined) return usable;
    const kept = before === undefined ? undefined : parseState(before);
    // Whoever takes the lease after it ran out must never meet a request of ours that is still on its way.
    const limitMs = begun + (leaseMs * 2) / 3 - clock.now();
    if (limitMs <= 0) return undefined;
    try {
      return await keep(before, await renew(kept, limitMs));
    } catch (error) {
      if (!(error instanceof BoxAuthError) || error.error !== 'invalid_grant') throw error;
      // Refused, but another process may have won: then its tokens are there.
      if ((await read()) !== before) return undefined;
      if (kept?.kind === 'granted' && kept.refreshToken !== undefined) {
        const spent = serializeState({ kind: 'spent', errorDescription: error.errorDescription });
        await accessStore('write to', () => store.compareAndSet(before, spent));
      }
      throw error;
    }
  }

  async function keep(before: string | undefined, granted: GrantedTokens): Promise<AccessToken> {
    unkept = { before, granted };
    const kept = await saveTokens(store, clock, before, granted);
    unkept = undefined;
    return kept.kind === 'granted' ? kept : granted;
  }

  function usableIn(text: string | undefined, held: CachedToken | undefined): AccessToken | undefined {
    const kept = text === undefined ? undefined : parseState(text);
    if (kept?.kind === 'spent') throw spentError(kept.errorDescription);
    // The one that is held is refused or due: only another one helps.
    if (kept === undefined || kept.accessToken === held?.accessToken) return undefined;
    return clock.now() < renewalTime(kept, 0) ? kept : undefined;
  }

  function read(): Promise<string | undefined> {
    return accessStore('read', () => store.get());
  }
}

/** Tokens that the application can ask for at any time: shared where there is a store, of this client alone where there is none. */
export function applicationTokens(
  environment: AuthEnvironment,
  { store, leaseMs }: Partial<SharedTokensOptions>,
  request: (limitMs?: number) => Promise<GrantedTokens>,
): TokenProvider {
  return store === undefined
    ? cachedTokens(environment, () => request())
    : sharedTokens(environment, { store, leaseMs }, (_, limitMs) => request(limitMs));
}

/** The error for everyone who meets a refresh token that was used up without an answer, or that the service takes no more. */
function spentError(errorDescription: string | undefined): BoxAuthError {
  const said = errorDescription === undefined ? '' : ` (${errorDescription})`;
  return new BoxAuthError(`The refresh token was refused${said}, and nobody has another. Let the user authorize again.`, {
    error: 'invalid_grant',
    errorDescription,
  });
}
