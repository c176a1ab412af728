import { BoxAuthError, BoxError } from '../../core/errors/box-errors.js';
import { visibleFields } from '../../core/errors/sanitize-cause.js';

/** Tokens as an application hands them on or keeps them. All of it is secret. */
export interface TokenSet {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly refreshToken: string | undefined;
}

/**
 * The token store failed. When it failed to keep tokens that the service has just granted, `takeTokens` gives them: the refresh token
 * before them is used up, so they are the only ones left. They stand nowhere else: not in the message, not in logs.
 */
export class BoxTokenStoreError extends BoxAuthError {
  override readonly name = 'BoxTokenStoreError';
  readonly #tokens: TokenSet | undefined;

  constructor(message: string, details: { cause: unknown; tokens?: TokenSet }) {
    super(message, { cause: shownCause(details.cause) });
    this.#tokens = details.tokens;
  }

  /** The tokens that could not be kept; undefined when none were at stake. Give them to `importTokens` once the store works again. */
  takeTokens(): TokenSet | undefined {
    return this.#tokens;
  }
}

/** What may be shown of a store's own error: drivers put the command with its values, which are tokens, into theirs. */
function shownCause(cause: unknown): BoxError {
  const { name, code, syscall } = visibleFields(cause);
  const shown = [name, code, syscall].filter((part) => part !== undefined);
  return new BoxError(`${shown.join(' ') || 'Error'} (the store's own message is left out, since it may quote tokens)`);
}

/** What a store gives. Rejects with BoxTokenStoreError when it cannot be reached to do `what`. */
export async function accessStore<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw new BoxTokenStoreError(`The token store could not be reached (to ${what} it).`, { cause });
  }
}
