import { parseJsonObject } from '../../core/util/parse-json.js';
import { BoxAuthError } from '../../core/errors/box-errors.js';
import type { GrantedTokens } from '../token-endpoint/token-endpoint.js';

/** The state in a token store: granted tokens, or a used-up refresh token that only a new authorization can replace. */
export type TokenState =
  | ({ readonly kind: 'granted' } & Pick<GrantedTokens, 'accessToken' | 'grantedAt' | 'expiresAt' | 'refreshToken'>)
  | { readonly kind: 'spent'; readonly errorDescription: string | undefined };

export function grantedState({
  accessToken,
  grantedAt,
  expiresAt,
  refreshToken,
}: Omit<GrantedTokens, 'restrictedTo' | 'usableUntil'>): TokenState {
  return { kind: 'granted', accessToken, grantedAt, expiresAt, refreshToken };
}

export function serializeState(state: TokenState): string {
  return JSON.stringify(state);
}

/** Parses the text of `serializeState`. Throws BoxAuthError, which does not quote the text, for any other. */
export function parseState(text: string): TokenState {
  const state = parseJsonObject(text);
  if (state?.['kind'] === 'spent') return { kind: 'spent', errorDescription: optionalString(state['errorDescription']) };
  const { accessToken, grantedAt, expiresAt } = state ?? {};
  if (state?.['kind'] === 'granted' && typeof accessToken === 'string' && typeof grantedAt === 'number' && typeof expiresAt === 'number') {
    return { kind: 'granted', accessToken, grantedAt, expiresAt, refreshToken: optionalString(state['refreshToken']) };
  }
  throw new BoxAuthError(
    'The token store contains text that this package did not write. Nothing was changed. Clear the store and authorize again.',
  );
}

function optionalString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
