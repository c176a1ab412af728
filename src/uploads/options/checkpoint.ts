import { BoxConfigError } from '../../core/errors/box-errors.js';

/**
 * How far an upload in parts has come: plain JSON, from which the upload can go on in another process or on another machine. It holds no
 * token and no bytes.
 */
export interface UploadCheckpoint {
  version: 1;
  /** Where the upload was asked to go. */
  requested: UploadDestination;
  /** Where its session puts the file: elsewhere, when the name was taken. */
  destination: UploadDestination;
  source: {
    /** Bytes. */
    size: number;
  };
  session: UploadSessionInfo;
  /** What the service has confirmed, in no order. */
  parts: ConfirmedPart[];
}

/** A file in a folder, or the next version of a file. */
export interface UploadDestination {
  parentId?: string | undefined;
  fileId?: string | undefined;
  name?: string | undefined;
  /** Id of the user who uploads, where it is not the one whom the token stands for. */
  asUser?: string | undefined;
  /** The version that the file had when the session was begun. */
  versionId?: string | undefined;
}

export interface UploadSessionInfo {
  id: string;
  /** Bytes. */
  partSize: number;
  expiresAt?: string | undefined;
  /** URLs of its calls by their names in `session_endpoints`. */
  endpoints: Record<string, string>;
}

export interface ConfirmedPart {
  part_id: string;
  /** Of its first byte. */
  offset: number;
  size: number;
  /** In hex. */
  sha1: string;
}

/** By which a checkpoint comes. */
export type CheckpointOption = 'checkpoint' | 'checkpointStore';

/** Checks what came from outside. Throws BoxConfigError with the `option` it came by. */
export function readCheckpoint(option: CheckpointOption, value: unknown): UploadCheckpoint {
  const { version, requested: asked, destination: place, source, session, parts } = (value ?? {}) as Partial<UploadCheckpoint>;
  if (version !== 1) throw new BoxConfigError(`${option}: no checkpoint of an upload, or one of another version of this package.`);
  const isWhole =
    [asked, place].every((one) => isObject(one) && (typeof one.parentId === 'string') !== (typeof one.fileId === 'string')) &&
    Number.isInteger(source?.size) &&
    typeof session?.id === 'string' &&
    Number.isInteger(session.partSize) &&
    session.partSize > 0 &&
    isObject(session.endpoints) &&
    Object.values(session.endpoints).every((url) => typeof url === 'string') &&
    Array.isArray(parts) &&
    parts.every(
      (part) => isObject(part) && typeof part.part_id === 'string' && Number.isInteger(part.offset) && typeof part.sha1 === 'string',
    );
  if (!isWhole) throw new BoxConfigError(`${option}: the checkpoint is damaged.`);
  return value as UploadCheckpoint;
}

// The declared types promise it, and callers may not keep the promise.
function isObject<T>(value: T): value is T & object {
  return typeof value === 'object' && value !== null;
}

/**
 * Refuses a checkpoint of something else: throws BoxConfigError that names what differs. False for one from a store whose source has another
 * size by now: nobody has chosen that one.
 */
export function matchesUpload(
  option: CheckpointOption,
  { requested: asked, source }: UploadCheckpoint,
  place: UploadDestination,
  size: number,
): boolean {
  const differ = (what: string, was: unknown, is: unknown) => {
    if (was === is) return;
    throw new BoxConfigError(`${option}: the checkpoint is of another upload: ${what} was ${String(was)} and is ${String(is)}.`);
  };
  differ('parentId', asked.parentId, place.parentId);
  differ('fileId', asked.fileId, place.fileId);
  differ('name', asked.name, place.name);
  differ('asUser', asked.asUser, place.asUser);
  if (option === 'checkpointStore') return source.size === size;
  differ('the size of the source', source.size, size);
  return true;
}
