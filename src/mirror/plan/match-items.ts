import type { DiskNames } from '../../core/types/ports/local-folder.js';
import { asideKey } from '../model/aside-name.js';
import type { BaseItem } from '../model/base-item.js';
import { childNamed, type LocalNode } from '../model/local-node.js';
import { mirrorItem, type MirrorItem } from '../model/mirror-item.js';
import { folderKey, keyOf, type RemoteTree } from '../model/remote-item.js';

/** Both sides as they are, and what both had after the last run. */
export interface Sides {
  readonly local: LocalNode;
  readonly remote: RemoteTree;
  /** By key. */
  readonly base: ReadonlyMap<string, BaseItem>;
  readonly rules: DiskNames;
}

/** The items of both sides. */
export interface MatchedItems {
  readonly root: MirrorItem;
  /** All items except the root, each after the folder that it is in. */
  readonly items: MirrorItem[];
  readonly byLocal: ReadonlyMap<LocalNode, MirrorItem>;
  readonly byRemote: ReadonlyMap<string, MirrorItem>;
  /** Files whose SHA-1 must be known before the result is final. */
  readonly needed: Set<LocalNode>;
}

/**
 * Finds the items of the last run on both sides. In Box, an item has an ID. On disk, a file is the one at its path, or else one with its inode,
 * size and SHA-1; a folder is the one with its inode, or else the one at its path. All other items are new, on one side.
 */
export function matchItems({ local, remote, base, rules }: Sides): MatchedItems {
  const needed = new Set<LocalNode>();
  const root = mirrorItem({ type: 'folder', local });
  const items: MirrorItem[] = [];
  const byLocal = new Map<LocalNode, MirrorItem>([[local, root]]);
  const byRemote = new Map<string, MirrorItem>([[folderKey(remote.rootId), root]]);
  const baseChildren = groupByParent(base);
  const asides = new Map<string, LocalNode>();
  const byInode = new Map<string, LocalNode[]>();
  for (const node of nodesBelow(local)) {
    const key = asideKey(node.name);
    if (key !== undefined && base.has(key)) asides.set(key, node);
    const inode = `${node.kind} ${node.status.inode}`;
    byInode.set(inode, [...(byInode.get(inode) ?? []), node]);
  }

  function claim(item: MirrorItem, node: LocalNode): void {
    item.local = node;
    byLocal.set(node, item);
    const { base: known } = item;
    if (known?.local?.inode === node.status.inode && known.local.size === node.status.size && known.local.stamp === node.status.stamp) {
      node.sha1 ??= known.sha1;
    }
  }

  /** Whether an item that has no local part yet may be a node. */
  const isFree = (node: LocalNode, item: MirrorItem) =>
    node.kind === item.type && !byLocal.has(node) && !isCreatedAfterDeletion(node, item);

  /** The free node at the place of an item, in the folder that has become of its folder. */
  function atPath(item: MirrorItem): LocalNode | undefined {
    const { base: known } = item;
    const folder = byRemote.get(folderKey(known?.parentId ?? ''))?.local;
    const node = folder && known?.local && childNamed(folder, known.local.name, rules);
    return node !== undefined && isFree(node, item) ? node : undefined;
  }

  /** The free nodes with the inode of an item. */
  const withInode = (item: MirrorItem) =>
    (byInode.get(`${item.type} ${item.base?.local?.inode ?? ''}`) ?? []).filter((node) => isFree(node, item));

  /** The number of an inode may have been used again. A moved folder still has something that it had. */
  function isSameFolder(node: LocalNode, { base: known }: MirrorItem): boolean {
    const had = (known && baseChildren.get(known.id)) ?? [];
    return (
      had.length === 0 || had.some(({ local: child }) => child !== undefined && hasInode(childNamed(node, child.name, rules), child.inode))
    );
  }

  // The items of the last run, each after its folder.
  const waiting: MirrorItem[] = [];
  for (const folders = [remote.rootId]; folders.length > 0;) {
    for (const known of baseChildren.get(folders.pop() ?? '') ?? []) {
      if (known.type === 'web_link') continue;
      const key = keyOf(known);
      const item = mirrorItem({ type: known.type, base: known, remote: remote.items.get(key) });
      byRemote.set(key, item);
      items.push(item);
      if (!isDeletedInBox(item)) waiting.push(item);
      if (known.type === 'folder') folders.push(known.id);
    }
  }
  rebindRemote(items, remote, base, byRemote);

  let open = waiting.filter((item) => {
    const aside = asides.get(keyOf(item.base ?? { type: 'file', id: '' }));
    if (aside?.kind === item.type) claim(item, aside);
    return item.local === undefined;
  });
  const passes: ((item: MirrorItem) => LocalNode | undefined)[] = [
    (item) => {
      const node = atPath(item);
      return item.type === 'file' || hasInode(node, item.base?.local?.inode) ? node : undefined;
    },
    (item) => (item.type === 'folder' ? withInode(item).find((node) => isSameFolder(node, item)) : undefined),
    atPath,
  ];
  // A folder that is found may contain what an earlier pass has missed.
  for (let pass = 0; pass < passes.length;) {
    const find = passes[pass];
    const missing: MirrorItem[] = [];
    for (const item of open) {
      const node = find?.(item);
      if (node === undefined) missing.push(item);
      else claim(item, node);
    }
    const hasFound = missing.length < open.length;
    open = missing;
    pass = hasFound && pass > 0 ? 0 : pass + 1;
  }
  for (const item of open) {
    const { base: known } = item;
    if (item.type === 'folder' || known === undefined) continue;
    const candidates = withInode(item).filter(({ status }) => status.size === known.size);
    for (const node of candidates) if (node.sha1 === undefined) needed.add(node);
    const found = candidates.find(({ sha1 }) => sha1 === known.sha1);
    if (found !== undefined) claim(item, found);
  }

  for (const node of nodesBelow(local)) {
    if (byLocal.has(node)) continue;
    const item = mirrorItem({ type: node.kind, local: node });
    byLocal.set(node, item);
    items.push(item);
  }
  for (const [key, found] of remote.items) {
    if (found.type === 'web_link' || byRemote.has(key)) continue;
    const item = mirrorItem({ type: found.type, remote: found });
    byRemote.set(key, item);
    items.push(item);
  }
  return { root, items, byLocal, byRemote, needed };
}

