import { BoxAuthError, BoxUnauthorizedError } from '../core/errors/box-errors.js';

/** Whether no token is available: every other task of a run would fail in the same way. */
export function isTokenFailure(error: unknown): boolean {
  return error instanceof BoxAuthError || error instanceof BoxUnauthorizedError;
}

/** Errors of a disk that takes no more files. */
const diskErrors = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Whether the disk takes no more files, as the error or its cause tells. */
export function isDiskFailure(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  return [code, cause?.code].some((each) => typeof each === 'string' && diskErrors.has(each));
}
