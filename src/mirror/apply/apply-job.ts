import type { ApiClient } from '../../core/client/api-client.js';
import { BoxConflictError, BoxError, BoxNotFoundError, BoxPreconditionFailedError, BoxUploadError } from '../../core/errors/box-errors.js';
import type { LocalFolder } from '../../core/types/ports/local-folder.js';
import type { SerialQueue } from '../../core/util/serial-queue.js';
import type { LocalNode } from '../model/local-node.js';
import type { MirrorItem } from '../model/mirror-item.js';
import type { RemoteTree } from '../model/remote-item.js';
import type { MirrorState } from '../state/state-file.js';

/** State shared by all actions of a run. */
export interface ApplyJob {
  readonly api: ApiClient;
  readonly folder: LocalFolder;
  /** Receives deleted and replaced local files. Opened at the first use. */
  readonly backup: () => Promise<LocalFolder>;
  /** A path in the folder for replaced files that this run has not used, for a file with these names. */
  readonly backupNames: (names: readonly string[]) => readonly string[];
  /** Updated by each action. */
  readonly remote: RemoteTree;
  /** The items that actions of each side will still move or delete. */
  readonly leaving: { readonly local: Set<LocalNode>; readonly remote: Map<string, MirrorItem> };
  /** The keys of local items that Box has too. */
  readonly keys: ReadonlyMap<LocalNode, string>;
  /** The key of the item that has a name in a folder in Box. */
  readonly holderOf: (folderId: string, name: string) => string | undefined;
  readonly largeFiles: SerialQueue;
  /** Whether a later run has the state, and continues interrupted files. */
  readonly isJournaled: boolean;
  readonly state: Pick<MirrorState, 'set' | 'uploads' | 'saveUpload'>;
  readonly signal: AbortSignal;
}

/** An item is not what the run has seen. The next run decides about it. */
export class Deferred extends BoxError {}

/** Whether a failure means that something has changed on one of the sides since the run has listed it. */
export function isDeferred(failure: unknown): boolean {
  // A failure to store a file on disk has its reason as the cause.
  const { cause } = (failure ?? {}) as { cause?: unknown };
  const error = cause instanceof Deferred ? cause : failure;
  if (error instanceof BoxConflictError || error instanceof BoxNotFoundError || error instanceof BoxPreconditionFailedError) return true;
  return error instanceof Deferred || (error instanceof BoxUploadError && error.message.includes('changed'));
}

/** The ID of the folder in Box that an item shall be in. */
export function remoteFolderOf({ parent }: MirrorItem): string {
  if (parent?.remote === undefined) throw new Deferred('Its folder could not be created in Box.');
  return parent.remote.id;
}

/** The folder on disk that an item shall be in. */
export function localFolderOf({ parent }: MirrorItem): LocalNode {
  if (parent?.local === undefined) throw new Deferred('Its folder could not be created on disk.');
  return parent.local;
}
