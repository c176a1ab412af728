/** The mock's options with their defaults filled in. */
export interface Settings {
  readonly now: () => number;
  readonly spillBytes: number;
  readonly minSessionBytes: number;
  readonly partBytes: number;
  /** How often a commit, and a download of a new version, answers 202 first. */
  readonly commitNotReady: number;
  readonly downloadNotReady: number;
  /** What Retry-After says then, in seconds. */
  readonly notReadySeconds: number;
  readonly accessTokenSeconds: number;
  readonly refreshTokenSeconds: number;
  readonly longPollSeconds: number;
  /** Whether events come repeatedly and out of order. */
  readonly disorderEvents: boolean;
  readonly lists: { readonly overstatedBy: number; readonly hidden: (name: string) => boolean; readonly markerSeconds: number };
  /** Whether an invited user of the enterprise is in at once. */
  readonly acceptInvitations: boolean;
}
