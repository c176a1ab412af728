import type { Settings } from '../state/settings.js';
import type { MockBoxOptions } from './types.js';

const mebibyte = 1024 * 1024;

export function settingsFrom(options: MockBoxOptions): Settings {
  return {
    now: options.now ?? Date.now,
    spillBytes: options.spillBytes ?? 8 * mebibyte,
    minSessionBytes: options.uploadSessions?.minBytes ?? 20_000_000,
    partBytes: options.uploadSessions?.partBytes ?? 8 * mebibyte,
    commitNotReady: options.commitNotReady ?? 0,
    downloadNotReady: options.downloadNotReady ?? 0,
    notReadySeconds: options.notReadySeconds ?? 1,
    accessTokenSeconds: readSeconds('accessTokenSeconds', options.accessTokenSeconds ?? 3600),
    refreshTokenSeconds: readSeconds('refreshTokenSeconds', options.refreshTokenSeconds ?? 60 * 24 * 3600),
    longPollSeconds: options.longPollSeconds ?? 610,
    disorderEvents: options.disorderEvents ?? false,
    lists: { overstatedBy: 0, hidden: () => false, markerSeconds: Infinity, ...options.lists },
    acceptInvitations: options.acceptInvitations ?? true,
  };
}

/** `expires_in` is an integer, and a token with a lifetime of 0 would never be valid. */
function readSeconds(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new Error(`${name}: must be an integer >= 1, in seconds.`);
}
