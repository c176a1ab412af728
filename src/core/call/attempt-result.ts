/** What came of an attempt. */
export type AttemptResult = { response: Response } | { error: unknown };

/**
 * Carries an error past the retry, which hands on what is in it: another attempt would only repeat the failure, since attempts have been
 * made already (for a token), or the service goes round in circles (redirects).
 */
export class NonRetryableFailure extends Error {
  constructor(readonly error: unknown) {
    super();
  }
}
