import type { BaseItem } from './base-item.js';
import type { LocalNode } from './local-node.js';
import type { RemoteItem } from './remote-item.js';

/**
 * What a run does with an item. `keep`: both sides shall have it; `stay`: it remains on the side that has it; `delete`: on each side that has
 * it; `skip`: it cannot be mirrored.
 */
export type Fate = 'keep' | 'stay' | 'delete' | 'skip';

/** A file or folder of the mirror, on one side or on both. */
export interface MirrorItem {
  readonly type: 'file' | 'folder';
  /** After an earlier run. */
  base: BaseItem | undefined;
  local: LocalNode | undefined;
  remote: RemoteItem | undefined;
  fate: Fate;
  /** The folder that it shall be in. Undefined for the folder of the mirror. */
  parent: MirrorItem | undefined;
  /** The name that it shall have in Box. */
  name: string;
  /** The name that it shall have on disk. */
  diskName: string;
  /** Which content both sides shall have, of a file that both have. */
  content: 'same' | 'local' | 'remote';
  /** The side whose place and name apply. */
  place: 'local' | 'remote';
  /** The local part of a conflict. It does not become a pair with another item. */
  isSplit: boolean;
  /** It is kept although the other side has deleted it, because it has changed. */
  isRescued: boolean;
  /** It must stay in its place on both sides. */
  isFrozen: boolean;
}

export function mirrorItem(parts: Pick<MirrorItem, 'type'> & Partial<MirrorItem>): MirrorItem {
  const place = parts.remote === undefined ? 'local' : 'remote';
  return {
    ...{ base: undefined, local: undefined, remote: undefined, parent: undefined, fate: 'keep', content: 'same' },
    ...{ name: '', diskName: '', place, isSplit: false, isRescued: false, isFrozen: false },
    ...parts,
  };
}

/** Path of an item in Box after the run, below the folder of the mirror. */
export function pathOf(item: MirrorItem): string {
  const names: string[] = [];
  for (let current = item; current.parent !== undefined; current = current.parent) names.push(current.name);
  return names.reverse().join('/');
}
