import platform from '#platform';
import type { watch as watchType } from 'chokidar';
import { BoxConfigError } from '../../core/errors/box-errors.js';

type Watch = typeof watchType;

/** Loads chokidar, an optional peer, at the first use. Rejects with BoxConfigError that names the option if it is not installed. */
export async function loadWatcher(): Promise<Watch> {
  try {
    const chokidar = await platform.importChokidar?.();
    if (chokidar !== undefined) return chokidar.watch;
  } catch (cause) {
    throw new BoxConfigError('watch: requires the package chokidar. Install it (npm install chokidar), or call mirror regularly instead.', {
      cause,
    });
  }
  throw new BoxConfigError('watch: requires a file system.');
}
