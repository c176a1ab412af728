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

/** What a function throws at once, checked to be of a class. */
export function thrown<T extends Error>(run: () => unknown, type: abstract new (...args: never[]) => T): T {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(type);
    return error as T;
  }
  throw new Error('It was taken.');
}
