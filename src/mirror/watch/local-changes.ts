import { BoxConfigError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import type { loadWatcher } from './load-watcher.js';

/** A local item that was created, changed or deleted. */
export interface LocalItem {
  /** Path below the watched folder, with slashes. */
  readonly path: string;
  readonly type: 'file' | 'folder';
  /** Bytes, if known. */
  readonly size: number | undefined;
}

export interface LocalChanges {
  close(): Promise<void>;
}

interface LocalChangesOptions {
  readonly watch: Awaited<ReturnType<typeof loadWatcher>>;
  /** Path of an existing folder. */
  readonly path: string;
  readonly onChange: (item: LocalItem) => void;
  /** Receives an error after which changes may be missed. */
  readonly onFailure: (error: Error) => void;
}

/** Limits of the system on watched folders. Beyond them, changes are missed silently. */
const limits = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

/** Watches a local folder. Resolves when every change from now on is reported. Rejects with BoxConfigError beyond a limit of the system. */
export async function watchLocal({ watch, path, onChange, onFailure }: LocalChangesOptions): Promise<LocalChanges> {
  const watcher = watch('.', { cwd: path, ignoreInitial: true, followSymlinks: false, ignorePermissionErrors: true });
  let report = onFailure;
  const ready = new Promise<void>((resolve, reject) => {
    report = reject;
    watcher.on('ready', () => {
      report = onFailure;
      resolve();
    });
  });
  watcher.on('all', (event, changed, stats) => {
    onChange({ path: changed.replaceAll('\\', '/'), type: event.endsWith('Dir') ? 'folder' : 'file', size: stats?.size });
  });
  watcher.on('error', (cause) => {
    const { code } = cause as { code?: unknown };
    // Any other failure concerns one item. A run reports it if it persists.
    if (typeof code !== 'string' || !limits.has(code)) return;
    report(
      new BoxConfigError(
        `watch: the system cannot watch ${path} (${messageOf(cause)}). Raise its limit (Linux: fs.inotify.max_user_watches), or call mirror regularly instead.`,
        { cause },
      ),
    );
  });
  try {
    await ready;
  } catch (error) {
    await watcher.close();
    throw error;
  }
  return { close: () => watcher.close() };
}
