import { favoritesId, isFavorite } from '../state/activity/favorites.js';
import { inheritsWatermark, watermarkOf } from '../state/governance/watermarks.js';
import { hasPermission, type Viewer } from '../state/permissions.js';
import type { FolderRecord, ItemRecord, UserRecord, WebLinkRecord } from '../state/records.js';
import { sizeOf } from '../state/placement.js';
import { ancestorsOf, isTrashed } from '../state/tree.js';
import type { World } from '../state/world.js';
import { fileShape, fileView } from './files.js';
import { folderShape, folderView, rootFolderView } from './folders.js';
import { classificationOf, metadataByScope } from './metadata.js';
import { sharedLinkView } from './shared-links.js';
import { userMini } from './users.js';
import { renderOf, timestamp, timestampOrNull, type FieldSelection, type Shape, type View, type ViewOf } from './view.js';

const webLinkShape: Shape = {
  base: ['type', 'id', 'etag'],
  mini: ['sequence_id', 'name', 'url'],
  standard: [
    ...['description', 'path_collection', 'created_at', 'modified_at', 'trashed_at', 'purged_at', 'created_by', 'modified_by', 'owned_by'],
    ...['shared_link', 'parent', 'item_status'],
  ],
};

const trashDays = 30;

/** When the service deletes an item in the trash for good, in ms since 1970. Null for other items. */
export const purgeDueAt = ({ trashedAt }: Pick<ItemRecord, 'trashedAt'>): number | null =>
  trashedAt === null ? null : trashedAt + trashDays * 24 * 60 * 60 * 1000;

/** An item, and the user who sees it. */
export interface ItemOf<T extends ItemRecord> {
  readonly world: World;
  readonly viewer: Viewer;
  readonly item: T;
}

/** The common properties of files, folders and web links. */
const commonView: ViewOf<ItemOf<ItemRecord>> = {
  type: ({ item }) => item.type,
  id: ({ item }) => item.id,
  etag: ({ item }) => String(item.changes),
  sequence_id: ({ item }) => String(item.changes),
  name: ({ item }) => item.name,
  description: ({ item }) => item.description,
  size: ({ item }) => sizeOf(item),
  path_collection: ({ world, viewer, item }) => pathOf(world, viewer, item),
  created_at: ({ item }) => timestamp(item.createdAt),
  modified_at: ({ item }) => timestamp(item.modifiedAt),
  trashed_at: ({ item }) => timestampOrNull(item.trashedAt),
  purged_at: ({ item }) => timestampOrNull(purgeDueAt(item)),
  content_created_at: ({ item }) => timestamp(item.contentCreatedAt),
  content_modified_at: ({ item }) => timestamp(item.contentModifiedAt),
  created_by: ({ item }) => userMini(item.createdBy),
  modified_by: ({ item }) => userMini(item.modifiedBy),
  owned_by: ({ item }) => userMini(item.owner),
  shared_link: ({ item }) => sharedLinkView(item),
  parent: ({ world, viewer, item }) =>
    item.parent !== null && hasPermission(world, viewer, item.parent, 'see') ? folderMini(item.parent) : null,
  item_status: ({ item }) => (isTrashed(item) ? 'trashed' : 'active'),
  tags: ({ item }) => item.tags,
  collections: ({ world, viewer, item }) => (isFavorite(world, viewer.user, item) ? [favoritesView(viewer.user)] : []),
  has_collaborations: ({ world, item }) => world.collaborations.effectiveFor(item).length > 0,
  is_externally_owned: ({ viewer, item }) => item.owner.enterpriseId !== viewer.user.enterpriseId,
  is_accessible_via_shared_link: ({ item }) => item.sharedLink !== null || ancestorsOf(item).some(({ sharedLink }) => sharedLink !== null),
  watermark_info({ world, item }) {
    const isInherited = inheritsWatermark(world, item);
    const isWatermarked = isInherited || watermarkOf(world, item) !== undefined;
    return { is_watermarked: isWatermarked, is_watermark_inherited: isInherited, is_watermarked_by_access_policy: false };
  },
  allowed_invitee_roles: () => ['editor', 'viewer', 'previewer', 'uploader', 'previewer uploader', 'viewer uploader', 'co-owner'],
  permissions: ({ world, viewer, item }) => permissionsOf(world, viewer, item),
  classification: ({ world, item }) => classificationOf(world, item),
  is_associated_with_app_item: ({ world, item }) =>
    world.resources.referencing({ kind: item.type, id: item.id }, 'app_item_association').length > 0,
};

