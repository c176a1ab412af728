import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { MirrorOptions } from '../mirror-options.js';
import type { BaseItem } from '../model/base-item.js';
import type { LocalNode } from '../model/local-node.js';
import type { RemoteTree } from '../model/remote-item.js';
import { nodesBelow } from './match-items.js';
import type { Plan } from './make-plan.js';

/** Deletions that are always allowed. */
const minDeletes = 10;
/** Name of the file that `checkAccess: true` looks for. */
const accessFile = '.box-mirror';

type Checked = Pick<MirrorOptions, 'direction' | 'delete' | 'checkAccess' | 'maxDelete' | 'resync'>;

/** Both sides as listed. */
export interface ListedSides {
  readonly local: LocalNode;
  readonly remote: RemoteTree;
  readonly base: ReadonlyMap<string, BaseItem>;
}

/** Throws BoxConfigError if a side does not look as if it was there: the file of `checkAccess` is missing, or everything is. */
export function checkSides({ local, remote, base }: ListedSides, options: Checked): void {
  const { checkAccess, direction } = options;
  if (checkAccess === false) return;
  const isLocalEmpty = local.children.size === 0;
  const isRemoteEmpty = remote.items.size === 0;
  if (checkAccess !== undefined) {
    const name = checkAccess === true ? accessFile : checkAccess;
    const isOnDisk = [...local.children.values()].some((node) => node.kind === 'file' && node.name === name);
    const isInBox = [...remote.items.values()].some(
      (item) => item.parentId === remote.rootId && item.type === 'file' && item.name === name,
    );
    if (!isOnDisk || !isInBox) {
      const side = isOnDisk ? 'folderId: the folder in Box' : 'path: the local folder';
      throw new BoxConfigError(
        `checkAccess: ${name} is missing. ${side} is not available, or the file must be created there. Nothing was changed.`,
      );
    }
  }
  const wasEmpty = ![...base.values()].some((item) => item.local !== undefined);
  const empty = isLocalEmpty ? 'path: the local folder' : 'folderId: the folder in Box';
  const isSourceEmpty = direction === 'up' ? isLocalEmpty && !isRemoteEmpty : isRemoteEmpty && !isLocalEmpty;
  const isRisk = wasEmpty ? direction !== 'both' && options.delete === true && isSourceEmpty : isLocalEmpty !== isRemoteEmpty;
  if (isRisk && options.resync !== true) {
    throw new BoxConfigError(
      `${empty} is empty, but ${wasEmpty ? 'the other side is not' : 'it was not after the last run'}. Nothing was changed. Check that it is available. Set checkAccess to false if it is empty on purpose.`,
    );
  }
}

/** Throws BoxConfigError if the plan deletes more than allowed. */
export function checkDeletes(plan: Plan, { local, remote, base }: ListedSides, { maxDelete, direction }: Checked): void {
  const count = plan.deletedFiles.length + plan.deletedFolders.length;
  if (count <= Math.min(minDeletes, maxDelete ?? Infinity)) return;
  const known = base.size > 0 || direction === 'both' ? base.size : direction === 'up' ? remote.items.size : [...nodesBelow(local)].length;
  const allowed = maxDelete ?? Math.max(minDeletes, Math.floor(known / 2));
  if (count > allowed) {
    throw new BoxConfigError(
      `maxDelete: the run would delete ${String(count)} items, and at most ${String(allowed)} are allowed. Nothing was changed. Set maxDelete to ${String(count)} if that is intended.`,
    );
  }
}
