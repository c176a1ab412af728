import type { Ids } from './ids.js';
import type { UserRecord } from './records.js';

export interface ClientRecord {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  /** Public keys for JWT assertions, in PEM (SPKI), by key id. Without them signatures are not looked at. */
  readonly publicKeys: Readonly<Record<string, string>>;
}

export interface TokenRecord {
  readonly access: string;
  readonly user: UserRecord;
  readonly expiresAt: number;
  readonly restrictedTo: readonly Readonly<Record<string, unknown>>[];
}

interface Once<T> {
  readonly value: T;
  readonly expiresAt: number;
}

const refreshSeconds = 60 * 24 * 60 * 60;
const codeSeconds = 30;

/** Access tokens, refresh tokens, authorization codes and the applications that may ask for them. */
export function createTokens(ids: Ids, now: () => number, accessSeconds: number) {
  const clients = new Map<string, ClientRecord>();
  const tokens = new Map<string, TokenRecord>();
  /** A refresh token with the access token that it came with, for a revocation takes both. */
  const refreshes = new Map<string, Once<TokenRecord>>();
  const codes = new Map<string, Once<{ user: UserRecord; redirectUri: string | undefined }>>();
  const assertions = new Set<string>();
  const fresh = <T>(entry: Once<T> | undefined): T | undefined =>
    entry !== undefined && entry.expiresAt > now() ? entry.value : undefined;

  function issue(user: UserRecord, seconds = accessSeconds, restrictedTo: TokenRecord['restrictedTo'] = []): TokenRecord {
    const token = { access: ids.secret('access'), user, expiresAt: now() + seconds * 1000, restrictedTo };
    tokens.set(token.access, token);
    return token;
  }

  function issueRefresh(token: TokenRecord): string {
    const refresh = ids.secret('refresh');
    refreshes.set(refresh, { value: token, expiresAt: now() + refreshSeconds * 1000 });
    return refresh;
  }

  /** Single use: whoever comes second with the same token gets nothing. */
  function takeRefresh(refresh: string): TokenRecord | undefined {
    const token = fresh(refreshes.get(refresh));
    refreshes.delete(refresh);
    return token;
  }

  function issueCode(user: UserRecord, redirectUri: string | undefined): string {
    const code = ids.secret('code');
    codes.set(code, { value: { user, redirectUri }, expiresAt: now() + codeSeconds * 1000 });
    return code;
  }

  function takeCode(code: string): { user: UserRecord; redirectUri: string | undefined } | undefined {
    const grant = fresh(codes.get(code));
    codes.delete(code);
    return grant;
  }

  function revoke(text: string): void {
    const access = refreshes.get(text)?.value.access ?? text;
    tokens.delete(access);
    for (const [refresh, { value }] of refreshes) if (refresh === text || value.access === access) refreshes.delete(refresh);
  }

  /** False when an assertion with this id was seen before. */
  function useAssertion(jti: string): boolean {
    if (assertions.has(jti)) return false;
    assertions.add(jti);
    return true;
  }

  function find(access: string): TokenRecord | undefined {
    const token = tokens.get(access);
    return token !== undefined && token.expiresAt > now() && !token.user.deleted ? token : undefined;
  }

  return {
    addClient: (client: ClientRecord): void => void clients.set(client.clientId, client),
    client: (clientId: string): ClientRecord | undefined => clients.get(clientId),
    defaultClient: (): ClientRecord | undefined => clients.values().next().value,
    expireAll: (): void => {
      tokens.clear();
    },
    ...{ issue, issueRefresh, takeRefresh, issueCode, takeCode, revoke, useAssertion, find },
  };
}

export type Tokens = ReturnType<typeof createTokens>;
