import type { Rank } from './rank.js';

/** A change since the last release that users can notice. */
export interface Change {
  readonly rank: Rank;
  readonly subject: 'document' | 'types' | 'exports';
  /** What changed, as one sentence. It identifies the change in `.changeset/accepted.json`. */
  readonly message: string;
}
