import { resolve } from 'node:path';
import type { SelectionOptions, TransferOptions } from './options.js';

/** The absolute path of an option, if it is set. */
export const pathOption = (path: string | undefined, cwd: string): string | undefined =>
  path === undefined ? undefined : resolve(cwd, path);

/** The options that all transfers have in common, for the SDK. */
export function sharedOptions(options: SelectionOptions & Pick<TransferOptions, 'dryRun'>, cwd: string) {
  const { include, exclude, boxignore, ignoreFile, concurrency, dryRun } = options;
  return {
    ...{ include, exclude, concurrency, dryRun },
    ignoreFile: ignoreFile === undefined ? boxignore : resolve(cwd, ignoreFile),
  };
}
