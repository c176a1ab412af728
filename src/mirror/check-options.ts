import { BoxConfigError } from '../core/errors/box-errors.js';
import { checkOptions, requireValid, type OptionTypes } from '../core/options/check-options.js';
import { requirePath } from '../core/options/paths.js';
import { requireInteger } from '../core/options/settings.js';
import { checkIgnoreFile } from '../transfers/ignore-file.js';
import { checkFilterOptions } from '../transfers/item-filter.js';
import type { MirrorOptions } from './mirror-options.js';
import { readWatchOptions } from './watch/watch-options.js';

/** Begins the messages about options. */
export const owner = 'mirror';

const optionTypes: OptionTypes<MirrorOptions> = {
  folderId: 1,
  path: 1,
  direction: 1,
  delete: 'boolean',
  maxDelete: 1,
  backupDir: 1,
  state: 1,
  conflict: 1,
  checkAccess: 1,
  resync: 'boolean',
  fullListing: 'boolean',
  ignoreFile: 1,
  dryRun: 'boolean',
  concurrency: 1,
  watch: 1,
  onProgress: 'function',
  onAction: 'function',
  onRun: 'function',
  include: 1,
  exclude: 1,
  filter: 'function',
  signal: 1,
};

const policies = ['newer', 'keepBoth', 'local', 'remote'];

/** Throws BoxConfigError that names the invalid option. */
export function checkMirrorOptions(options: MirrorOptions): void {
  checkOptions(owner, options, optionTypes);
  const { folderId, direction, conflict, checkAccess, watch, maxDelete, backupDir, state } = options;
  requireValid(owner, 'folderId', 'be a folder ID, as a non-empty string', () => folderId.trim() !== '');
  requireValid(owner, 'direction', "be 'up', 'down' or 'both'", () => ['up', 'down', 'both'].includes(direction));
  requirePath('path', options.path);
  if (backupDir !== undefined) requirePath('backupDir', backupDir);
  else if (direction !== 'up') {
    throw new BoxConfigError(`backupDir: must be set for the direction ${direction}. Deleted and replaced local files are moved there.`);
  }
  if (state !== undefined) requirePath('state', state);
  else if (direction === 'both') {
    throw new BoxConfigError('state: must be the path of a file for the direction both, which compares both sides with the last run.');
  }
  if (direction === 'both' && options.delete !== undefined) {
    throw new BoxConfigError('delete: must be left out for the direction both, which applies deletions of either side.');
  }
  if (direction !== 'both') {
    if (conflict !== undefined) throw new BoxConfigError(`conflict: must be left out for the direction ${direction}: the source wins.`);
    if (options.resync !== undefined) throw new BoxConfigError(`resync: must be left out for the direction ${direction}.`);
  }
  requireValid(owner, 'conflict', `be one of ${policies.join(', ')}, or a function`, () => {
    return conflict === undefined || typeof conflict === 'function' || policies.includes(conflict);
  });
  requireValid(owner, 'checkAccess', 'be a boolean or the name of a file', () => {
    return checkAccess === undefined || typeof checkAccess === 'boolean' || /^[^/\\]+$/.test(checkAccess);
  });
  if (maxDelete !== undefined && maxDelete !== Infinity) requireInteger(`${owner}: maxDelete`, maxDelete, 0);
  requireInteger(`${owner}: concurrency`, options.concurrency ?? 4, 1);
  if (readWatchOptions(watch) !== undefined && options.dryRun === true) {
    throw new BoxConfigError('watch: must be left out with dryRun, which does nothing that later runs could follow.');
  }
  checkFilterOptions(owner, options);
  checkIgnoreFile(options.ignoreFile);
}
