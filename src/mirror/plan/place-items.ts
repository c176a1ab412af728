import { normalizedName } from '../../core/util/item-name.js';
import type { Naming } from '../../downloads/many/tree-folder.js';
import { asideKey } from '../model/aside-name.js';
import { mirrorItem, type MirrorItem } from '../model/mirror-item.js';
import { folderKey, keyOf, type RemoteTree } from '../model/remote-item.js';
import { assignNames } from './assign-names.js';
import { decideContent, type Contents } from './decide.js';
import type { MatchedItems } from './match-items.js';
import { wantedName } from './names.js';
import { pairNew } from './pair-new.js';

/** The tree that both sides shall have. */
export interface PlacedItems {
  /** The items to keep, by depth: each after its folder. */
  readonly levels: readonly (readonly MirrorItem[])[];
  /** All others: deleted ones, each after its folder, and those that stay. */
  readonly others: readonly MirrorItem[];
  readonly skipped: readonly MirrorItem[];
}

/** Decides where each item shall be, pairs new items of both sides, and gives each a name that both sides can store. */
export function placeItems(matched: MatchedItems, remote: RemoteTree, naming: Naming, contents: Contents): PlacedItems {
  const { rules } = contents;
  const { root, items, byLocal, byRemote } = matched;
  const children = new Map<MirrorItem, MirrorItem[]>();
  const boxNames = namesInBox(remote);
  const skipped: MirrorItem[] = [];
  const all = [...items];

  function folderOf({ base, local, remote: found, place }: MirrorItem): MirrorItem {
    const inBase = () => byRemote.get(folderKey(base?.parentId ?? ''));
    if (place === 'local' && local?.parent !== undefined) {
      const isAside = base !== undefined && asideKey(local.name) === keyOf(base);
      return (isAside ? inBase() : byLocal.get(local.parent)) ?? root;
    }
    const isAside = base !== undefined && asideKey(found?.name ?? '') === keyOf(base);
    return (isAside ? inBase() : byRemote.get(folderKey(found?.parentId ?? ''))) ?? root;
  }

  for (const item of items) item.parent = folderOf(item);
  breakCycles(items, root, folderOf);
  for (const item of items) if (item.fate === 'keep') rescueFolders(item);
  for (const item of items) if (item.fate === 'keep') addTo(item.parent ?? root, item);

  function addTo(folder: MirrorItem, item: MirrorItem): void {
    item.parent = folder;
    const list = children.get(folder);
    if (list === undefined) children.set(folder, [item]);
    else list.push(item);
  }

  /** Makes a pair of a new item of each side. */
  function merge(local: MirrorItem, item: MirrorItem): void {
    item.local = local.local;
    item.place = rules.direction === 'up' ? 'local' : 'remote';
    for (const child of children.get(local) ?? []) addTo(item, child);
    children.delete(local);
    Object.assign(local, { local: undefined, fate: 'delete' });
  }

  /** Sets the fate of an item that only the target has, with everything in it. */
  function leaveOrDelete(item: MirrorItem): void {
    for (const list = [item]; list.length > 0;) {
      const next = list.pop() ?? item;
      next.fate = rules.deletes ? 'delete' : 'stay';
      list.push(...(children.get(next) ?? []));
    }
  }

  function placeIn(folder: MirrorItem, diskPath: readonly string[]): MirrorItem[] {
    for (const [local, item] of pairNew(children.get(folder) ?? [], naming.rules)) merge(local, item);
    const inside = (children.get(folder) ?? []).filter(({ fate }) => fate !== 'delete');
    const splits: MirrorItem[] = [];
    for (const item of inside) {
      const isOnlyInTarget = rules.direction === 'up' ? item.local === undefined : item.remote === undefined;
      if (rules.direction !== 'both' && isOnlyInTarget) leaveOrDelete(item);
      if (item.fate !== 'keep') continue;
      item.name = wantedName(item, naming.rules);
      if (item.type !== 'file') continue;
      const before = contents.decided.length;
      decideContent(item, contents);
      if (contents.decided[before]?.decision === 'keepBoth') splits.push(splitOff(item));
    }
    const kept = [...inside.filter(({ fate }) => fate === 'keep' || fate === 'stay'), ...splits];
    const names = boxNames.get(folder.remote?.id ?? (folder === root ? remote.rootId : ''));
    const others = { remote: names?.all ?? noNames, hidden: names?.hidden ?? noNames };
    skipped.push(...assignNames({ folder, diskPath, items: kept, others, naming, numbers: rules.direction === 'both' }));
    return kept.filter(({ fate }) => fate === 'keep');
  }

  /** The local part of a conflict becomes another item. */
  function splitOff(item: MirrorItem): MirrorItem {
    const split = mirrorItem({ type: 'file', local: item.local, name: item.name, parent: item.parent, isSplit: true });
    item.local = undefined;
    all.push(split);
    return split;
  }

  const levels: MirrorItem[][] = [];
  let level: { readonly item: MirrorItem; readonly diskPath: readonly string[] }[] = [{ item: root, diskPath: [] }];
  while (level.length > 0) {
    const kept = level.flatMap(({ item, diskPath }) => placeIn(item, diskPath).map((child) => ({ child, diskPath })));
    levels.push(kept.map(({ child }) => child));
    level = kept
      .filter(({ child }) => child.type === 'folder')
      .map(({ child, diskPath }) => ({ item: child, diskPath: [...diskPath, child.diskName] }));
  }
  const others = all.filter(({ fate, local, remote: found }) => fate !== 'keep' && (local !== undefined || found !== undefined));
  keepFoldersInUse(others, folderOf);
  return { levels, others, skipped };

  /** A folder that something stays or goes in is kept, although one side has deleted it. */
  function rescueFolders(item: MirrorItem): void {
    for (let folder = item.parent; folder?.fate === 'delete'; folder = folder.parent) {
      folder.fate = 'keep';
      folder.base = undefined;
    }
  }
}

