import type * as chokidar from 'chokidar';
import type { Bytes } from '../bytes.js';
import type { ByteSource, Spool } from './byte-source.js';
import type { FileSink } from './file-sink.js';
import type { IncrementalHash } from './incremental-hash.js';
import type { LineFile } from './line-file.js';
import type { EntersFolder, LocalEntry, LocalFile } from './local-file.js';
import type { LocalFolder, OpenFolderOptions } from './local-folder.js';

export interface Platform {
  createSha1(): IncrementalHash;
  /** SHA-1 of bytes in memory. Present where `createSha1` is not the fastest way. Do not modify the bytes until it resolves. */
  sha1Of?(bytes: Bytes): Promise<Uint8Array>;
  /** Whether the global `fetch` sends a stream with a Content-Length, and nothing else keeps references to its chunks. */
  streamsBodies?(): boolean;
  /** Opens a file by path. Rejects with BoxConfigError on platforms without files. */
  openPath(path: string): Promise<ByteSource & { readonly name: string }>;
  /** Creates a temporary file. Missing on platforms without a disk. */
  createSpool?(): Promise<Spool>;
  /** Creates a file that will be moved to `path`. Rejects with BoxConfigError if the path is unusable, or without a file system. */
  createFile(path: string): Promise<FileSink>;
  /** Returns size and modification time. Rejects with BoxConfigError if the file is unreadable. */
  fileInfo(path: string): Promise<LocalFile>;
  /**
   * Lists everything below a folder, without the folders for which `enters` resolves with false. Throws or rejects with BoxConfigError if it
   * is not a readable folder.
   */
  walkFolder(path: string, followLinks: boolean, enters?: EntersFolder): AsyncIterable<LocalEntry>;
  /**
   * Opens a folder that receives a tree, and creates it if it is missing. With `isReadOnly`, creates nothing: a missing folder is empty.
   * Deletes temporary files of processes that have ended. Rejects with BoxConfigError if the path is unusable, or without a file system.
   */
  openFolder(path: string, options: OpenFolderOptions): Promise<LocalFolder>;
  /** Imports chokidar, an optional peer. Missing on platforms without files, where bundlers must not find it. */
  importChokidar?(): Promise<typeof chokidar>;
  /** Opens or creates a file of lines. Rejects with BoxConfigError that names the option on failure. */
  openLines(path: string, option?: string): Promise<LineFile>;
  /**
   * Locks a file of lines for one run, and deletes what a killed run has left. The result unlocks it; so does the end of the process. Rejects with
   * BoxConfigError that names the option, and the process that has the lock. Missing on platforms without files.
   */
  lockFile?(path: string, option?: string): Promise<() => Promise<void>>;
}
