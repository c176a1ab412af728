import type { EventRecord } from '../state/event-log.js';

/** The part of a trigger after the type of the item, by event type. */
const itemTriggers: Readonly<Record<string, string>> = {
  ITEM_CREATE: 'CREATED',
  ITEM_UPLOAD: 'UPLOADED',
  ITEM_PREVIEW: 'PREVIEWED',
  ITEM_DOWNLOAD: 'DOWNLOADED',
  ITEM_TRASH: 'TRASHED',
  // Only the enterprise's stream shows a permanent deletion. A deletion to the trash has a user event as well, which comes first.
  DELETE: 'DELETED',
  ITEM_UNDELETE_VIA_TRASH: 'RESTORED',
  ITEM_COPY: 'COPIED',
  ITEM_MOVE: 'MOVED',
  ITEM_RENAME: 'RENAMED',
  LOCK_CREATE: 'LOCKED',
  LOCK_DESTROY: 'UNLOCKED',
};

/** Triggers that do not depend on the type of the item. */
const otherTriggers: Readonly<Record<string, string>> = {
  COMMENT_CREATE: 'COMMENT.CREATED',
  COMMENT_EDIT: 'COMMENT.UPDATED',
  COMMENT_DELETE: 'COMMENT.DELETED',
  TASK_ASSIGNMENT_CREATE: 'TASK_ASSIGNMENT.CREATED',
  TASK_ASSIGNMENT_UPDATE: 'TASK_ASSIGNMENT.UPDATED',
  METADATA_INSTANCE_CREATE: 'METADATA_INSTANCE.CREATED',
  METADATA_INSTANCE_UPDATE: 'METADATA_INSTANCE.UPDATED',
  METADATA_INSTANCE_DELETE: 'METADATA_INSTANCE.DELETED',
  ITEM_SHARED_CREATE: 'SHARED_LINK.CREATED',
  ITEM_SHARED: 'SHARED_LINK.UPDATED',
  ITEM_SHARED_UNSHARE: 'SHARED_LINK.DELETED',
  SIGN_DOCUMENT_ASSIGNED: 'SIGN_REQUEST.SIGN_DOCUMENT_CREATED',
  SIGN_DOCUMENT_SIGNED: 'SIGN_REQUEST.SIGN_SIGNER_SIGNED',
  SIGN_DOCUMENT_COMPLETED: 'SIGN_REQUEST.COMPLETED',
  SIGN_DOCUMENT_DECLINED: 'SIGN_REQUEST.DECLINED',
  SIGN_DOCUMENT_EXPIRED: 'SIGN_REQUEST.EXPIRED',
};

/** The webhook trigger of an event. Undefined for events that call no webhook: web links have none, and a folder is not uploaded. */
export function triggerOf({ userType, adminType, subject, delivery }: EventRecord): string | undefined {
  if (delivery?.trigger !== undefined) return delivery.trigger;
  const names = [userType, adminType].filter((name) => name !== null);
  const other = names.map((name) => otherTriggers[name]).find((name) => name !== undefined);
  if (other !== undefined) return other;
  const event = names.map((name) => itemTriggers[name]).find((name) => name !== undefined);
  if (event === undefined || subject === undefined) return undefined;
  if (subject.kind === 'file') return event === 'CREATED' ? 'FILE.UPLOADED' : `FILE.${event}`;
  return subject.kind === 'folder' && event !== 'UPLOADED' ? `FOLDER.${event}` : undefined;
}
