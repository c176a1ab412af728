import { stringify } from 'yaml';
import type { Difference } from './difference.js';

/**
 * The differences as decisions in YAML, each with an empty reason, which readDecisions rejects. Differences with the same statements are one
 * decision.
 */
export function draftDecisions(differences: readonly Difference[]): string {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = JSON.stringify([difference.aspect, difference.ours, difference.theirs]);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  const drafts = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            at: others.length === 0 ? first.at : [first, ...others].map(({ at }) => at),
            aspect: first.aspect,
            ours: first.ours,
            theirs: first.theirs,
            why: '',
          },
        ],
  );
  return drafts.length === 0 ? '' : stringify(drafts, { lineWidth: 0 });
}
