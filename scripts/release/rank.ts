/** The rank of a change, as in Semantic Versioning. `none` is a change that no user can notice. */
export type Rank = 'none' | 'patch' | 'minor' | 'major';

const order: readonly Rank[] = ['none', 'patch', 'minor', 'major'];

/** Whether a rank is at least as high as another one. */
export function isAtLeast(rank: Rank, other: Rank): boolean {
  return order.indexOf(rank) >= order.indexOf(other);
}

/** The highest of several ranks, `none` without any. */
export function highest(ranks: readonly Rank[]): Rank {
  return ranks.reduce<Rank>((high, rank) => (isAtLeast(rank, high) ? rank : high), 'none');
}
