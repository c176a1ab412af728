/** The result of one attempt: a response of any status, or an error. */
export type AttemptResult = { response: Response } | { error: unknown };

/**
 * Wraps an error that must not be retried; the retry step unwraps and throws it. Used when retries have already been made (for a token)
 * or cannot help (endless redirects).
 */
export class NonRetryableFailure extends Error {
  constructor(readonly error: unknown) {
    super();
  }
}
