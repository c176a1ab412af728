import type { TokenStore } from 'box-openapi-sdk';

/** Resolves with the rows of a SELECT, otherwise with an object that has `affectedRows`. */
type Query = (sql: string, values: unknown[]) => Promise<unknown>;

/** The tokens of one subject, such as `user:12345`. */
export function mariadbTokenStore(query: Query, subject: string): TokenStore {
  const bytes = (text: string | undefined) => (text === undefined ? null : Buffer.from(text));

  async function changes(sql: string, ...values: unknown[]): Promise<boolean> {
    const { affectedRows } = (await query(sql, values)) as { affectedRows: number };
    return affectedRows === 1;
  }

  // The row is never deleted: concurrent DELETE and INSERT statements for one key can deadlock.
  function createRow(): Promise<unknown> {
    return query('INSERT INTO box_tokens (subject) VALUES (?) ON DUPLICATE KEY UPDATE subject = subject', [subject]);
  }

  return {
    async get() {
      const rows = (await query('SELECT content FROM box_tokens WHERE subject = ?', [subject])) as { content: Buffer | null }[];
      return rows[0]?.content?.toString();
    },
    async compareAndSet(expected, next) {
      if (expected === undefined) await createRow();
      // `<=>` also compares NULL. The version changes with every write, so that equal texts count as a change.
      const sql = 'UPDATE box_tokens SET content = ?, version = version + 1 WHERE subject = ? AND content <=> ?';
      return changes(sql, bytes(next), subject, bytes(expected));
    },
    async acquireLease(ms) {
      await createRow();
      const id = crypto.randomUUID();
      const taken = await changes(
        `UPDATE box_tokens SET lease_id = ?, lease_ends = UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND
         WHERE subject = ? AND (lease_id IS NULL OR lease_ends <= UTC_TIMESTAMP(3))`,
        id,
        Math.ceil(ms) * 1000,
        subject,
      );
      return taken ? id : undefined;
    },
    async releaseLease(id) {
      await changes('UPDATE box_tokens SET lease_id = NULL WHERE subject = ? AND lease_id = ?', subject, id);
    },
  };
}
