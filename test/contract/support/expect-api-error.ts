import { expect } from 'vitest';
import { BoxApiError } from 'box-openapi-sdk';
import { rejection } from '../../support/rejection.js';

/** Expects a rejection with a BoxApiError that has the given status and code, and returns the error. */
export async function expectApiError(promise: PromiseLike<unknown>, status: number, code: string | undefined): Promise<BoxApiError> {
  const error = await rejection(promise, BoxApiError);
  expect({ status: error.status, code: error.code }).toEqual({ status, code });
  return error;
}
