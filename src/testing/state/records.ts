import type { StoredContent } from '../http/platform.js';

/** All times in records are milliseconds since 1970, by the mock's clock. */
export interface UserRecord {
  readonly id: string;
  name: string;
  login: string;
  role: 'admin' | 'coadmin' | 'user';
  readonly enterpriseId: string;
  root: FolderRecord;
  /** Other properties of the user, under their API names. */
  settings: Record<string, unknown>;
  readonly aliases: EmailAliasRecord[];
  readonly createdAt: number;
  modifiedAt: number;
  deleted: boolean;
}

export interface EmailAliasRecord {
  readonly id: string;
  readonly email: string;
}

interface ItemCommon {
  readonly id: string;
  name: string;
  description: string;
  parent: FolderRecord | null;
  owner: UserRecord;
  createdBy: UserRecord;
  modifiedBy: UserRecord;
  createdAt: number;
  modifiedAt: number;
  contentCreatedAt: number;
  contentModifiedAt: number;
  /** Number of changes: the item's etag and sequence_id. */
  changes: number;
  sharedLink: SharedLinkRecord | null;
  tags: string[];
  trashedAt: number | null;
  purged: boolean;
}

export interface FolderRecord extends ItemCommon {
  readonly type: 'folder';
  readonly isRoot: boolean;
  /** Including items in the trash. */
  readonly children: Set<ItemRecord>;
  /** The items outside the trash by `nameKey`, see `placement.ts`. */
  readonly byName: Map<string, ItemRecord>;
  /** The same items in their order. Null before it was first needed. */
  sorted: ItemRecord[] | null;
  /** The same items in other orders that pages have used since the last change, by the name of the order. Null: none. */
  orders: Map<string, readonly ItemRecord[]> | null;
  /** The size of the same items and their contents. */
  bytes: number;
  syncState: string;
  uploadEmail: { access: string; email: string } | null;
  canNonOwnersInvite: boolean;
  canNonOwnersViewCollaborators: boolean;
  restrictedToEnterprise: boolean;
}

export interface FileRecord extends ItemCommon {
  readonly type: 'file';
  /** At least one. The current version is the last. */
  readonly versions: VersionRecord[];
  lock: LockRecord | null;
  dispositionAt: number | null;
}

export interface WebLinkRecord extends ItemCommon {
  readonly type: 'web_link';
  url: string;
}

export type ItemRecord = FolderRecord | FileRecord | WebLinkRecord;

export interface VersionRecord {
  readonly id: string;
  readonly name: string;
  readonly content: Content;
  readonly createdAt: number;
  readonly uploader: UserRecord;
  trashedAt: number | null;
  trashedBy: UserRecord | null;
  /** The latest restoration from the trash. */
  restoredAt: number | null;
  restoredBy: UserRecord | null;
  /** Remaining number of 202 responses before a download succeeds. */
  notReady: number;
  /** The number of requests for a thumbnail. Undefined before the first one. */
  thumbnailRequests?: number;
}

/** Bytes and their SHA-1 in hex. */
export interface Content extends StoredContent {
  readonly sha1: string;
}

export interface SharedLinkRecord {
  readonly key: string;
  access: 'open' | 'company' | 'collaborators';
  password: string | null;
  vanityName: string | null;
  unsharedAt: number | null;
  canDownload: boolean;
  canEdit: boolean;
  downloads: number;
}

export interface LockRecord {
  readonly id: string;
  readonly createdBy: UserRecord;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly isDownloadPrevented: boolean;
}

export interface CommentRecord {
  readonly id: string;
  readonly file: FileRecord;
  /** The parent comment of a reply. */
  readonly repliesTo: CommentRecord | null;
  message: string;
  taggedMessage: string;
  readonly createdBy: UserRecord;
  readonly createdAt: number;
  modifiedAt: number;
}

export interface TaskRecord {
  readonly id: string;
  readonly file: FileRecord;
  action: string;
  message: string;
  dueAt: number | null;
  completionRule: string;
  readonly createdBy: UserRecord;
  readonly createdAt: number;
}

export interface TaskAssignmentRecord {
  readonly id: string;
  readonly task: TaskRecord;
  readonly assignedTo: UserRecord;
  readonly assignedBy: UserRecord;
  readonly assignedAt: number;
  message: string;
  resolution: string;
  completedAt: number | null;
}

export interface CollaborationRecord {
  readonly id: string;
  readonly item: FileRecord | FolderRecord;
  /** Null for a group, and while the invited address has no account. */
  user: UserRecord | null;
  /** The ID of the group, if the collaboration is that of a group. */
  readonly groupId: string | null;
  readonly inviteEmail: string | null;
  role: string;
  status: 'accepted' | 'pending' | 'rejected';
  isAccessOnly: boolean;
  expiresAt: number | null;
  readonly createdBy: UserRecord;
  readonly createdAt: number;
  modifiedAt: number;
  acknowledgedAt: number | null;
}
