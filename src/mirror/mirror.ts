import platform from '#platform';
import { readSignal } from '../core/options/read-signal.js';
import { ignoreFilePath, loadIgnoreFile } from '../transfers/ignore-file.js';
import { createItemFilter, filterWithFolders } from '../transfers/item-filter.js';
import { checkMirrorOptions, owner } from './check-options.js';
import type { MirrorOptions, MirrorResult } from './mirror-options.js';
import { reservedPaths, runMirror, type IsReserved, type MirrorClient, type MirrorFilter } from './run-mirror.js';
import { readWatchOptions, type WatchTimes } from './watch/watch-options.js';

/** Mirrors a local folder and a folder in Box, once or until the signal aborts. See docs/guides/transfers/sync.md. */
export async function mirror(client: MirrorClient, options: MirrorOptions): Promise<MirrorResult> {
  checkMirrorOptions(options);
  const signal = readSignal(owner, options.signal);
  signal?.throwIfAborted();
  const { state, watch: isWatched, dryRun } = options;
  const times = readWatchOptions(isWatched);
  const unlock = state === undefined || dryRun === true ? undefined : await platform.lockFile?.(state, 'state');
  try {
    if (times !== undefined) return await watch(client, options, times, signal);
    return await runMirror(client, options, await readFilter(options), signal);
  } finally {
    await unlock?.();
  }
}

/** Keeps a mirror running. Only its first run is a resync. */
async function watch(client: MirrorClient, options: MirrorOptions, times: WatchTimes, signal: AbortSignal | undefined): Promise<never> {
  const { watchMirror } = await import('./watch/watch-mirror.js');
  let filter: MirrorFilter | undefined;
  let isReserved: IsReserved | undefined;
  let { resync } = options;
  return watchMirror(client.api, {
    ...{ path: options.path, times, signal, onRun: options.onRun },
    async accepts({ path, type, size }) {
      isReserved ??= await readReserved(options);
      const names = path.split('/');
      if (names.some((_, depth) => isReserved?.(names.slice(0, depth + 1)) === true)) return false;
      if (filter?.accepts === undefined) return true;
      return (await filterWithFolders(filter.accepts)({ path, name: names.at(-1) ?? '', type, size })) !== 'leave';
    },
    async run({ fullListing, signal: end }) {
      // The ignore file may have changed.
      filter = await readFilter(options);
      const result = await runMirror(client, { ...options, resync, fullListing: fullListing || options.fullListing }, filter, end);
      resync &&= false;
      return result;
    },
  });
}

/** Tells which paths below the local folder the runs themselves use. */
async function readReserved({ path, state }: MirrorOptions): Promise<IsReserved> {
  const folder = await platform.openFolder(path, { isReadOnly: true, option: 'path' });
  try {
    return await reservedPaths(folder, state);
  } finally {
    await folder.close();
  }
}

/** Compiles the filter options. The text of a function stands for it. */
async function readFilter(options: MirrorOptions): Promise<MirrorFilter> {
  const { include, exclude, filter, ignoreFile, path } = options;
  const isIgnored = await loadIgnoreFile(ignoreFile, path, platform);
  const accepts = await createItemFilter(owner, options, isIgnored);
  const ignorePath = ignoreFilePath(ignoreFile, path);
  const ignoredBy = ignorePath === undefined ? undefined : await platform.fileInfo(ignorePath);
  const signature = JSON.stringify([include, exclude, filter === undefined ? undefined : String(filter), ignoredBy]);
  return { accepts, signature };
}