/** An item that was deleted in Box and created again under its name is the same item with another ID. */
function rebindRemote(items: readonly MirrorItem[], remote: RemoteTree, base: Sides['base'], byRemote: Map<string, MirrorItem>): void {
  const lost = items.filter(({ base: known, remote: found }) => found === undefined && known?.deleting === undefined);
  if (lost.length === 0) return;
  const placeOf = (item: { type: string; parentId: string; name: string }) => `${item.type} ${item.parentId} ${item.name}`;
  const created = new Map<string, string>();
  for (const [key, item] of remote.items) if (base.get(key)?.local === undefined) created.set(placeOf(item), key);
  for (const item of lost) {
    if (item.base === undefined) continue;
    const folder = byRemote.get(folderKey(item.base.parentId));
    const parentId = folder?.remote?.id ?? item.base.parentId;
    const key = created.get(placeOf({ ...item.base, parentId }));
    if (key === undefined || byRemote.has(key)) continue;
    item.remote = remote.items.get(key);
    byRemote.set(key, item);
  }
}

/** Whether a run that was interrupted has deleted an item in Box. What is on disk, with its content or at its place, is another item. */
const isDeletedInBox = ({ base, remote }: MirrorItem) => base?.deleting === 'remote' && remote === undefined;

/** Whether a run that was interrupted has deleted an item on disk, so that a file or folder at its place is another one. */
function isCreatedAfterDeletion({ status }: LocalNode, { type, base }: MirrorItem): boolean {
  if (base?.deleting !== 'local') return false;
  return status.inode !== base.local?.inode || (type === 'file' && status.stamp !== base.local.stamp);
}

function groupByParent(base: Sides['base']): Map<string, BaseItem[]> {
  const groups = new Map<string, BaseItem[]>();
  for (const item of base.values()) {
    if (item.local === undefined) continue;
    const group = groups.get(item.parentId);
    if (group === undefined) groups.set(item.parentId, [item]);
    else group.push(item);
  }
  return groups;
}

/** Everything below a folder, each after its folder. */
export function* nodesBelow(folder: LocalNode): Generator<LocalNode> {
  const stack = [folder];
  for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
    for (const child of current.children.values()) {
      yield child;
      if (child.kind === 'folder') stack.push(child);
    }
  }
}

const hasInode = (node: LocalNode | undefined, inode: string | undefined) => node !== undefined && node.status.inode === inode;
