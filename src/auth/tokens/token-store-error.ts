import { BoxAuthError, BoxError } from '../../core/errors/box-errors.js';
import { visibleFields } from '../../core/errors/sanitize-cause.js';

/** Tokens that an application passes on or saves. All fields are secret. */
export interface TokenSet {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly refreshToken: string | undefined;
}

/**
 * The token store failed. If it failed to save newly granted tokens, `unsavedTokens` returns them: the previous refresh token is used up, so
 * they are the only valid ones. They appear nowhere else, neither in the message nor in logs.
 */
export class BoxTokenStoreError extends BoxAuthError {
  override readonly name = 'BoxTokenStoreError';
  readonly #tokens: TokenSet | undefined;

  constructor(message: string, details: { cause: unknown; tokens?: TokenSet }) {
    super(message, { cause: redactCause(details.cause) });
    this.#tokens = details.tokens;
  }

  /** Returns the tokens that were not saved, or undefined if there are none. Pass them to `importTokens` once the store works. */
  unsavedTokens(): TokenSet | undefined {
    return this.#tokens;
  }
}

/** Redacts a store's error: drivers put the command with its values, which are tokens, into their messages. */
function redactCause(cause: unknown): BoxError {
  const { name, code, syscall } = visibleFields(cause);
  const visible = [name, code, syscall].filter((part) => part !== undefined);
  return new BoxError(`${visible.join(' ') || 'Error'} (its message is omitted because it may contain tokens)`);
}

/** Calls a store. Rejects with BoxTokenStoreError, which names the `action`, if the store fails. */
export async function accessStore<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw new BoxTokenStoreError(`The token store failed to ${action}.`, { cause });
  }
}
