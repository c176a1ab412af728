import type { MirrorSide } from '../mirror-options.js';
import type { BaseItem } from '../model/base-item.js';
import type { MirrorItem } from '../model/mirror-item.js';
import { keyOf, type RemoteTree } from '../model/remote-item.js';
import type { Plan } from '../plan/make-plan.js';
import type { MirrorState } from './state-file.js';

/** Records an item that is the same on both sides. */
export async function saveItem(state: MirrorState, { type, base, local, remote, fate, isFrozen }: MirrorItem): Promise<void> {
  const key = base && keyOf(base);
  if (key !== undefined && (remote === undefined || keyOf(remote) !== key) && state.items.has(key)) await state.remove(key);
  if (remote === undefined || local === undefined || fate !== 'keep' || isFrozen) return;
  const { inode, size, stamp } = local.status;
  // What is in a folder changes its times.
  const seen = type === 'folder' ? { size: 0, stamp: '' } : { size, stamp };
  await saveChanged(state, { ...remote, local: { name: local.name, inode, ...seen } });
}

async function saveChanged(state: MirrorState, item: BaseItem): Promise<void> {
  const known = state.items.get(keyOf(item));
  if (known === undefined || fingerprint(known) !== fingerprint(item)) await state.set(item);
}

/** The values of an item in a fixed order. */
function fingerprint({ type, id, parentId, name, etag, size, sha1, modifiedMs, versionId, hasHidden, local, deleting }: BaseItem): string {
  const seen = local && [local.name, local.inode, local.size, local.stamp];
  return JSON.stringify([type, id, parentId, name, etag, size, sha1, modifiedMs, versionId, hasHidden, seen, deleting]);
}

/** Records that the run is about to delete an item. A run that is killed in between must not leave what looks like the deletion of a user. */
export async function saveDeletion(state: Pick<MirrorState, 'set'>, { base }: MirrorItem, side: MirrorSide): Promise<void> {
  if (base !== undefined) await state.set({ ...base, deleting: side });
}

/** Records what the run leaves on both sides. Items with a failed action keep their record, so that the next run decides in the same way. */
export async function saveAll(state: MirrorState, plan: Plan, remote: RemoteTree, unsettled: ReadonlySet<MirrorItem>): Promise<void> {
  const keptKeys = new Set<string>();
  for (const item of unsettled) if (item.base !== undefined) keptKeys.add(keyOf(item.base));
  for (const item of plan.kept) {
    if (unsettled.has(item) || item.isFrozen) {
      if (item.base !== undefined) keptKeys.add(keyOf(item.base));
      if (item.remote !== undefined) keptKeys.add(keyOf(item.remote));
    } else await saveItem(state, item);
  }
  for (const item of plan.others) {
    if (item.remote === undefined || item.fate === 'delete') continue;
    await saveChanged(state, { ...item.remote, local: undefined });
  }
  for (const item of remote.items.values()) if (item.type === 'web_link') await saveChanged(state, { ...item, local: undefined });
  // Their files have changed, or are gone.
  if (unsettled.size === 0) for (const key of [...state.uploads.keys()]) await state.saveUpload(key, undefined);
  for (const key of [...state.items.keys()]) if (!remote.items.has(key) && !keptKeys.has(key)) await state.remove(key);
}
