import { BoxConfigError } from '../../core/errors/box-errors.js';

type Chokidar = typeof import('chokidar');

/** Loads chokidar, an optional peer, at the first use. Rejects with BoxConfigError that names the option if it is not installed. */
export async function loadWatcher(): Promise<Chokidar['watch']> {
  const { watch } = await import('chokidar').catch((cause: unknown) => {
    throw new BoxConfigError('watch: requires the package chokidar. Install it (npm install chokidar), or call mirror regularly instead.', {
      cause,
    });
  });
  return watch;
}
