import { expect } from 'vitest';
import { BoxApiError } from 'box-openapi-sdk';

/** What a promise rejects with, checked to be of a class. */
export async function rejection<T extends Error>(promise: PromiseLike<unknown>, type: abstract new (...args: never[]) => T): Promise<T> {
  const error: unknown = await promise.then(
    () => new Error('It resolved instead of rejecting.'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(type);
  return error as T;
}

/** The service's refusal, checked for its status and code. */
export async function refusal(promise: PromiseLike<unknown>, status: number, code: string | undefined): Promise<BoxApiError> {
  const error = await rejection(promise, BoxApiError);
  expect({ status: error.status, code: error.code }).toEqual({ status, code });
  return error;
}
