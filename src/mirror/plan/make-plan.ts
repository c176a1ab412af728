import type { Naming } from '../../downloads/many/tree-folder.js';
import type { MirrorAction, MirrorConflict, MirrorSide, MirrorSkip } from '../mirror-options.js';
import type { BaseItem } from '../model/base-item.js';
import { namesOf, type LocalNode } from '../model/local-node.js';
import { pathOf, type MirrorItem } from '../model/mirror-item.js';
import { folderKey, type RemoteItem, type RemoteTree } from '../model/remote-item.js';
import { decideItems, type Contents, type Rules } from './decide.js';
import { matchItems, type MatchedItems } from './match-items.js';
import { placeItems } from './place-items.js';

/** What a run knows before it changes anything. */
export interface PlanInput {
  readonly local: LocalNode;
  readonly remote: RemoteTree;
  /** What both sides had after the last run, by key. */
  readonly base: ReadonlyMap<string, BaseItem>;
  readonly naming: Naming;
  readonly rules: Rules;
}

/** An action with the item that it is about. */
export interface PlannedAction {
  readonly action: MirrorAction;
  readonly item: MirrorItem;
}

/** The actions of a run, in the order of their phases. Actions of one list are independent of each other, except for `places`. */
export interface Plan {
  readonly conflicts: readonly PlannedAction[];
  readonly deletedFiles: readonly PlannedAction[];
  /** Created and moved items by depth. Within a level, moves come first. */
  readonly places: readonly (readonly PlannedAction[])[];
  /** By depth, the deepest first. */
  readonly deletedFolders: readonly PlannedAction[];
  readonly transfers: readonly PlannedAction[];
  readonly skipped: readonly MirrorSkip[];
  /** Items of both sides that the run has found or will create. */
  readonly kept: readonly MirrorItem[];
  /** Items that are on the side of the target only, or cannot be mirrored. */
  readonly others: readonly MirrorItem[];
  readonly root: MirrorItem;
  /** Before the plan is final, the SHA-1 of these files must be known. */
  readonly needed: ReadonlySet<LocalNode>;
  /** Before the plan is final, these conflicts must be decided. */
  readonly open: readonly MirrorConflict[];
}

/** Compares both sides and decides what to do. Pure: the same input gives the same plan. */
export function makePlan({ local, remote, base, naming, rules }: PlanInput): Plan {
  const matched = matchItems({ local, remote, base, rules: naming.rules });
  const contents: Contents = { rules, needed: matched.needed, open: [], decided: [] };
  decideItems(matched, contents);
  const { levels, others, skipped } = placeItems(matched, remote, naming, contents);
  const { root, needed } = matched;
  root.remote = rootItem(remote.rootId);
  const deleted = others.filter(({ fate }) => fate === 'delete').flatMap((item) => deleteActions(item, matched, remote));
  const isFolder = ({ item }: PlannedAction) => item.type === 'folder';
  const kept = levels.flat();
  return {
    conflicts: contents.decided.map(({ item, decision }) => ({ item, action: { type: 'conflict', path: pathOf(item), decision } })),
    deletedFiles: deleted.filter((each) => !isFolder(each)),
    places: levels.map((items) => placeActions(items, remote)).filter((actions) => actions.length > 0),
    deletedFolders: deleted.filter(isFolder).reverse(),
    transfers: kept.flatMap(transferActions),
    skipped: [...skipped.map(skipOf), ...webLinks(remote)],
    ...{ kept, others, root, needed, open: contents.open },
  };
}

function rootItem(id: string): RemoteItem {
  const unknown = { etag: undefined, size: undefined, sha1: undefined, modifiedMs: undefined, versionId: undefined };
  return { type: 'folder', id, parentId: '', name: '', hasHidden: false, ...unknown };
}

function deleteActions(item: MirrorItem, matched: MatchedItems, remote: RemoteTree): PlannedAction[] {
  const of = (side: MirrorSide, path: string): PlannedAction => ({ item, action: { type: 'delete', side, item: item.type, path } });
  return [
    ...(item.local === undefined ? [] : [of('local', namesOf(item.local).join('/'))]),
    ...(item.remote === undefined ? [] : [of('remote', boxPath(item.remote, remote))]),
  ];
}

function placeActions(items: readonly MirrorItem[], remote: RemoteTree): PlannedAction[] {
  const moves: PlannedAction[] = [];
  const created: PlannedAction[] = [];
  for (const item of items) {
    const { type, parent, local, remote: found } = item;
    const path = pathOf(item);
    if (type === 'folder' && local === undefined) created.push({ item, action: { type: 'createFolder', side: 'local', path } });
    if (type === 'folder' && found === undefined) created.push({ item, action: { type: 'createFolder', side: 'remote', path } });
    if (item.isFrozen) continue;
    if (local !== undefined && (local.parent !== parent?.local || local.name !== item.diskName)) {
      const from = namesOf(local).join('/');
      const action: PlannedAction = { item, action: { type: 'move', side: 'local', path, from } };
      // The local part of a conflict makes room for the other one.
      if (found === undefined) moves.unshift(action);
      else moves.push(action);
    }
    if (found !== undefined && (found.parentId !== parent?.remote?.id || found.name !== item.name)) {
      moves.push({ item, action: { type: 'move', side: 'remote', path, from: boxPath(found, remote) } });
    }
  }
  return [...moves, ...created];
}

function transferActions(item: MirrorItem): PlannedAction[] {
  const { type, local, remote, content } = item;
  if (type === 'folder') return [];
  const path = pathOf(item);
  if (remote === undefined) return [{ item, action: { type: 'upload', path, bytes: local?.status.size ?? 0, replaces: false } }];
  if (local === undefined) return [{ item, action: { type: 'download', path, bytes: remote.size ?? 0, replaces: false } }];
  if (content === 'local') return [{ item, action: { type: 'upload', path, bytes: local.status.size, replaces: true } }];
  if (content === 'remote') return [{ item, action: { type: 'download', path, bytes: remote.size ?? 0, replaces: true } }];
  return [];
}

const skipOf = (item: MirrorItem): MirrorSkip => ({
  side: item.local === undefined ? 'remote' : 'local',
  path: pathOf(item),
  reason: 'name',
});

function webLinks(remote: RemoteTree): MirrorSkip[] {
  const links = [...remote.items.values()].filter(({ type }) => type === 'web_link');
  return links.map((link) => ({ side: 'remote', path: boxPath(link, remote), reason: 'webLink' }));
}

/** The present path of an item in Box, below the folder of the mirror. */
function boxPath(item: RemoteItem, { items }: RemoteTree): string {
  const names: string[] = [];
  for (let current: RemoteItem | undefined = item; current !== undefined; current = items.get(folderKey(current.parentId))) {
    names.push(current.name);
  }
  return names.reverse().join('/');
}
