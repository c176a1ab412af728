import type { ByteSource, Spool } from './byte-source.js';
import type { FileSink } from './file-sink.js';
import type { IncrementalHash } from './incremental-hash.js';
import type { LineFile } from './line-file.js';
import type { LocalEntry, LocalFile } from './local-file.js';

export interface Platform {
  createSha1(): IncrementalHash;
  /** Opens a file by path. Rejects with BoxConfigError where there are none. */
  openPath(path: string): Promise<ByteSource & { readonly name: string }>;
  /** A place on the disk, where there is one. */
  createSpool?(): Promise<Spool>;
  /** Begins a file at a path. Rejects with BoxConfigError where there are none, or when there can be none at this path. */
  createFile(path: string): Promise<FileSink>;
  /** Size and time of a file. Rejects with BoxConfigError when it cannot be had. */
  fileInfo(path: string): Promise<LocalFile>;
  /** Everything below a folder. Throws BoxConfigError, or rejects with it, when it is no folder that can be read. */
  walkFolder(path: string, followLinks: boolean): AsyncIterable<LocalEntry>;
  /** Opens a file of lines, or makes it. Rejects with BoxConfigError when that cannot be. */
  openLines(path: string): Promise<LineFile>;
}