const noNames: ReadonlySet<string> = new Set<string>();

/** The keys of the names in each folder in Box, and of those of web links. */
function namesInBox({ items }: RemoteTree): Map<string, { all: Set<string>; hidden: Set<string> }> {
  const names = new Map<string, { all: Set<string>; hidden: Set<string> }>();
  for (const { type, parentId, name } of items.values()) {
    const inFolder = names.get(parentId) ?? { all: new Set<string>(), hidden: new Set<string>() };
    inFolder.all.add(normalizedName(name));
    if (type === 'web_link') inFolder.hidden.add(normalizedName(name));
    names.set(parentId, inFolder);
  }
  return names;
}

/** Each side may have moved one of two folders into the other one. Then the places in Box apply. */
function breakCycles(items: readonly MirrorItem[], root: MirrorItem, folderOf: (item: MirrorItem) => MirrorItem): void {
  const rooted = new Set<MirrorItem>([root]);
  for (const start of items) {
    for (;;) {
      const path = new Set<MirrorItem>();
      let current: MirrorItem | undefined = start;
      while (current !== undefined && !rooted.has(current) && !path.has(current)) {
        path.add(current);
        current = current.parent;
      }
      if (current === undefined || rooted.has(current)) {
        for (const item of path) rooted.add(item);
        break;
      }
      for (const item of path) {
        if (item.remote === undefined || item.place === 'remote') continue;
        item.place = 'remote';
        item.parent = folderOf(item);
      }
    }
  }
}

/** A folder of the target in which something remains cannot be deleted. */
function keepFoldersInUse(others: readonly MirrorItem[], folderOf: (item: MirrorItem) => MirrorItem): void {
  for (const item of others.toReversed()) {
    if (item.type === 'folder' && item.fate === 'delete' && ((item.local?.hidden.length ?? 0) > 0 || item.remote?.hasHidden === true)) {
      item.fate = 'stay';
    }
    const folder = item.fate === 'delete' ? undefined : folderOf(item);
    if (folder?.fate === 'delete') folder.fate = 'stay';
  }
}
