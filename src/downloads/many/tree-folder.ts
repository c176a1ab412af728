import { BoxDownloadError } from '../../core/errors/box-errors.js';
import type { DiskNames } from '../../core/types/ports/local-folder.js';
import { diskName, diskNameKey, diskNameWithId, escapeFirst } from '../../transfers/disk-name.js';
import type { DownloadManyEntry } from '../options/download-many-options.js';

/** A folder of the tree, with the names that are in use in it. */
export interface TreeFolder {
  readonly entry: DownloadManyEntry;
  readonly parent: TreeFolder | undefined;
  /** Names on disk below the folder of the run. */
  readonly names: readonly string[];
  /** Why it cannot be created. */
  readonly problem: Error | undefined;
  /** The item that has each name, by the key under which the disk compares names. */
  readonly claims: Map<string, string>;
  /** Resolves once it exists: with true if it had no items then. */
  created?: Promise<boolean>;
}

/** How names of Box become names on disk. */
export interface Naming {
  readonly rules: DiskNames;
  readonly policy: 'encode' | 'report';
  /** Whether a path belongs to the run, such as its journal. */
  readonly isReserved: (names: readonly string[]) => boolean;
}

/** The name of an item on disk, or why it has none. */
export interface ClaimedName {
  readonly name: string;
  readonly problem: Error | undefined;
  /** Whether the run has used the name before. */
  readonly isUsed: boolean;
}

/** Returns the name of an item in a folder and reserves it. Items must be passed in the order of the listing, so that names do not change. */
export function claimName(
  folder: Pick<TreeFolder, 'names' | 'claims'>,
  { type, id }: Pick<DownloadManyEntry, 'type' | 'id'>,
  wanted: string,
  naming: Naming | undefined,
): ClaimedName {
  if (naming === undefined) return { name: wanted, problem: undefined, isUsed: false };
  const { rules, policy, isReserved } = naming;
  const item = `${type}_${id}`;
  let name = diskName(wanted, id, rules);
  if (isReserved([...folder.names, name])) name = escapeFirst(name);
  const owner = folder.claims.get(diskNameKey(name, rules));
  const isTwin = owner !== undefined && owner !== item;
  if (isTwin) name = diskNameWithId(name, id);
  if (policy === 'report' && name !== wanted) return { name, problem: nameProblem(wanted, isTwin), isUsed: false };
  const key = diskNameKey(name, rules);
  const isUsed = folder.claims.has(key);
  folder.claims.set(key, item);
  return { name, problem: undefined, isUsed };
}

function nameProblem(name: string, isTwin: boolean): BoxDownloadError {
  const why = isTwin ? 'The disk cannot tell it from the name of another item in its folder.' : 'The disk cannot store it.';
  return new BoxDownloadError(
    'name',
    `names: ${JSON.stringify(name)} is not downloaded. ${why} Set names to "encode" to store it under another name.`,
  );
}
