import platform from '#platform';
import { readSignal } from '../core/options/read-signal.js';
import { loadIgnoreFile } from '../transfers/ignore-file.js';
import { createItemFilter, filterWithFolders } from '../transfers/item-filter.js';
import { checkMirrorOptions, owner } from './check-options.js';
import type { MirrorOptions, MirrorResult } from './mirror-options.js';
import { reservedPaths, runMirror, type MirrorClient, type MirrorFilter } from './run-mirror.js';
import { readWatchOptions } from './watch/watch-options.js';

/** Mirrors a local folder and a folder in Box, once or until the signal aborts. See docs/guides/transfers/sync.md. */
export async function mirror(client: MirrorClient, options: MirrorOptions): Promise<MirrorResult> {
  checkMirrorOptions(options);
  const signal = readSignal(owner, options.signal);
  const times = readWatchOptions(options.watch);
  signal?.throwIfAborted();
  if (times === undefined) return runMirror(client, options, await readFilter(options), signal);
  const { watchMirror } = await import('./watch/watch-mirror.js');
  let filter = await readFilter(options);
  return watchMirror(client.api, {
    ...{ path: options.path, times, signal, onRun: options.onRun },
    accepts: async ({ path, type, size }) => {
      if (await isOwnFile(path, options)) return false;
      const item = { path, name: path.split('/').at(-1) ?? '', type, size };
      return filter.accepts === undefined || (await filterWithFolders(filter.accepts)(item)) !== 'leave';
    },
    run: async ({ fullListing, signal: runSignal }) => {
      // The ignore file may have changed.
      filter = await readFilter(options);
      return runMirror(client, fullListing ? { ...options, fullListing } : options, filter, runSignal);
    },
  });
}

/** Whether a path below the local folder belongs to the runs: temporary files, and the state. */
async function isOwnFile(path: string, options: MirrorOptions): Promise<boolean> {
  const folder = await platform.openFolder(options.path, { isReadOnly: true, option: 'path' });
  try {
    const isReserved = await reservedPaths(folder, options.state);
    const names = path.split('/');
    return names.some((_, at) => isReserved(names.slice(0, at + 1)));
  } finally {
    await folder.close();
  }
}

/** Compiles the filter options. The text of a function stands for it. */
async function readFilter(options: MirrorOptions): Promise<MirrorFilter> {
  const { include, exclude, filter, ignoreFile, path } = options;
  const isIgnored = await loadIgnoreFile(ignoreFile, path, platform);
  const accepts = await createItemFilter(owner, options, isIgnored);
  const ignoredBy = ignoreFile === undefined || ignoreFile === false ? undefined : await platform.fileInfo(ignorePath(ignoreFile, path));
  const signature = JSON.stringify([include, exclude, filter === undefined ? undefined : String(filter), ignoredBy]);
  return { accepts, signature };
}

const ignorePath = (ignoreFile: true | string, folder: string) => (ignoreFile === true ? `${folder}/.boxignore` : ignoreFile);
