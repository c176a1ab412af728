import type { Settings } from './state/settings.js';
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
    accessTokenSeconds: options.accessTokenSeconds ?? 3600,
    longPollSeconds: options.longPollSeconds ?? 610,
    acceptInvitations: options.acceptInvitations ?? true,
  };
}
