import platform from '#platform';
import { readSignal } from '../core/options/read-signal.js';
import { loadIgnoreFile } from '../transfers/ignore-file.js';
import { createItemFilter } from '../transfers/item-filter.js';
import { checkMirrorOptions, owner } from './check-options.js';
import type { MirrorOptions, MirrorResult } from './mirror-options.js';
import { runMirror, type MirrorClient, type MirrorFilter } from './run-mirror.js';

/** Mirrors a local folder and a folder in Box, once or until the signal aborts. See docs/guides/transfers/sync.md. */
export async function mirror(client: MirrorClient, options: MirrorOptions): Promise<MirrorResult> {
  checkMirrorOptions(options);
  const signal = readSignal(owner, options.signal);
  signal?.throwIfAborted();
  return runMirror(client, options, await readFilter(options), signal);
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
