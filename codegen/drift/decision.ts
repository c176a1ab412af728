import type { Aspect, Difference } from './difference.js';

/** A deliberate difference, or many of the same kind, with the reason. */
export interface Decision {
  /** Patterns of places. `*` stands for any text. */
  readonly at: readonly string[];
  /** The aspects that it covers. `undefined` for all. */
  readonly aspects: readonly Aspect[] | undefined;
  /** The exact statements that it covers. `undefined` for any, so that a later change is covered too. */
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  readonly why: string;
  /** `file:line`, for messages. */
  readonly location: string;
}

export interface DecidedDifferences {
  readonly undecided: readonly Difference[];
  /** The decisions that cover no difference. */
  readonly unused: readonly Decision[];
  /** Patterns of decisions that match no place, while another pattern of the decision does. */
  readonly unusedPatterns: readonly { readonly decision: Decision; readonly pattern: string }[];
}

/** Removes the differences that a decision covers. */
export function decide(differences: readonly Difference[], decisions: readonly Decision[]): DecidedDifferences {
  const matchers = decisions.map((decision) => ({
    decision,
    patterns: decision.at.map((pattern) => ({ pattern, matches: globMatcher(pattern), used: 0 })),
  }));
  const undecided = differences.filter((difference) => {
    let covered = false;
    for (const { decision, patterns } of matchers) {
      if (!coversStatement(decision, difference)) continue;
      for (const each of patterns.filter(({ matches }) => matches(difference.at))) {
        each.used += 1;
        covered = true;
      }
    }
    return !covered;
  });
  const isUnused = ({ used }: { readonly used: number }) => used === 0;
  return {
    undecided,
    unused: matchers.filter(({ patterns }) => patterns.every(isUnused)).map(({ decision }) => decision),
    unusedPatterns: matchers
      .filter(({ patterns }) => !patterns.every(isUnused))
      .flatMap(({ decision, patterns }) => patterns.filter(isUnused).map(({ pattern }) => ({ decision, pattern }))),
  };
}

function coversStatement({ aspects, ours, theirs }: Decision, difference: Difference): boolean {
  return (
    aspects?.includes(difference.aspect) !== false &&
    (ours === undefined || ours === difference.ours) &&
    (theirs === undefined || theirs === difference.theirs)
  );
}

function globMatcher(pattern: string): (text: string) => boolean {
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const expression = new RegExp(`^${source.join('.*')}$`, 'u');
  return (text) => expression.test(text);
}
