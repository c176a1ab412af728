import { checkNames, invalidError } from '../../core/options/check-names.js';
import { requireNumber } from '../../core/options/settings.js';
import type { MirrorWatchOptions } from '../mirror-options.js';

/** The validated options with their defaults. */
export type WatchTimes = Readonly<Record<keyof MirrorWatchOptions, number>>;

/** Validates the option `watch`. Undefined unless the mirror is watched. Throws BoxConfigError that names the option. */
export function readWatchOptions(watch: unknown): WatchTimes | undefined {
  if (watch === undefined || watch === false) return undefined;
  if (watch !== true && (typeof watch !== 'object' || watch === null)) throw invalidError('mirror', 'watch', 'be true or an object');
  const given: MirrorWatchOptions = watch === true ? {} : watch;
  checkNames('mirror: watch', given, { debounceMs: 1, compareEveryMs: 1 });
  return {
    debounceMs: requireNumber('watch.debounceMs', given.debounceMs ?? 1000, 0),
    compareEveryMs: requireNumber('watch.compareEveryMs', given.compareEveryMs ?? 3_600_000, 1),
  };
}
