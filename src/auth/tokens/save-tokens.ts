import type { Clock } from '../../core/types/ports/clock.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import type { GrantedTokens } from '../token-endpoint/token-endpoint.js';
import { parseState, serializeState, grantedState, type TokenState } from './token-state.js';
import { BoxTokenStoreError } from './token-store-error.js';

type Tokens = Omit<GrantedTokens, 'restrictedTo'>;

/** Tries to keep tokens before giving up: the refresh token that they came for is used up. */
const attempts = 4;

/**
 * Keeps tokens that the service has just granted, and gives what is kept then. `before` is the text that they replace; what somebody else
 * has kept meanwhile stays, unless it only says that the old tokens are spent. Rejects with BoxTokenStoreError, which carries the tokens.
 */
export async function saveTokens(store: TokenStore, clock: Clock, before: string | undefined, granted: Tokens): Promise<TokenState> {
  const state = grantedState(granted);
  let expected = before;
  for (let attempt = 1; ;) {
    try {
      if (await store.compareAndSet(expected, serializeState(state))) return state;
      expected = await store.get();
      const other = expected === undefined ? undefined : parseState(expected);
      if (other?.kind === 'granted') return other;
    } catch (cause) {
      if (attempt === attempts) throw notKept(cause, granted);
      await clock.sleep(100 * attempt);
      attempt += 1;
    }
  }
}

/** Keeps tokens whatever is there: those of a new authorization. Rejects as `keepTokens`. */
export async function replaceTokens(store: TokenStore, clock: Clock, granted: Tokens): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (await store.compareAndSet(await store.get(), serializeState(grantedState(granted)))) return;
      if (attempt === attempts) throw new Error('others change it all the time');
    } catch (cause) {
      if (attempt === attempts) throw notKept(cause, granted);
    }
    await clock.sleep(100 * attempt);
  }
}

function notKept(cause: unknown, { accessToken, expiresAt, refreshToken }: Tokens): BoxTokenStoreError {
  const message =
    'The service granted new tokens, and the token store failed to keep them. takeTokens() of this error gives them, importTokens keeps them later.';
  return new BoxTokenStoreError(message, { cause, tokens: { accessToken, expiresAt, refreshToken } });
}
