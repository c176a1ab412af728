import { BoxApiError, type ErrorCode } from './box-errors.js';

/** Whether an error is a BoxApiError with one of these codes. */
export function hasCode(error: unknown, ...codes: ErrorCode[]): error is BoxApiError {
  return error instanceof BoxApiError && error.code !== undefined && codes.includes(error.code);
}
