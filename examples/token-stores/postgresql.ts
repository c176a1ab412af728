import type * as pg from 'pg';
import type { TokenStore } from 'box-openapi-sdk';

/** The tokens of one subject, such as `user:12345`. */
export function postgresqlTokenStore(pool: pg.Pool, subject: string): TokenStore {
  async function changes(sql: string, ...values: unknown[]): Promise<boolean> {
    const { rowCount } = await pool.query(sql, [subject, ...values]);
    return rowCount === 1;
  }

  async function get(): Promise<string | undefined> {
    const { rows } = await pool.query<{ content: string }>('SELECT content FROM box_tokens WHERE subject = $1', [subject]);
    return rows[0]?.content;
  }

  return {
    get,
    async compareAndSet(expected, next) {
      if (expected === undefined) {
        if (next === undefined) return (await get()) === undefined;
        return changes('INSERT INTO box_tokens (subject, content) VALUES ($1, $2) ON CONFLICT DO NOTHING', next);
      }
      if (next === undefined) return changes('DELETE FROM box_tokens WHERE subject = $1 AND content = $2', expected);
      return changes('UPDATE box_tokens SET content = $3 WHERE subject = $1 AND content = $2', expected, next);
    },
    async acquireLease(ms) {
      const id = crypto.randomUUID();
      const taken = await changes(
        `INSERT INTO box_leases (subject, id, ends) VALUES ($1, $2, now() + $3 * interval '1 millisecond')
         ON CONFLICT (subject) DO UPDATE SET id = excluded.id, ends = excluded.ends WHERE box_leases.ends <= now()`,
        id,
        Math.ceil(ms),
      );
      return taken ? id : undefined;
    },
    async releaseLease(id) {
      await changes('DELETE FROM box_leases WHERE subject = $1 AND id = $2', id);
    },
  };
}
