import type { DiskNames } from '../../core/types/ports/local-folder.js';
import { isSameName } from '../../core/util/item-name.js';
import { decodeDiskName, diskName, diskNameWithId } from '../../transfers/disk-name.js';
import { asideKey } from '../model/aside-name.js';
import type { MirrorItem } from '../model/mirror-item.js';
import { keyOf } from '../model/remote-item.js';

/** The name in Box of a local item: the decoded one, if the disk could not have stored that. */
export function boxName(name: string, rules: DiskNames): string {
  const decoded = decodeDiskName(name).name;
  return decoded !== name && diskName(decoded, '', rules) === name ? decoded : name;
}

/** The name of the item on the side of its place, as a name in Box. The name of an item that was moved aside is that of the last run. */
export function wantedName({ base, local, remote, place }: MirrorItem, rules: DiskNames): string {
  if (place === 'remote' || local === undefined) {
    const name = remote?.name ?? '';
    return base !== undefined && asideKey(name) === keyOf(base) ? base.name : name;
  }
  if (base?.local !== undefined && (local.name === base.local.name || asideKey(local.name) === keyOf(base))) return base.name;
  const name = boxName(local.name, rules);
  // A disk may store another composition of letters than Box.
  return remote !== undefined && isSameName(name, remote.name) ? remote.name : name;
}

/** The name on disk that an item already has and shall keep. */
export function keptDiskName({ base, local, remote, place }: MirrorItem, name: string, rules: DiskNames): string | undefined {
  if (local === undefined) return undefined;
  if (base?.local !== undefined && asideKey(local.name) === keyOf(base)) return base.name === name ? base.local.name : undefined;
  const isKept =
    place === 'local' ||
    (base?.name === name && base.local?.name === local.name) ||
    isSameName(boxName(local.name, rules), name) ||
    isSameName(local.name, name) ||
    (remote !== undefined && diskNameWithId(diskName(name, remote.id, rules), remote.id) === local.name);
  return isKept ? local.name : undefined;
}
