import { expect } from 'vitest';

/** What a promise rejects with, checked to be of a class. */
export async function rejection<T extends Error>(promise: PromiseLike<unknown>, type: abstract new (...args: never[]) => T): Promise<T> {
  const error: unknown = await promise.then(
    () => new Error('It resolved instead of rejecting.'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(type);
  return error as T;
}
