import type { Challenge } from '../contract/pkce.js';
import type { ClientRecord } from './clients.js';
import type { Ids } from './ids.js';
import type { UserRecord } from './records.js';

/** What a user has consented to. */
export interface CodeRecord {
  readonly client: ClientRecord;
  readonly user: UserRecord;
  readonly redirectUri: string | undefined;
  /** Undefined for all that the application may do. */
  readonly scopes: readonly string[] | undefined;
  readonly challenge: Challenge | undefined;
}

const seconds = 30;

/** Authorization codes: for one application, once, within 30 seconds. */
export function createCodes(ids: Ids, now: () => number) {
  const codes = new Map<string, { readonly record: CodeRecord; readonly expiresAt: number; isUsed: boolean }>();
  return {
    issue(record: CodeRecord): string {
      const code = ids.secret('code');
      codes.set(code, { record, expiresAt: now() + seconds * 1000, isUsed: false });
      return code;
    },
    take(code: string, client: ClientRecord): CodeRecord | 'unknown' | 'expired' {
      const found = codes.get(code);
      if (found?.record.client !== client) return 'unknown';
      if (found.isUsed || found.expiresAt <= now() || found.record.user.deleted) return 'expired';
      found.isUsed = true;
      return found.record;
    },
  };
}

export type Codes = ReturnType<typeof createCodes>;
