import type { Change } from './change.js';
import { rankOf, type Changeset } from './changelog/changeset.js';
import { highest, isAtLeast } from './rank.js';

/** One message for each package whose changes have a higher rank than its changesets. A patch needs no entry: most are not noticeable. */
export function missingEntries(changes: ReadonlyMap<string, readonly Change[]>, changesets: readonly Changeset[]): string[] {
  return [...changes].flatMap(([name, own]) => {
    const required = highest(own.map(({ rank }) => rank));
    const found = rankOf(changesets, name);
    if (!isAtLeast(required, 'minor') || isAtLeast(found, required)) return [];
    const has = found === 'none' ? 'no changeset' : `changesets of the rank ${found}`;
    return [`${name} has ${required} changes and ${has}. Add a file to .changeset/ with '${name}': ${required}. See .changeset/README.md.`];
  });
}
