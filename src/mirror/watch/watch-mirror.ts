import type { ApiClient } from '../../core/client/api-client.js';
import { backoffMs } from '../../core/util/backoff.js';
import { onAbort } from '../../core/util/on-abort.js';
import { retryTransient } from '../../events/retry-transient.js';
import type { MirrorResult } from '../mirror-options.js';
import { createChangeMonitor } from './change-monitor.js';
import { loadWatcher } from './load-watcher.js';
import { watchLocal, type LocalChanges, type LocalItem } from './local-changes.js';
import { currentPosition, watchRemote } from './remote-changes.js';
import type { WatchTimes } from './watch-options.js';

/** A mirror that is kept running. */
export interface WatchedMirror {
  /** Path of the local folder. It exists after the first run. */
  readonly path: string;
  readonly times: WatchTimes;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Whether a changed local item belongs to the mirror, unlike temporary files, its state, and items that are left out. */
  readonly accepts: (item: LocalItem) => boolean | Promise<boolean>;
  /** One run. With `fullListing`, it compares both sides in full. */
  readonly run: (options: { fullListing: boolean; signal: AbortSignal }) => Promise<MirrorResult>;
  readonly onRun: ((result: MirrorResult) => void | Promise<void>) | undefined;
}

/** Delay of the run after one that could not do everything. Doubles with each. */
const retryMs = { baseMs: 5000, maxMs: 600_000 };

/**
 * Runs a mirror at the start, after changes on either side, and regularly. Transient failures of a run are retried with backoff. Rejects with
 * the reason of the caller's signal, or with the error of a permanent failure.
 */
export async function watchMirror(api: ApiClient, mirror: WatchedMirror): Promise<never> {
  const { clock } = api.settings;
  const { debounceMs, compareEveryMs } = mirror.times;
  const watch = await loadWatcher();
  /** Aborts with the caller's signal, and when a watcher fails. */
  const end = new AbortController();
  const { signal } = end;
  const fail = (reason: unknown): void => {
    end.abort(reason);
  };
  const unlink = mirror.signal && onAbort(mirror.signal, fail);
  const changes = createChangeMonitor(clock, debounceMs);
  const retry = retryTransient(api.settings, { signal, onError: undefined, pollMs: { baseMs: 0, maxMs: 0 } });
  const onChange = async (item: LocalItem): Promise<void> => {
    if (await mirror.accepts(item)) changes.note();
  };
  const runOnce = async (fullListing: boolean): Promise<MirrorResult> => {
    const result = await retry(() => {
      changes.clear();
      return mirror.run({ fullListing, signal });
    });
    await mirror.onRun?.(result);
    return result;
  };
  let local: LocalChanges | undefined;
  let remote: Promise<void> | undefined;
  try {
    signal.throwIfAborted();
    // The first run may have to create the local folder. The second one finds what changed before the watchers were ready.
    let comparedAt = clock.monotonic();
    await runOnce(true);
    local = await watchLocal({ watch, path: mirror.path, onChange: (item) => void onChange(item).catch(fail), onFailure: fail });
    const position = await retry(() => currentPosition(api, signal));
    remote = watchRemote(api, position, changes.note, signal).catch(fail);
    for (let incomplete = 0; ;) {
      signal.throwIfAborted();
      const isDue = clock.monotonic() - comparedAt >= compareEveryMs;
      if (isDue) comparedAt = clock.monotonic();
      const { complete } = await runOnce(isDue);
      incomplete = complete ? 0 : incomplete + 1;
      const untilRetryMs = incomplete === 0 ? Infinity : Math.max(debounceMs, backoffMs(incomplete, retryMs, 1));
      await changes.settled(Math.min(untilRetryMs, comparedAt + compareEveryMs - clock.monotonic()), signal);
    }
  } finally {
    unlink?.();
    end.abort();
    await local?.close();
    await remote;
  }
}
