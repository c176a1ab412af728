import { readError } from '../../core/options/check-names.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';

/**
 * Progress of an upload in parts, as plain JSON. Another process or machine can resume the upload from it. Contains no token and no file
 * content.
 */
export interface UploadCheckpoint {
  version: 1;
  /** Destination that the caller requested. */
  requested: UploadDestination;
  /** Destination of the session. Differs from `requested` if the name was in use. */
  destination: UploadDestination;
  source: {
    /** Bytes. */
    size: number;
  };
  session: UploadSessionInfo;
  /** Parts that the service has confirmed, in no particular order. */
  parts: ConfirmedPart[];
}

/** A new file in a folder, or a new version of a file. */
export interface UploadDestination {
  parentId?: string | undefined;
  fileId?: string | undefined;
  name?: string | undefined;
  /** ID of the acting user, if not the user of the token. */
  asUser?: string | undefined;
  /** Version of the file when the session was created. */
  versionId?: string | undefined;
}

export interface UploadSessionInfo {
  id: string;
  /** Bytes. */
  partSize: number;
  expiresAt?: string | undefined;
  /** URLs of its operations, by their names in `session_endpoints`. */
  endpoints: Record<string, string>;
}

export interface ConfirmedPart {
  part_id: string;
  /** Position of its first byte in the file. */
  offset: number;
  size: number;
  /** In hex. */
  sha1: string;
}

/** Option that supplied a checkpoint. */
export type CheckpointOption = 'checkpoint' | 'checkpointStore';

/** Validates an external checkpoint. Throws BoxConfigError that names the `option`. */
export function readCheckpoint(option: CheckpointOption, value: unknown): UploadCheckpoint {
  try {
    return checkedCheckpoint(option, value);
  } catch (error) {
    throw readError('', option, error);
  }
}

function checkedCheckpoint(option: CheckpointOption, value: unknown): UploadCheckpoint {
  const { version, requested, destination, source, session, parts } = (value ?? {}) as Partial<UploadCheckpoint>;
  if (version !== 1) throw new BoxConfigError(`${option}: must be an upload checkpoint of this version of the package.`);
  const isComplete =
    [requested, destination].every((one) => isObject(one) && (typeof one.parentId === 'string') !== (typeof one.fileId === 'string')) &&
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
  if (!isComplete) throw new BoxConfigError(`${option}: the checkpoint is damaged.`);
  return value as UploadCheckpoint;
}

// Untyped callers may pass null.
function isObject<T>(value: T): value is T & object {
  return typeof value === 'object' && value !== null;
}

/**
 * Compares a checkpoint with an upload. Throws BoxConfigError that names the difference. Returns false if a stored checkpoint is for a
 * source of another size, because the caller did not choose that checkpoint.
 */
export function matchesUpload(
  option: CheckpointOption,
  { requested, source }: UploadCheckpoint,
  destination: UploadDestination,
  size: number,
): boolean {
  const requireSame = (field: string, was: unknown, is: unknown) => {
    if (was === is) return;
    throw new BoxConfigError(`${option}: the checkpoint belongs to another upload: ${field} was ${String(was)} and is ${String(is)}.`);
  };
  requireSame('parentId', requested.parentId, destination.parentId);
  requireSame('fileId', requested.fileId, destination.fileId);
  requireSame('name', requested.name, destination.name);
  requireSame('asUser', requested.asUser, destination.asUser);
  if (option === 'checkpointStore') return source.size === size;
  requireSame('the size of the source', source.size, size);
  return true;
}
