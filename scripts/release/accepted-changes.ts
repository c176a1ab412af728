import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './change.js';

export const acceptedFile = '.changeset/accepted.json';

/** A change that the comparison ranks too high. It needs no changeset. */
export interface AcceptedChange {
  /** The message of the change. */
  readonly change: string;
  /** Why users do not notice it. */
  readonly reason: string;
}

/** Reads the accepted changes. Throws an error that names the file and the entry with a fault. */
export function readAccepted(root: string): AcceptedChange[] {
  const path = join(root, acceptedFile);
  if (!existsSync(path)) return [];
  const entries: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${acceptedFile}: must be a list of objects with change and reason.`);
  return entries.map((entry: unknown, index) => {
    const { change, reason } = (entry ?? {}) as Record<string, unknown>;
    if (typeof change !== 'string' || typeof reason !== 'string' || reason.trim() === '')
      throw new Error(`${acceptedFile}: entry ${String(index + 1)} must have a change and a reason.`);
    return { change, reason };
  });
}

/** The changes that are not accepted, and a message for each accepted change that does not exist. */
export function applyAccepted(changes: readonly Change[], accepted: readonly AcceptedChange[]): { changes: Change[]; problems: string[] } {
  const messages = new Set(accepted.map(({ change }) => change));
  return {
    changes: changes.filter(({ message }) => !messages.has(message)),
    problems: accepted
      .filter(({ change }) => changes.every(({ message }) => message !== change))
      .map(({ change }) => `${acceptedFile}: there is no change "${change}". Remove the entry.`),
  };
}
