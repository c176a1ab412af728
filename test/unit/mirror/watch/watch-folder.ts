import { onTestFinished } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { createApiClient } from '../../../../src/core/client/api-client.js';
import { readOptions } from '../../../../src/core/options/settings.js';
import type { MirrorResult } from '../../../../src/mirror/mirror-options.js';
import { watchMirror, type WatchedMirror } from '../../../../src/mirror/watch/watch-mirror.js';
import { createMockBox, type Fault } from '../../../../src/testing/index.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

export const idle: MirrorResult = {
  ...{ complete: true, listing: 'events', uploaded: 0, downloaded: 0, createdFolders: 0, moved: 0, deleted: 0, conflicts: 0, bytes: 0 },
  ...{ skipped: [], deferred: [], failed: [] },
};

/** A watched folder whose runs are recorded instead of made. `nextRun` resolves at the end of a run that ends after the call. */
export async function watchFolder(overrides: Partial<WatchedMirror> = {}, faults: readonly Fault[] = []) {
  const mock = await createMockBox({ acceptVariants: false });
  onTestFinished(async () => {
    await mock.close();
    mock.assertConforms();
  });
  for (const fault of faults) mock.faults.add(fault);
  const path = await temporaryFolder();
  const abort = new AbortController();
  const runs: boolean[] = [];
  const waiters = new Set<() => void>();
  const api = createApiClient(
    readOptions({ auth: clientCredentials(mock.credentials), fetch: mock.fetch, retry: { baseMs: 1, maxMs: 5 } }),
  );
  const { run, ...others } = overrides;
  const ended = watchMirror(api, {
    ...{ path, times: { debounceMs: 20, compareEveryMs: 3_600_000 }, signal: abort.signal, accepts: () => true },
    run(options) {
      runs.push(options.fullListing);
      return run?.(options) ?? Promise.resolve(idle);
    },
    onRun() {
      for (const wake of waiters) wake();
      waiters.clear();
    },
    ...others,
  });
  ended.catch(() => undefined);
  const nextRun = () => new Promise<void>((resolve) => waiters.add(resolve));
  /** Resolves after the second run has begun: from then on, both sides are watched. */
  const isWatching = async () => {
    while (runs.length < 2) await nextRun();
  };
  return { mock, path, abort, runs, ended, nextRun, isWatching };
}
