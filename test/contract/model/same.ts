import { deepEqual } from 'node:assert/strict';

/** Throws an error that names the value and shows the differences: found values first. */
export function same(label: string, found: unknown, expected: unknown): void {
  try {
    deepEqual(found, expected);
  } catch (error) {
    throw new Error(`${label}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
