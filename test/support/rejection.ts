import { expect } from 'vitest';

/** Returns the error that a promise rejects with. Fails unless it is an instance of `type`. */
export async function rejection<T extends Error>(promise: PromiseLike<unknown>, type: abstract new (...args: never[]) => T): Promise<T> {
  const error: unknown = await promise.then(
    () => new Error('The promise resolved instead of rejecting.'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(type);
  return error as T;
}

/** Returns the error that a function throws synchronously. Fails unless it is an instance of `type`. */
export function thrown<T extends Error>(run: () => unknown, type: abstract new (...args: never[]) => T): T {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(type);
    return error as T;
  }
  throw new Error('The function returned instead of throwing.');
}
