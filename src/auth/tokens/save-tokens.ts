import type { Clock } from '../../core/types/ports/clock.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import type { GrantedTokens } from '../token-endpoint/token-endpoint.js';
import { parseState, serializeState, grantedState, type TokenState } from './token-state.js';
import { BoxTokenStoreError } from './token-store-error.js';

type Tokens = Omit<GrantedTokens, 'restrictedTo' | 'usableUntil'>;

/** Attempts to save tokens. Several, because the refresh token before them is used up. */
const maxAttempts = 4;

/**
 * Saves newly granted tokens and returns the resulting state. `before` is the text to replace. Tokens that another process has saved since then
 * take precedence; a `spent` state does not. Rejects with BoxTokenStoreError, which contains the tokens.
 */
export async function saveTokens(store: TokenStore, clock: Clock, before: string | undefined, granted: Tokens): Promise<TokenState> {
  const state = grantedState(granted);
  let expected = before;
  for (let attempt = 1; ;) {
    try {
      if (await store.compareAndSet(expected, serializeState(state))) return state;
      expected = await store.get();
      const current = expected === undefined ? undefined : parseState(expected);
      if (current?.kind === 'granted') return current;
    } catch (cause) {
      if (attempt === maxAttempts) throw saveFailed(cause, granted);
      await clock.sleep(100 * attempt);
      attempt += 1;
    }
  }
}

/** Saves the tokens of a new authorization and replaces any stored text. Rejects like `saveTokens`. */
export async function replaceTokens(store: TokenStore, clock: Clock, granted: Tokens): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (await store.compareAndSet(await store.get(), serializeState(grantedState(granted)))) return;
      if (attempt === maxAttempts) throw new Error('other processes keep changing the stored text');
    } catch (cause) {
      if (attempt === maxAttempts) throw saveFailed(cause, granted);
    }
    await clock.sleep(100 * attempt);
  }
}

function saveFailed(cause: unknown, { accessToken, expiresAt, refreshToken }: Tokens): BoxTokenStoreError {
  const message =
    'The service granted new tokens, but the token store failed to save them. unsavedTokens() of this error returns them for importTokens().';
  return new BoxTokenStoreError(message, { cause, tokens: { accessToken, expiresAt, refreshToken } });
}
