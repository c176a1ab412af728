import { parseJsonObject } from '../../core/util/parse-json.js';
import { BoxAuthError } from '../../core/errors/box-errors.js';
import type { GrantedTokens } from '../token-endpoint/token-endpoint.js';

/** What a token store keeps: tokens that were granted, or that the refresh token was used up and only its owner can give another. */
export type TokenState =
  | ({ readonly kind: 'granted' } & Pick<GrantedTokens, 'accessToken' | 'grantedAt' | 'expiresAt' | 'refreshToken'>)
  | { readonly kind: 'spent'; readonly errorDescription: string | undefined };

export function grantedState({ accessToken, grantedAt, expiresAt, refreshToken }: Omit<GrantedTokens, 'restrictedTo'>): TokenState {
  return { kind: 'granted', accessToken, grantedAt, expiresAt, refreshToken };
}

export function serializeState(state: TokenState): string {
  return JSON.stringify(state);
}

/** Reads what `encodeState` made. Throws BoxAuthError, which does not quote the text, for anything else. */
export function parseState(text: string): TokenState {
  const state = parseJsonObject(text);
  if (state?.['kind'] === 'spent') return { kind: 'spent', errorDescription: optionalText(state['errorDescription']) };
  const { accessToken, grantedAt, expiresAt } = state ?? {};
  if (state?.['kind'] === 'granted' && typeof accessToken === 'string' && typeof grantedAt === 'number' && typeof expiresAt === 'number') {
    return { kind: 'granted', accessToken, grantedAt, expiresAt, refreshToken: optionalText(state['refreshToken']) };
  }
  throw new BoxAuthError(
    'The token store holds something else than tokens of this package. Nothing was changed. Clear it, and authorize again.',
  );
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
