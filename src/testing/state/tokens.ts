import type { ClientRecord } from './clients.js';
import type { Ids } from './ids.js';
import type { ItemRecord, UserRecord } from './records.js';

export interface TokenRecord {
  readonly access: string;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Whether it was asked for in the name of the enterprise. */
  readonly isServiceAccount: boolean;
  readonly expiresAt: number;
  /** For how many seconds it was made. */
  readonly seconds: number;
  /** Undefined for everything. */
  readonly scopes: readonly string[] | undefined;
  /** What a token exchange made of another token. */
  readonly narrowing: Narrowing | undefined;
}

export interface Narrowing {
  /** The token that it was made from, and that it does not outlive. */
  readonly origin: TokenRecord;
  /** The one file or folder that it opens, if it was made for one. */
  readonly item: ItemRecord | undefined;
  /** The shared link by which it opens that item, if it was made for a link. */
  readonly sharedLink: string | undefined;
}

type Birth = Pick<TokenRecord, 'client' | 'user'> & Partial<Pick<TokenRecord, 'isServiceAccount' | 'scopes'>>;

export interface RefreshRecord {
  /** The access token that it came with. */
  readonly token: TokenRecord;
  /** Undefined for everything. */
  readonly scopes: readonly string[] | undefined;
  readonly expiresAt: number;
  /** It works once, and stays known: whoever comes second hears that its time is up. */
  isUsed: boolean;
}

export type Lifetimes = Readonly<Record<'accessTokenSeconds' | 'refreshTokenSeconds', number>>;

/** Access tokens and refresh tokens. */
export function createTokens(ids: Ids, now: () => number, { accessTokenSeconds, refreshTokenSeconds }: Lifetimes) {
  const tokens = new Map<string, TokenRecord>();
  const refreshes = new Map<string, RefreshRecord>();
  const assertions = new Set<string>();

  function keep(token: Omit<TokenRecord, 'access'>): TokenRecord {
    const kept = { ...token, access: ids.secret('access') };
    tokens.set(kept.access, kept);
    return kept;
  }

  const issue = ({ client, user, isServiceAccount = false, scopes = client.scopes }: Birth, seconds = accessTokenSeconds): TokenRecord =>
    keep({ client, user, isServiceAccount, scopes, seconds, expiresAt: now() + seconds * 1000, narrowing: undefined });

  function narrow(origin: TokenRecord, scopes: readonly string[], place: Omit<Narrowing, 'origin'>): TokenRecord {
    const seconds = Math.floor((origin.expiresAt - now()) / 1000);
    return keep({ ...origin, scopes, seconds, narrowing: { ...place, origin } });
  }

  /** For the access token that it comes with: a revocation takes both. */
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

  /** Ends both tokens of the pair. False, and nothing happens, when they are another application's. */
  function revoke(text: string, client: ClientRecord): boolean {
    const refresh = refreshes.get(text);
    const token = refresh === undefined ? tokens.get(text) : refresh.token;
    if (token === undefined || refresh?.isUsed === true) return true;
    if (token.client !== client) return false;
    end((other) => other === token);
    return true;
  }

  /** What was made from a token ends with it: `find` looks at the origin. */
  function end(isMeant: (token: TokenRecord) => boolean): void {
    for (const token of tokens.values()) if (isMeant(token)) tokens.delete(token.access);
    for (const [refresh, { token }] of refreshes) if (isMeant(token)) refreshes.delete(refresh);
  }

  function find(access: string): TokenRecord | undefined {
    const token = tokens.get(access);
    if (token === undefined || token.expiresAt <= now() || token.user.deleted) return undefined;
    return token.narrowing === undefined || find(token.narrowing.origin.access) !== undefined ? token : undefined;
  }

  return {
    ...{ issue, narrow, issueRefresh, findRefresh, revoke, find },
    /** Ends the access tokens of everybody, and leaves the refresh tokens. */
    expireAll: (): void => {
      tokens.clear();
    },
    /** Ends all tokens of a user, or of everybody. */
    revokeAll: (user?: UserRecord): void => {
      end((token) => user === undefined || token.user === user);
    },
    /** False when an assertion with this id was seen before. */
    useAssertion(jti: string): boolean {
      if (assertions.has(jti)) return false;
      assertions.add(jti);
      return true;
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;
