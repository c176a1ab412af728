import type { Aspect, Difference } from './difference.js';

/** A difference between one statement and those of the other side, which may describe the same thing several times. */
export function compareStatement(at: string, aspect: Aspect, ours: string, theirs: readonly string[]): Difference[] {
  return theirs.length === 0 || theirs.includes(ours) ? [] : [{ at, aspect, ours, theirs: [...new Set(theirs)].sort().join(' or ') }];
}

/** The names that only one of two sets has, as one difference for each side. */
export function compareNames(at: string, aspect: Aspect, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): Difference[] {
  const more: Difference = { at, aspect, ours: without(ours, theirs), theirs: '' };
  const less: Difference = { at, aspect, ours: '', theirs: without(theirs, ours) };
  return [...(more.ours === '' ? [] : [more]), ...(less.theirs === '' ? [] : [less])];
}

function without(names: ReadonlySet<string>, others: ReadonlySet<string>): string {
  return [...names]
    .filter((name) => !others.has(name))
    .sort()
    .join(', ');
}
