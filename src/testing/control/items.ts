import type { JsonObject } from '../http/fields.js';
import type { MockResponse } from '../http/response.js';
import { instancesOn } from '../state/metadata/instances.js';
import type { FolderRecord, ItemRecord, UserRecord } from '../state/records.js';
import { sizeOf } from '../state/placement.js';
import { activeChildren } from '../state/tree.js';
import type { World } from '../state/world.js';
import { renderCollaboration } from '../views/collaborations.js';
import { currentVersion, renderVersion } from '../views/files.js';
import { renderItem } from '../views/items.js';
import { renderInstance } from '../views/metadata.js';
import { renderUser } from '../views/users.js';
import { timestamp, timestampOrNull } from '../views/view.js';
import { ControlError, invalidField } from './control-error.js';
import { integerParameter } from './read-input.js';

/** A user of the mock. Default: the first one. */
export function userIn(world: World, id: string | null | undefined, field = 'user'): UserRecord {
  const user = id === null || id === undefined ? world.users.all()[0] : world.users.find(id);
  if (user === undefined) throw invalidField(field, 'must be the ID of a user of the mock.');
  return user;
}

export const usersJson = (world: World): JsonObject[] => world.users.all().map((user) => renderUser(world, user, 'standard'));

function folderIn(world: World, id: string, user: UserRecord): FolderRecord {
  const folder = id === '0' ? user.root : world.items.find('folder', id);
  if (folder?.type !== 'folder') throw new ControlError(404, `The mock has no folder ${id}.`, 'id');
  return folder;
}

export function itemIn(world: World, type: string, id: string): ItemRecord {
  if (type !== 'file' && type !== 'folder' && type !== 'web_link') throw new ControlError(404, 'must be file, folder or web_link.', 'type');
  const item = world.items.find(type, id);
  if (item === undefined) throw new ControlError(404, `The mock has no ${type} ${id}.`, 'id');
  return item;
}

/** A row of the tree. */
const rowOf = (world: World, item: ItemRecord): JsonObject => ({
  type: item.type,
  id: item.id,
  name: item.name,
  size: sizeOf(item),
  modified_at: timestamp(item.modifiedAt),
  trashed_at: timestampOrNull(item.trashedAt),
  has_children: item.type === 'folder' && item.children.size > 0,
  has_shared_link: item.sharedLink !== null,
  is_locked: item.type === 'file' && item.lock !== null,
  metadata_count: instancesOn(world.resources, item).length,
});

/** The children of a folder: folders first, then by name. */
export function childrenJson(world: World, folderId: string, query: URLSearchParams): JsonObject {
  const folder = folderIn(world, folderId, userIn(world, query.get('user')));
  const children = activeChildren(folder).sort(
    (a, b) => Number(b.type === 'folder') - Number(a.type === 'folder') || (a.name < b.name ? -1 : 1),
  );
  const offset = integerParameter(query, 'offset', 0);
  const limit = integerParameter(query, 'limit', 200, 1000);
  return { total_count: children.length, offset, entries: children.slice(offset, offset + limit).map((item) => rowOf(world, item)) };
}

/** The items that were moved to the trash themselves, without the contents of folders. */
export function trashJson(world: World): JsonObject {
  const entries = world.items.all().filter(({ trashedAt }) => trashedAt !== null);
  return { total_count: entries.length, entries: entries.slice(0, 1000).map((item) => rowOf(world, item)) };
}

/** An item with everything attached to it, as its owner sees it. */
export function itemJson(world: World, item: ItemRecord): JsonObject {
  const viewer = { user: item.owner, sharedLinkItem: undefined };
  return {
    item: renderItem(world, viewer, item, 'standard'),
    metadata: instancesOn(world.resources, item).map((instance) => renderInstance(world, viewer, instance)),
    versions: item.type === 'file' ? item.versions.map((version, index) => renderVersion(version, index + 1, 'standard')) : [],
    collaborations: world.collaborations
      .effectiveFor(item)
      .map((collaboration) => renderCollaboration(world, viewer, collaboration, 'standard')),
  };
}

/** The bytes of a file, or the first ones. Never shown as a page: the content may be a script. */
export function contentOf(world: World, id: string, query: URLSearchParams): MockResponse {
  const file = itemIn(world, 'file', id);
  if (file.type !== 'file') throw new ControlError(404, `The mock has no file ${id}.`, 'id');
  const { content } = currentVersion(file);
  const size = Math.min(content.size, integerParameter(query, 'bytes', content.size));
  return {
    status: 200,
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name.replace(/\p{Surrogate}/gu, '\ufffd'))}`,
    },
    body: { kind: 'content', mediaType: 'application/octet-stream', size, read: () => content.read(0, size) },
  };
}
