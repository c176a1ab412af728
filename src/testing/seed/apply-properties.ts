import type { ItemRecord } from '../state/records.js';
import type { AddedItem } from './apply-tree.js';
import { applyObject } from './apply-sections.js';
import type { Place } from './place.js';
import { isObject, type JsonObject } from './plain-object.js';
import { callOperation, type SeedTarget } from './seed-call.js';
import { isPropertyKey } from './item-names.js';

/** Applies the properties of the items of all trees, so that they can refer to each other. Locks and the trash come last. */
export async function applyItemProperties(target: SeedTarget, added: readonly AddedItem[]): Promise<void> {
  for (const one of added) await applyMetadata(target, one);
  for (const one of added) await applyUpdate(target, one);
  for (const one of added) await applyAttached(target, one);
  for (const one of added) await applyLock(target, one);
  for (const one of added) finish(target, one);
}

const pathOf = ({ type, id }: ItemRecord): Record<string, string> => ({ [`${type}_id`]: id });

/** The prefix of the operations of an item. */
const namespaceOf = ({ type }: ItemRecord): string => (type === 'web_link' ? 'webLinks' : `${type}s`);

async function applyMetadata(target: SeedTarget, { item, properties, place }: AddedItem): Promise<void> {
  const scopes = (properties['$metadata'] ?? {}) as Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  for (const [scope, templates] of Object.entries(scopes)) {
    for (const [template, body] of Object.entries(templates)) {
      const path = { ...pathOf(item), scope, template_key: template };
      await callOperation(target, [...place, '$metadata', scope, template], `${namespaceOf(item)}.metadata.create`, {
        by: item.owner,
        body,
        path,
      });
    }
  }
}

/** The properties of an update, by their names in the tree. */
const updates: Readonly<Record<string, string>> = {
  $description: 'description',
  $tags: 'tags',
  $sharedLink: 'shared_link',
  $dispositionAt: 'disposition_at',
  $syncState: 'sync_state',
  $canNonOwnersInvite: 'can_non_owners_invite',
  $canNonOwnersViewCollaborators: 'can_non_owners_view_collaborators',
  $isCollaborationRestrictedToEnterprise: 'is_collaboration_restricted_to_enterprise',
  $folderUploadEmail: 'folder_upload_email',
};

async function applyUpdate(target: SeedTarget, { item, properties, place }: AddedItem): Promise<void> {
  for (const [key, value] of Object.entries(properties)) {
    const name = updates[key];
    if (name === undefined || !isPropertyKey(key)) continue;
    // The schema of a web link's update has no tags, but the service shows them.
    if (key === '$tags') item.tags = value as string[];
    else {
      const body = { [name]: value === true && key === '$sharedLink' ? {} : value };
      await callOperation(target, [...place, key], `${namespaceOf(item)}.update`, { by: item.owner, body, path: pathOf(item) });
    }
  }
}

async function applyAttached(target: SeedTarget, { item, properties, place }: AddedItem): Promise<void> {
  const attached = { $collaborations: 'collaborations', $comments: 'comments', $tasks: 'tasks' } as const;
  for (const [key, section] of Object.entries(attached)) {
    for (const [index, value] of ((properties[key] ?? []) as readonly unknown[]).entries()) {
      const at: Place = [...place, key, index];
      const object = isObject(value) ? value : { message: value };
      await applyObject(target, section, { ...object, item: { type: item.type, id: item.id } }, at, item.owner);
    }
  }
  if (properties['$watermark'] === true) {
    const body = { watermark: { imprint: 'default' } };
    await callOperation(target, [...place, '$watermark'], `${namespaceOf(item)}.watermark.apply`, {
      by: item.owner,
      body,
      path: pathOf(item),
    });
  }
}

async function applyLock(target: SeedTarget, { item, properties, place }: AddedItem): Promise<void> {
  const lock = properties['$lock'];
  if (lock === undefined || lock === false) return;
  const at = [...place, '$lock'];
  if (item.type === 'folder') {
    const body = { folder: { type: 'folder', id: item.id }, locked_operations: { move: true, delete: true } };
    await callOperation(target, at, 'folderLocks.create', { by: item.owner, body });
  } else {
    const body = { lock: { type: 'lock', ...(isObject(lock) ? lock : {}) } };
    await callOperation(target, at, 'files.update', { by: item.owner, body, path: pathOf(item) });
  }
}

/** Sets the times, and the etag of an item that nobody has changed. */
function finish({ world }: SeedTarget, { item, properties }: AddedItem): void {
  const createdAt = timeOf(properties['$createdAt']) ?? item.createdAt;
  const modifiedAt = timeOf(properties['$modifiedAt']) ?? createdAt;
  if (properties['$trashed'] === true) world.items.trash(item, item.owner);
  item.changes = 0;
  if (properties['$createdAt'] === undefined && properties['$modifiedAt'] === undefined) return;
  Object.assign(item, { createdAt, modifiedAt, contentCreatedAt: createdAt, contentModifiedAt: modifiedAt });
  if (item.type !== 'file') return;
  const last = item.versions.at(-1);
  for (const version of item.versions) Object.assign(version, { createdAt: version === last ? modifiedAt : createdAt });
}

const timeOf = (value: unknown): number | undefined => (typeof value === 'string' ? Date.parse(value) : undefined);
