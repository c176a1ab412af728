import type { Challenge } from '../../contract/pkce.js';
import type { ClientRecord } from './clients.js';
import type { Ids } from '../ids.js';
import type { UserRecord } from '../records.js';

/** A user's consent to an application. */
export interface CodeRecord {
  readonly client: ClientRecord;
  readonly user: UserRecord;
  readonly redirectUri: string | undefined;
  /** Undefined for all scopes of the application. */
  readonly scopes: readonly string[] | undefined;
  readonly challenge: Challenge | undefined;
}

const lifetimeSeconds = 30;

export const newCodeData = () => ({
  codes: new Map<string, { readonly record: CodeRecord; readonly expiresAt: number; isUsed: boolean }>(),
});

/** Authorization codes. Each is bound to one application, works once and expires after 30 seconds. */
export function createCodes({ codes }: ReturnType<typeof newCodeData>, ids: Ids, now: () => number) {
  return {
    issue(record: CodeRecord): string {
      const code = ids.secret('code');
      codes.set(code, { record, expiresAt: now() + lifetimeSeconds * 1000, isUsed: false });
      return code;
    },
    /** Returns the consent and marks the code as used. */
    redeem(code: string, client: ClientRecord): CodeRecord | 'unknown' | 'expired' {
      const found = codes.get(code);
      if (found?.record.client !== client) return 'unknown';
      if (found.isUsed || found.expiresAt <= now() || found.record.user.deleted) return 'expired';
      found.isUsed = true;
      return found.record;
    },
  };
}

export type Codes = ReturnType<typeof createCodes>;
