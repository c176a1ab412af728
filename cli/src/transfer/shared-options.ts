import { resolve } from 'node:path';
import type { TransferOptions } from './options.js';

/** The options that uploads and downloads have in common, for the SDK. */
export function sharedOptions(options: TransferOptions, cwd: string) {
  const { include, exclude, boxignore, ignoreFile, concurrency, journal, dryRun } = options;
  return {
    ...{ include, exclude, concurrency, dryRun },
    ignoreFile: ignoreFile === undefined ? boxignore : resolve(cwd, ignoreFile),
    journal: journal === undefined ? undefined : resolve(cwd, journal),
  };
}
