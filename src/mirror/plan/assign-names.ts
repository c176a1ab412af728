import { nameProblem, normalizedName } from '../../core/util/item-name.js';
import { diskName, diskNameKey, numberedDiskName } from '../../transfers/disk-name.js';
import { claimName, type Naming } from '../../downloads/many/tree-folder.js';
import { maxNumberedNames, numberedName } from '../../transfers/numbered-name.js';
import type { MirrorItem } from '../model/mirror-item.js';
import { keyOf } from '../model/remote-item.js';
import { keptDiskName } from './names.js';

/** The items that shall be in one folder, and what else has names there. */
export interface FolderNames {
  readonly folder: MirrorItem;
  /** Names of its path on disk. */
  readonly diskPath: readonly string[];
  readonly items: readonly MirrorItem[];
  /** Keys of names of other items that are now in this folder in Box. */
  readonly others: { readonly remote: ReadonlySet<string>; readonly hidden: ReadonlySet<string> };
  readonly naming: Naming;
  /** Items whose name is in use get a number. Otherwise they are skipped. */
  readonly numbers: boolean;
}

/** Sets the names of all items in a folder, so that both sides can store them. Returns the items that cannot be mirrored. */
export function assignNames({ folder, diskPath, items, others, naming, numbers }: FolderNames): MirrorItem[] {
  const { rules } = naming;
  const boxClaims = new Set(others.hidden);
  const diskClaims = new Map<string, string>((folder.local?.hidden ?? []).map((name) => [diskNameKey(name, rules), '']));
  const skipped: MirrorItem[] = [];

  const isTaken = (name: string) => boxClaims.has(normalizedName(name));
  const isOnDisk = (name: string) => {
    const key = diskNameKey(name, rules);
    return diskClaims.has(key) || folder.local?.children.has(key) === true;
  };

  /** A free name with a number, which nothing has now on either side. */
  function numbered(name: string): { name: string; diskName: string } | undefined {
    for (let number = 1; number <= maxNumberedNames; number++) {
      const next = numberedName(name, number);
      const stored = numberedDiskName(diskName(name, '', rules), number);
      if (!isTaken(next) && !others.remote.has(normalizedName(next)) && !isOnDisk(stored)) return { name: next, diskName: stored };
    }
    return undefined;
  }

  function skip(item: MirrorItem): void {
    skipped.push(item);
    if (item.local === undefined || item.remote === undefined) item.fate = 'skip';
    else item.isFrozen = true;
  }

  function claimDisk(item: MirrorItem): boolean {
    const { type, remote } = item;
    const entry = { type, id: remote?.id ?? '' };
    const kept = keptDiskName(item, item.name, rules);
    if (kept !== undefined && !diskClaims.has(diskNameKey(kept, rules))) {
      item.diskName = kept;
      diskClaims.set(diskNameKey(kept, rules), remote === undefined ? '' : keyOf(remote));
      return true;
    }
    // Something that is not mirrored has the name, such as a link.
    const hasHidden = diskClaims.get(diskNameKey(diskName(item.name, entry.id, rules), rules)) === '';
    if (remote === undefined || hasHidden) return false;
    item.diskName = claimName({ names: diskPath, claims: diskClaims }, entry, item.name, naming).name;
    return true;
  }

  for (const item of items.toSorted((a, b) => rankOf(a, folder) - rankOf(b, folder))) {
    if (item.fate === 'stay') {
      if (item.remote !== undefined) boxClaims.add(normalizedName(item.remote.name));
      if (item.local !== undefined) diskClaims.set(diskNameKey(item.local.name, rules), '');
      continue;
    }
    if (item.name !== item.remote?.name && nameProblem(item.name) !== undefined) {
      skip(item);
      continue;
    }
    if (isTaken(item.name) || item.isSplit || !claimDisk(item)) {
      // A number goes to the local item.
      const free = numbers && item.local !== undefined ? numbered(item.name) : undefined;
      if (free === undefined) {
        skip(item);
        continue;
      }
      Object.assign(item, free);
      diskClaims.set(diskNameKey(item.diskName, rules), item.remote === undefined ? '' : keyOf(item.remote));
    }
    boxClaims.add(normalizedName(item.name));
  }
  return skipped;
}

/** Items that both sides have in this folder keep their names. Then come those of Box, because the service allows no twins. */
function rankOf({ fate, local, remote, name, place, isSplit }: MirrorItem, folder: MirrorItem): number {
  if (fate === 'stay') return 0;
  if (isSplit) return 5;
  const isInPlace = remote?.name === name && remote.parentId === folder.remote?.id;
  if (isInPlace) return local?.parent === folder.local ? 1 : 2;
  return place === 'remote' ? 3 : 4;
}
