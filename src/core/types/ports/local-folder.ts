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
  /** `other`: a link, a pipe, a socket, a device. */
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly modifiedMs: number;
}

/** A complete file under a temporary name. */
export interface StagedFile extends Omit<FileSink, 'moveIntoPlace'> {
  /**
   * Moves the file to its final name. Resolves with false, and moves nothing, if the name is in use and `replace` is false. A file that is
   * replaced passes its mode, owner and group on.
   */
  moveTo(names: readonly string[], options: { replace: boolean; modifiedMs: number | undefined }): Promise<boolean>;
}

/**
 * A folder on disk that receives a tree. `names` is the path of an item below it, one name per level. No operation follows a link below the
 * folder, even if another program creates it during the operation: it rejects instead.
 */
export interface LocalFolder {
  /** Absolute path. */
  readonly path: string;
  readonly diskNames: DiskNames;
  /** Paths below the folder that the run itself uses. */
  readonly reserved: readonly (readonly string[])[];
  /** The names of a local file below the folder. Empty if it is elsewhere. */
  namesOf(path: string): Promise<readonly string[]>;
  /** What is at the path. Undefined if there is nothing. */
  status(names: readonly string[]): Promise<LocalStatus | undefined>;
  /** Creates a folder in an existing one. Resolves as well if it exists. Rejects if something else has the name. */
  createFolder(names: readonly string[]): Promise<void>;
  /** Creates an empty file under a temporary name. */
  stageFile(): Promise<StagedFile>;
  /** Opens a regular file for reading. */
  openFile(names: readonly string[]): Promise<ByteSource>;
  /** Sets the time of the last change. */
  setModified(names: readonly string[], modifiedMs: number): Promise<void>;
  /** Deletes temporary files. */
  close(): Promise<void>;
}
