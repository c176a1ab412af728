/** A query that cannot be read or evaluated. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  /** `at`: the position in the query, from 1. Undefined for an error that has none. */
  constructor(message: string, at?: number) {
    super(at === undefined ? message : `${message} at position ${String(at)}`);
  }
}
