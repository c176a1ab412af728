import type { ByteSource } from './byte-source.js';
import type { FileSink } from './file-sink.js';

/** How a disk limits and compares names. */
export interface DiskNames {
  /** The rules of Windows: devices, characters, and no period or space at the end. */
  readonly isWindows: boolean;
  readonly ignoresCase: boolean;
  /** Whether composed and decomposed letters (NFC and NFD) are the same. */
  readonly ignoresComposition: boolean;
}

export interface LocalStatus {
  /** `other`: a pipe, a socket, a device. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly modifiedMs: number;
  /** Number of the file or folder on its disk. A rename keeps it. */
  readonly inode: string;
  /** Differs after any change of the content or the attributes. */
  readonly stamp: string;
}

export interface LocalChild extends LocalStatus {
  readonly name: string;
}

/** A file that another one replaces, or that is deleted: it is moved to another folder. */
export interface RetiredFile {
  /** The file is moved only if it has this status. */
  readonly expected: LocalStatus;
  readonly into: LocalFolder;
  /** Its names there. Missing folders are created. */
  readonly as: readonly string[];
}

/** Identifies a file that a later run can continue if this one ends early. */
export interface KeptBytes {
  /** Of the content: letters, digits, hyphens and underscores. */
  readonly key: string;
  readonly maxBytes: number;
  /** Whether a file that is discarded stays until the folder is closed, which decides about it. */
  readonly outlivesFailure: boolean;
}

/** A complete file under a temporary name. */
export interface StagedFile extends Omit<FileSink, 'moveIntoPlace'> {
  /** Bytes that a run that ended early has left. The last of them may be wrong after a crash of the system. */
  readonly keptBytes: number;
  /**
   * Moves the file to its final name. Resolves with false, and moves nothing, if the name is in use and `replace` is false. A file that is
   * replaced passes its mode, owner and group on. With `retired`, the file at the name is moved there first; resolves with false, and moves
   * nothing, unless it has the expected status.
   */
  moveTo(
    names: readonly string[],
    options: { replace: boolean; modifiedMs: number | undefined; retired?: RetiredFile | undefined },
  ): Promise<boolean>;
}

/**
 * A folder on disk that receives a tree. `names` is the path of an item below it, one name per level. No operation follows a link below the
 * folder, even if another program creates it during the operation: it rejects instead.
 */
export interface LocalFolder {
  /** Absolute path. */
  readonly path: string;
  /** False for a missing folder that was opened without creating it. */
  readonly exists: boolean;
  /** Whether it was created, or had no items, when it was opened. */
  readonly wasEmpty: boolean;
  readonly diskNames: DiskNames;
  /** Paths below the folder that the run itself uses. */
  readonly reserved: readonly (readonly string[])[];
  /** The names of a local file below the folder. Empty if it is elsewhere. */
  namesOf(path: string): Promise<readonly string[]>;
  /** What is at the path. Undefined if there is nothing. */
  status(names: readonly string[]): Promise<LocalStatus | undefined>;
  /** Creates a folder in an existing one. Resolves with false if it exists. Rejects if something else has the name. */
  createFolder(names: readonly string[]): Promise<boolean>;
  /**
   * Creates a file under a temporary name. With `kept`, the file contains the bytes that an earlier run has left under the
   * same key, unless they are more than `maxBytes`.
   */
  stageFile(kept?: KeptBytes): Promise<StagedFile>;
  /**
   * Lists a folder, sorted by name. Leaves out entries that disappear in the meantime. An entry that cannot be reached by its name, because that
   * is not UTF-8, is of kind `other` and has an empty `inode`.
   */
  list(names: readonly string[]): Promise<LocalChild[]>;
  /**
   * Moves a file or folder to another path in existing folders. Resolves with false, and moves nothing, if that path is in use. A move that
   * was interrupted can be repeated.
   */
  moveItem(from: readonly string[], to: readonly string[]): Promise<boolean>;
  /** Moves a file to another local folder. Resolves with false, and moves nothing, unless it has the expected status. */
  retireFile(names: readonly string[], retired: RetiredFile): Promise<boolean>;
  /**
   * Receives the file at a path of the system, which may be on another disk. Creates missing folders. Resolves with `changed` if it has turned
   * out to have another status: then it is at its path again, or here if that path is in use. `in use`: something has the name.
   */
  receiveFile(path: string, names: readonly string[], expected: LocalStatus): Promise<'moved' | 'changed' | 'in use'>;
  /** Deletes an empty folder. Resolves with false if it is not empty. */
  removeFolder(names: readonly string[]): Promise<boolean>;
  /** Opens a regular file for reading. */
  openFile(names: readonly string[]): Promise<ByteSource>;
  /** Sets the time of the last change. */
  setModified(names: readonly string[], modifiedMs: number): Promise<void>;
  /** Deletes temporary files. With `keepsParts`, leaves those that a later run can continue. */
  close(keepsParts?: boolean): Promise<void>;
}

export interface OpenFolderOptions {
  readonly isReadOnly: boolean;
  /** The option that has its path, for messages (default `to`). */
  readonly option?: string | undefined;
}
