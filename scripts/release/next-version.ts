import { inc, major } from 'semver';
import type { Rank } from './rank.js';

/**
 * The version after a change of a rank. Below 1.0.0, a breaking change increments the minor version and everything else the patch version, because
 * npm's ranges such as ^0.1.0 treat the minor version as the breaking one.
 */
export function nextVersion(version: string, rank: Exclude<Rank, 'none'>): string {
  const next = inc(version, major(version) > 0 ? rank : rank === 'major' ? 'minor' : 'patch');
  if (next === null) throw new Error(`${version} is not a version.`);
  return next;
}
