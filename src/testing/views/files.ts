import type { FileRecord, LockRecord, UserRecord, VersionRecord } from '../state/records.js';
import { retentionsOf, winnerOf } from '../state/governance/retention.js';
import { lockOf } from '../state/permissions.js';
import type { World } from '../state/world.js';
import { userMini } from './users.js';
import { render, timestamp, timestampOrNull, type FieldSelection, type Shape, type View, type ViewOf } from './view.js';

export const fileShape: Shape = {
  base: ['type', 'id', 'etag'],
  mini: ['sequence_id', 'sha1', 'name', 'file_version'],
  standard: [
    ...['description', 'size', 'path_collection', 'created_at', 'modified_at', 'trashed_at', 'purged_at', 'content_created_at'],
    ...['content_modified_at', 'created_by', 'modified_by', 'owned_by', 'shared_link', 'parent', 'item_status'],
  ],
};

interface FileOf {
  readonly world: World;
  readonly item: FileRecord;
}

export const fileView: ViewOf<FileOf> = {
  sha1: ({ item }) => currentVersion(item).content.sha1,
  file_version({ item }) {
    const { id, content } = currentVersion(item);
    return { type: 'file_version', id, sha1: content.sha1 };
  },
  version_number: ({ item }) => String(item.versions.length),
  comment_count: ({ world, item }) => world.discussion.commentsOn(item).length,
  lock: ({ world, item }) => lockView(lockOf(world, item)),
  extension: ({ item }) => extensionOf(item),
  is_package: () => false,
  expires_at: () => null,
  expiring_embed_link: ({ item }) => ({ url: `https://app.box.com/preview/expiring_embed/${currentVersion(item).id}` }),
  representations: () => ({ entries: [] }),
  uploader_display_name: ({ item }) => currentVersion(item).uploader.name,
  disposition_at: ({ world, item }) =>
    timestampOrNull(winnerOf(retentionsOf(world, item, currentVersion(item)))?.dispositionAt ?? item.dispositionAt),
  shared_link_permission_options: () => ['can_preview', 'can_download', 'can_edit'],
};

export function currentVersion(file: FileRecord): VersionRecord {
  const current = file.versions.at(-1);
  if (current === undefined) throw new Error(`File ${file.id} of the mock Box has no version.`);
  return current;
}

export function extensionOf({ name }: { readonly name: string }): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}

function lockView(lock: LockRecord | null): Record<string, unknown> | null {
  if (lock === null) return null;
  return {
    type: 'lock',
    id: lock.id,
    created_by: userMini(lock.createdBy),
    created_at: timestamp(lock.createdAt),
    expires_at: timestampOrNull(lock.expiresAt),
    is_download_prevented: lock.isDownloadPrevented,
    app_type: null,
  };
}

const versionShape: Shape = {
  base: ['type', 'id'],
  mini: ['sha1'],
  standard: [
    ...['name', 'size', 'created_at', 'modified_at', 'modified_by', 'trashed_at', 'trashed_by', 'restored_at', 'restored_by', 'purged_at'],
    'uploader_display_name',
  ],
};

export function renderVersion(version: VersionRecord, number: number, selection: FieldSelection): Record<string, unknown> {
  const uploader: UserRecord = version.uploader;
  const view: View = {
    type: () => 'file_version',
    id: () => version.id,
    sha1: () => version.content.sha1,
    name: () => version.name,
    size: () => version.content.size,
    created_at: () => timestamp(version.createdAt),
    modified_at: () => timestamp(version.createdAt),
    modified_by: () => userMini(uploader),
    uploader_display_name: () => uploader.name,
    version_number: () => String(number),
    trashed_at: () => timestampOrNull(version.trashedAt),
    trashed_by: () => (version.trashedBy === null ? null : userMini(version.trashedBy)),
    restored_at: () => timestampOrNull(version.restoredAt),
    restored_by: () => (version.restoredBy === null ? null : userMini(version.restoredBy)),
    purged_at: () => null,
  };
  return render(view, versionShape, selection);
}
