import type {
  AdminEventType,
  Comment,
  Event,
  EventSource,
  EventSourceResource,
  EventType,
  FileProperties,
  FolderProperties,
  UserMini,
  WebLinkProperties,
} from '../core/schema.js';

/** The names in an open set. */
type Known<Type> = Type extends string ? (string extends Type ? never : Type) : never;
type KnownType = Known<EventType>;

interface Of<Type, Source> extends Omit<Event, 'event_type' | 'source'> {
  event_type: Type;
  /** What it was done to; null when that cannot be told any more. */
  source: Source | null;
}

/** What happened to files, folders and web links, as the streams of users have it. The rest that is named so is in other streams too. */
type ItemType = Exclude<Extract<KnownType, `ITEM_${string}` | `LOCK_${string}`>, `ITEM_ASSOCIATION_${string}` | Known<AdminEventType>>;
type CommentType = Extract<KnownType, `COMMENT_${string}`>;
/** What happened to files and folders, as the streams of an enterprise have it. */
type AdminItemType =
  | ('COPY' | 'DELETE' | 'DOWNLOAD' | 'EDIT' | 'LOCK' | 'MOVE' | 'PREVIEW')
  | ('RENAME' | 'SHARE' | 'UNDELETE' | 'UNLOCK' | 'UNSHARE' | 'UPLOAD');
type AdminUserType = 'ADMIN_LOGIN' | 'DELETE_USER' | 'EDIT_USER' | 'FAILED_LOGIN' | 'LOGIN' | 'NEW_USER';

/**
 * Stands for any type of event that this version does not know. It is a name that none has, since TypeScript would count a `string` to every
 * known type too. To compare it with a new name, read `event_type` into a `string` first.
 */
export type OtherEventType = '(a type that this version does not know)';

/** Something that happened. `switch (event.event_type)` narrows `source`; `default` is for what this version does not know. */
export type BoxEvent =
  | Of<ItemType, FileProperties | FolderProperties | WebLinkProperties>
  | Of<CommentType, Comment | EventSource>
  | Of<AdminItemType, EventSource>
  | Of<AdminUserType, UserMini>
  | Of<Exclude<KnownType, ItemType | CommentType | AdminItemType | AdminUserType>, EventSourceResource>
  | Of<OtherEventType, EventSourceResource>;
