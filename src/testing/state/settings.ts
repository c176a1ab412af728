import type { MockAi } from './ai.js';

/** The options of the mock with defaults applied. */
export interface Settings {
  readonly now: () => number;
  readonly spillBytes: number;
  readonly minSessionBytes: number;
  readonly partBytes: number;
  /** Number of 202 responses before a commit, and before the download of a new version, succeeds. */
  readonly commitNotReady: number;
  readonly downloadNotReady: number;
  /** Retry-After of these responses, in seconds. */
  readonly notReadySeconds: number;
  readonly accessTokenSeconds: number;
  readonly refreshTokenSeconds: number;
  readonly longPollSeconds: number;
  /** Whether events are repeated and out of order. */
  readonly disorderEvents: boolean;
  readonly lists: { readonly overstatedBy: number; readonly hidden: (name: string) => boolean; readonly markerSeconds: number };
  /** The keys that sign webhook deliveries. */
  readonly webhooks: { readonly primaryKey: string; readonly secondaryKey: string };
  /** Whether invited users join immediately. */
  readonly acceptInvitations: boolean;
  /** Whether the participants of a sign request sign as soon as they receive it. */
  readonly signAutomatically: boolean;
  /** Whether undocumented requests that the service accepts are accepted. */
  readonly acceptVariants: boolean;
  /** Answers questions to Box AI. Undefined: the answers name the question. */
  readonly ai: MockAi | undefined;
  /** Number of 202 responses before a thumbnail is ready. */
  readonly thumbnailNotReady: number;
}