const webLinkView: ViewOf<ItemOf<WebLinkRecord>> = { url: ({ item }) => item.url };

const views = {
  file: { ...commonView, ...fileView },
  folder: { ...commonView, ...folderView },
  rootFolder: { ...commonView, ...rootFolderView, ...folderView },
  webLink: { ...commonView, ...webLinkView },
};

/** Fields such as `metadata.global.properties` select instances, all of which are in the property `metadata`. */
function withMetadata(selection: FieldSelection): { readonly selected: FieldSelection; readonly names: readonly string[] } {
  if (typeof selection === 'string') return { selected: selection, names: [] };
  const names = selection.fields.filter((field) => field.startsWith('metadata.'));
  return { selected: names.length === 0 ? selection : { fields: [...selection.fields, 'metadata'] }, names };
}

/** `more`: properties that depend on the call, such as the page of a folder's items. */
export function renderItem(
  world: World,
  viewer: Viewer,
  item: ItemRecord,
  selection: FieldSelection,
  more: View = {},
): Record<string, unknown> {
  const { selected, names } = withMetadata(selection);
  const added = names.length === 0 ? more : { metadata: () => metadataByScope(world, viewer, item, names), ...more };
  if (item.type === 'file') return renderOf(views.file, { world, viewer, item }, fileShape, selected, added);
  if (item.type === 'web_link') return renderOf(views.webLink, { world, viewer, item }, webLinkShape, selected, added);
  return renderOf(item.isRoot ? views.rootFolder : views.folder, { world, viewer, item }, folderShape, selected, added);
}

/** The only collection of a user. */
export const favoritesView = (user: UserRecord): Record<string, unknown> => ({
  type: 'collection',
  id: favoritesId(user),
  name: 'Favorites',
  collection_type: 'favorites',
});

function folderMini(folder: FolderRecord): Record<string, unknown> {
  const changes = folder.isRoot ? null : String(folder.changes);
  return { type: 'folder', id: folder.id, sequence_id: changes, etag: changes, name: folder.name };
}

/** The path of an item, without folders that the viewer may not see. The path of a trashed item contains only the trash. */
function pathOf(world: World, viewer: Viewer, item: ItemRecord): Record<string, unknown> {
  const trash = { type: 'folder', id: '1', sequence_id: null, etag: null, name: 'Trash' };
  const visible = ancestorsOf(item).filter((folder) => hasPermission(world, viewer, folder, 'see'));
  const fromRoot = item === viewer.user.root || visible.includes(viewer.user.root) ? visible : [viewer.user.root, ...visible];
  const entries = isTrashed(item) ? [trash] : fromRoot.map(folderMini);
  return { total_count: entries.length, entries };
}

function permissionsOf(world: World, viewer: Viewer, item: ItemRecord): Record<string, unknown> {
  const can = (action: Parameters<typeof hasPermission>[3]): boolean => hasPermission(world, viewer, item, action);
  const common = {
    can_delete: can('edit'),
    can_download: can('download'),
    can_invite_collaborator: can('edit'),
    can_rename: can('edit'),
    can_set_share_access: can('edit'),
    can_share: can('share'),
    can_upload: can('upload'),
    can_apply_watermark: can('edit'),
  };
  if (item.type === 'folder') return common;
  const more = {
    can_annotate: true,
    can_comment: true,
    can_preview: true,
    can_view_annotations_all: true,
    can_view_annotations_self: true,
  };
  return { ...common, ...more };
}
