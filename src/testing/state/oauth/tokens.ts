import type { ClientRecord } from './clients.js';
import type { Ids } from '../ids.js';
import type { ItemRecord, UserRecord } from '../records.js';

export interface TokenRecord {
  readonly access: string;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Whether it was issued for the enterprise instead of a user. */
  readonly isServiceAccount: boolean;
  readonly expiresAt: number;
  /** Lifetime at issue. */
  readonly seconds: number;
  /** Undefined for all scopes. */
  readonly scopes: readonly string[] | undefined;
  /** Set for tokens from a token exchange. */
  readonly downscope: Downscope | undefined;
}

export interface Downscope {
  /** The original token. The downscoped one does not outlive it. */
  readonly origin: TokenRecord;
  /** The only file or folder that the token allows, if it is restricted to one. */
  readonly item: ItemRecord | undefined;
  /** The shared link that gives access to the item, if the token was issued for a link. */
  readonly sharedLink: string | undefined;
}

type NewToken = Pick<TokenRecord, 'client' | 'user'> & Partial<Pick<TokenRecord, 'isServiceAccount' | 'scopes'>>;

export interface RefreshRecord {
  /** The access token that was issued with it. */
  readonly token: TokenRecord;
  /** Undefined for all scopes. */
  readonly scopes: readonly string[] | undefined;
  readonly expiresAt: number;
  /** A used token is remembered: its second use returns "expired", not "unknown". */
  isUsed: boolean;
}

export type Lifetimes = Readonly<Record<'accessTokenSeconds' | 'refreshTokenSeconds', number>>;

export const newTokenData = () => ({
  tokens: new Map<string, TokenRecord>(),
  refreshes: new Map<string, RefreshRecord>(),
  /** The IDs of used JWT assertions. */
  assertions: new Set<string>(),
});

/** Access tokens and refresh tokens. */
export function createTokens(
  { tokens, refreshes, assertions }: ReturnType<typeof newTokenData>,
  ids: Ids,
  now: () => number,
  { accessTokenSeconds, refreshTokenSeconds }: Lifetimes,
) {
  function insert(details: Omit<TokenRecord, 'access'>): TokenRecord {
    const token = { ...details, access: ids.secret('access') };
    tokens.set(token.access, token);
    return token;
  }

  const issue = ({ client, user, isServiceAccount = false, scopes = client.scopes }: NewToken, seconds = accessTokenSeconds): TokenRecord =>
    insert({ client, user, isServiceAccount, scopes, seconds, expiresAt: now() + seconds * 1000, downscope: undefined });

  function downscope(origin: TokenRecord, scopes: readonly string[], restriction: Omit<Downscope, 'origin'>): TokenRecord {
    const seconds = Math.floor((origin.expiresAt - now()) / 1000);
    return insert({ ...origin, scopes, seconds, downscope: { ...restriction, origin } });
  }

  /** Issues a refresh token for an access token. Revoking either one revokes both. */
  function issueRefresh(token: TokenRecord, scopes = token.scopes): string {
    const refresh = ids.secret('refresh');
    refreshes.set(refresh, { token, scopes, expiresAt: now() + refreshTokenSeconds * 1000, isUsed: false });
    return refresh;
  }

  function findRefresh(refresh: string, client: ClientRecord): RefreshRecord | 'unknown' | 'expired' {
    const found = refreshes.get(refresh);
    if (found?.token.client !== client) return 'unknown';
    return found.isUsed || found.expiresAt <= now() || found.token.user.deleted ? 'expired' : found;
  }

  /** Revokes both tokens of a pair. Returns false, without effect, if they belong to another application. */
  function revoke(text: string, client: ClientRecord): boolean {
    const refresh = refreshes.get(text);
    const token = refresh === undefined ? tokens.get(text) : refresh.token;
    if (token === undefined || refresh?.isUsed === true) return true;
    if (token.client !== client) return false;
    removeWhere((other) => other === token);
    return true;
  }

  /** Downscoped tokens end with their original: `find` checks it. */
  function removeWhere(matches: (token: TokenRecord) => boolean): void {
    for (const token of tokens.values()) if (matches(token)) tokens.delete(token.access);
    for (const [refresh, { token }] of refreshes) if (matches(token)) refreshes.delete(refresh);
  }

  function find(access: string): TokenRecord | undefined {
    const token = tokens.get(access);
    if (token === undefined || token.expiresAt <= now() || token.user.deleted) return undefined;
    return token.downscope === undefined || find(token.downscope.origin.access) !== undefined ? token : undefined;
  }

  return {
    ...{ issue, downscope, issueRefresh, findRefresh, revoke, find },
    /** Expires all access tokens. Refresh tokens stay valid. */
    expireAll: (): void => {
      tokens.clear();
    },
    /** Revokes all tokens of a user, or of all users. */
    revokeAll: (user?: UserRecord): void => {
      removeWhere((token) => user === undefined || token.user === user);
    },
    /** Returns false if an assertion with this ID was used before. */
    useAssertion(jti: string): boolean {
      if (assertions.has(jti)) return false;
      assertions.add(jti);
      return true;
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;
