import type { TokenStore } from 'box-openapi-sdk';

/** Part of `DatabaseSync` of node:sqlite. */
interface Database {
  prepare(sql: string): {
    get(...values: (string | number | null)[]): unknown;
    run(...values: (string | number | null)[]): { changes: number | bigint };
  };
}

/** The tokens of one subject, such as `user:12345`. */
export function sqliteTokenStore(database: Database, subject: string): TokenStore {
  // The promise rejects if the statement throws.
  function changes(sql: string, ...values: (string | number | null)[]): Promise<boolean> {
    return new Promise((resolve) => {
      resolve(Number(database.prepare(sql).run(...values).changes) === 1);
    });
  }

  function createRow(): Promise<boolean> {
    return changes('INSERT INTO box_tokens (subject) VALUES (?) ON CONFLICT DO NOTHING', subject);
  }

  return {
    get: () =>
      new Promise((resolve) => {
        const row = database.prepare('SELECT content FROM box_tokens WHERE subject = ?').get(subject) as
          { content: string | null } | undefined;
        resolve(row?.content ?? undefined);
      }),
    async compareAndSet(expected, next) {
      await createRow();
      // `IS` also compares NULL.
      const sql = 'UPDATE box_tokens SET content = ? WHERE subject = ? AND content IS ?';
      return changes(sql, next ?? null, subject, expected ?? null);
    },
    async acquireLease(ms) {
      await createRow();
      const id = crypto.randomUUID();
      const now = Date.now();
      const sql = 'UPDATE box_tokens SET lease_id = ?, lease_ends = ? WHERE subject = ? AND (lease_id IS NULL OR lease_ends <= ?)';
      return (await changes(sql, id, now + ms, subject, now)) ? id : undefined;
    },
    async releaseLease(id) {
      await changes('UPDATE box_tokens SET lease_id = NULL WHERE subject = ? AND lease_id = ?', subject, id);
    },
  };
}
