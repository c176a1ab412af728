import { expect } from 'vitest';
import { BoxApiError } from 'box-openapi-sdk';
import { rejection } from '../../support/rejection.js';

export { rejection };

/** The service's refusal, checked for its status and code. */
export async function refusal(promise: PromiseLike<unknown>, status: number, code: string | undefined): Promise<BoxApiError> {
  const error = await rejection(promise, BoxApiError);
  expect({ status: error.status, code: error.code }).toEqual({ status, code });
  return error;
}
