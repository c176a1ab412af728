import type { Settings } from '../state/settings.js';
import { checkNames } from './check-names.js';
import type { MockBoxOptions } from './types.js';

const mebibyte = 1024 * 1024;

const optionNames: Readonly<Record<keyof MockBoxOptions, 1>> = {
  seed: 1,
  snapshot: 1,
  now: 1,
  spillBytes: 1,
  uploadSessions: 1,
  commitNotReady: 1,
  downloadNotReady: 1,
  notReadySeconds: 1,
  accessTokenSeconds: 1,
  refreshTokenSeconds: 1,
  longPollSeconds: 1,
  disorderEvents: 1,
  acceptInvitations: 1,
  signAutomatically: 1,
  webhooks: 1,
  acceptVariants: 1,
  thumbnailNotReady: 1,
  ai: 1,
  faultSeed: 1,
  latencyMs: 1,
  rateLimits: 1,
  strict: 1,
  lists: 1,
  recordExchanges: 1,
};

/** Throws an error that names an invalid option. */
export function settingsFrom(options: MockBoxOptions): Settings {
  checkNames('createMockBox', options, optionNames);
  if (options.seed !== undefined && options.snapshot !== undefined)
    throw new Error('snapshot: cannot be combined with a seed. Pass one of them.');
  if (options.ai !== undefined && typeof options.ai !== 'function')
    throw new Error('ai: must be a function of a question. It returns a text, or values by field key.');
  checkNames('createMockBox: uploadSessions', options.uploadSessions ?? {}, { minBytes: 1, partBytes: 1 });
  checkNames('createMockBox: webhooks', options.webhooks ?? {}, { primaryKey: 1, secondaryKey: 1 });
  checkNames('createMockBox: lists', options.lists ?? {}, { overstatedBy: 1, hidden: 1, markerSeconds: 1 });
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
    webhooks: { primaryKey: 'mock-primary-key', secondaryKey: 'mock-secondary-key', ...options.webhooks },
    acceptInvitations: options.acceptInvitations ?? true,
    signAutomatically: options.signAutomatically ?? false,
    acceptVariants: options.acceptVariants ?? true,
    ai: options.ai,
    thumbnailNotReady: options.thumbnailNotReady ?? 0,
  };
}

/** `expires_in` is an integer, and a token with a lifetime of 0 would never be valid. */
function readSeconds(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new Error(`${name}: must be an integer >= 1, in seconds.`);
}
