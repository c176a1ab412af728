import { asideKey } from '../model/aside-name.js';
import type { LocalNode } from '../model/local-node.js';
import { pathOf, type MirrorItem } from '../model/mirror-item.js';
import { folderKey, keyOf, type RemoteItem } from '../model/remote-item.js';
import type { MirrorConflict, MirrorDecision, MirrorOptions } from '../mirror-options.js';
import type { MatchedItems } from './match-items.js';

/** The rules of a run. */
export interface Rules {
  readonly direction: MirrorOptions['direction'];
  /** Whether one way deletes what the source lacks. */
  readonly deletes: boolean;
  /** Decides a conflict. Undefined: not yet known. */
  readonly decide: (conflict: MirrorConflict) => MirrorDecision | undefined;
}

/** Collects what the plan needs to know about contents. */
export interface Contents {
  readonly rules: Rules;
  readonly needed: Set<LocalNode>;
  /** Those without a decision. */
  readonly open: MirrorConflict[];
  readonly decided: { readonly item: MirrorItem; readonly decision: MirrorDecision }[];
}

/** Sets the fate and the place of each item by the changes of both sides. */
export function decideItems(matched: MatchedItems, contents: Contents): void {
  const { direction } = contents.rules;
  for (const item of matched.items) {
    if (item.local !== undefined && item.remote !== undefined) item.place = placeOf(item, matched, direction);
    else if (direction === 'both') decideDeletion(item, matched, contents);
    else {
      item.base = undefined;
      item.place = item.local === undefined ? 'remote' : 'local';
      if (isGone(item)) item.fate = 'delete';
    }
  }
}

/** Which side's place and name apply. Of two different moves, the one in Box applies: others have seen it. */
function placeOf(item: MirrorItem, matched: MatchedItems, direction: Rules['direction']): MirrorItem['place'] {
  if (direction !== 'both') return direction === 'up' ? 'local' : 'remote';
  return isMovedOnDisk(item, matched) && !isMovedInBox(item, matched) ? 'local' : 'remote';
}

function isMovedOnDisk({ base, local }: MirrorItem, { byLocal, byRemote }: MatchedItems): boolean {
  if (base?.local === undefined || local?.parent === undefined) return false;
  if (asideKey(local.name) === keyOf(base)) return false;
  return local.name !== base.local.name || byLocal.get(local.parent) !== byRemote.get(folderKey(base.parentId));
}

function isMovedInBox({ base, remote }: MirrorItem, { byRemote }: MatchedItems): boolean {
  if (base === undefined || remote === undefined) return false;
  if (asideKey(remote.name) === keyOf(base)) return false;
  return remote.name !== base.name || byRemote.get(folderKey(remote.parentId)) !== byRemote.get(folderKey(base.parentId));
}

/**
 * Decides about an item that only one side has. Without an earlier run, it is new. Otherwise the other side has deleted it: the deletion applies
 * unless this side has changed or moved it. What is in a moved folder is kept with it.
 */
function decideDeletion(item: MirrorItem, matched: MatchedItems, { needed }: Contents): void {
  const { base, local, remote } = item;
  if (base === undefined) return;
  item.place = local === undefined ? 'remote' : 'local';
  if (isGone(item)) {
    item.fate = 'delete';
    return;
  }
  const isMoved = local === undefined ? isMovedInBox(item, matched) : isMovedOnDisk(item, matched);
  const folder = local === undefined ? matched.byRemote.get(folderKey(remote?.parentId ?? '')) : matched.byLocal.get(local.parent ?? local);
  const isKept = isMoved || (folder?.isRescued === true && isOneSided(folder)) || hasChanged(item, needed);
  item.isRescued = isKept;
  if (isKept) item.base = undefined;
  else item.fate = 'delete';
}

const isGone = ({ local, remote }: MirrorItem) => local === undefined && remote === undefined;
const isOneSided = ({ local, remote }: MirrorItem) => local === undefined || remote === undefined;

function hasChanged({ type, base, local, remote }: MirrorItem, needed: Set<LocalNode>): boolean {
  if (base === undefined) return true;
  if (type === 'folder') return (local?.hidden.length ?? 0) > 0 || remote?.hasHidden === true;
  return local === undefined ? remote?.sha1 !== base.sha1 : isOther(local, base, needed);
}

/** Whether a local file has another content. The SHA-1 decides only if the sizes are equal. */
function isOther(local: LocalNode, { size, sha1 }: Pick<RemoteItem, 'size' | 'sha1'>, needed: Set<LocalNode>): boolean {
  if (local.status.size !== size) return true;
  if (local.sha1 === undefined) needed.add(local);
  return local.sha1 !== sha1;
}

/** Decides which content a file shall have that both sides have. */
export function decideContent(item: MirrorItem, contents: Contents): void {
  const { rules, needed } = contents;
  const { base, local, remote } = item;
  if (local === undefined || remote === undefined || !isOther(local, remote, needed)) return;
  if (rules.direction !== 'both') item.content = rules.direction === 'up' ? 'local' : 'remote';
  else if (base !== undefined && remote.sha1 === base.sha1) item.content = 'local';
  else if (base !== undefined && !isOther(local, base, needed)) item.content = 'remote';
  else decideConflict(item, local, remote, contents);
}

function decideConflict(item: MirrorItem, local: LocalNode, remote: RemoteItem, { rules, needed, open, decided }: Contents): void {
  if (local.sha1 === undefined) {
    needed.add(local);
    return;
  }
  const conflict: MirrorConflict = {
    path: pathOf(item),
    local: { size: local.status.size, sha1: local.sha1, modifiedMs: local.status.modifiedMs },
    remote: { id: remote.id, size: remote.size ?? 0, sha1: remote.sha1 ?? '', modifiedMs: remote.modifiedMs },
  };
  const decision = rules.decide(conflict);
  if (decision === undefined) {
    open.push(conflict);
    return;
  }
  decided.push({ item, decision });
  if (decision !== 'keepBoth') item.content = decision;
}
