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

/** The literals of an open string type. */
type Known<Type> = Type extends string ? (string extends Type ? never : Type) : never;
type KnownType = Known<EventType>;

interface Of<Type, Source> extends Omit<Event, 'event_type' | 'source'> {
  event_type: Type;
  /** The affected object; null if it is no longer known. */
  source: Source | null;
}

/** Events of files, folders and web links in user streams. The excluded types also occur in other streams. */
type ItemType = Exclude<Extract<KnownType, `ITEM_${string}` | `LOCK_${string}`>, `ITEM_ASSOCIATION_${string}` | Known<AdminEventType>>;
type CommentType = Extract<KnownType, `COMMENT_${string}`>;
/** Events of files and folders in enterprise streams. */
type AdminItemType =
  | ('COPY' | 'DELETE' | 'DOWNLOAD' | 'EDIT' | 'LOCK' | 'MOVE' | 'PREVIEW')
  | ('RENAME' | 'SHARE' | 'UNDELETE' | 'UNLOCK' | 'UNSHARE' | 'UPLOAD');
type AdminUserType = 'ADMIN_LOGIN' | 'DELETE_USER' | 'EDIT_USER' | 'FAILED_LOGIN' | 'LOGIN' | 'NEW_USER';

/**
 * Any type of event that this version does not know. No event has this name: TypeScript would match a `string` with every known type too.
 * To compare it with a new name, first assign `event_type` to a `string`.
 */
export type UnknownEventType = '(a type that this version does not know)';

/** An event. `switch (event.event_type)` narrows `source`; `default` is for types that this version does not know. */
export type BoxEvent =
  | Of<ItemType, FileProperties | FolderProperties | WebLinkProperties>
  | Of<CommentType, Comment | EventSource>
  | Of<AdminItemType, EventSource>
  | Of<AdminUserType, UserMini>
  | Of<Exclude<KnownType, ItemType | CommentType | AdminItemType | AdminUserType>, EventSourceResource>
  | Of<UnknownEventType, EventSourceResource>;
