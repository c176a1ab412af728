import { BoxAuthError, BoxError } from '../errors/box-errors.js';

/** The error for a grant that threw `cause`, or returned a `token` that no header can contain. */
export function tokenFailure(token: unknown, cause: unknown): BoxError {
  if (token !== undefined) return new BoxAuthError("The grant's token must be visible ASCII text.");
  return cause instanceof BoxError ? cause : new BoxAuthError('The grant did not return a token.', { cause });
}
