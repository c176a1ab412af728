import { BoxAuthError } from '../../core/errors/box-errors.js';
import type { Granted } from '../token-endpoint/token-endpoint.js';

/** What a token store keeps: tokens that were granted, or that the refresh token was used up and only its owner can give another. */
export type TokenState =
  | ({ readonly kind: 'granted' } & Pick<Granted, 'accessToken' | 'grantedAt' | 'expiresAt' | 'refreshToken'>)
  | { readonly kind: 'spent'; readonly errorDescription: string | undefined };

export function stateOf({ accessToken, grantedAt, expiresAt, refreshToken }: Omit<Granted, 'restrictedTo'>): TokenState {
  return { kind: 'granted', accessToken, grantedAt, expiresAt, refreshToken };
}

export function encodeState(state: TokenState): string {
  return JSON.stringify(state);
}

/** Reads what `encodeState` made. Throws BoxAuthError, which does not quote the text, for anything else. */
export function decodeState(text: string): TokenState {
  const state = parse(text);
  if (state?.['kind'] === 'spent') return { kind: 'spent', errorDescription: optionalText(state['errorDescription']) };
  const { accessToken, grantedAt, expiresAt } = state ?? {};
  if (state?.['kind'] === 'granted' && typeof accessToken === 'string' && typeof grantedAt === 'number' && typeof expiresAt === 'number') {
    return { kind: 'granted', accessToken, grantedAt, expiresAt, refreshToken: optionalText(state['refreshToken']) };
  }
  throw new BoxAuthError(
    'The token store holds something else than tokens of this package. Nothing was changed. Clear it, and authorize again.',
  );
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
