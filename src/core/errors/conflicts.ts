import type { ConflictingItem } from '../schema.js';

/** The conflicting items of an error body, which may be a list or a single item. */
export function conflictsIn(contextInfo: Readonly<Record<string, unknown>> | undefined): readonly ConflictingItem[] {
  const found = contextInfo?.['conflicts'];
  return (Array.isArray(found) ? found : found === undefined || found === null ? [] : [found]) as ConflictingItem[];
}
