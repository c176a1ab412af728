export interface FileSink {
  /** Writes the chunks in order, starting at `position`. Do not modify the chunks until it resolves. */
  write(chunks: readonly Uint8Array[], position: number): Promise<void>;
  /** Returns the written bytes from `start` (inclusive) to `end` (exclusive). */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Resolves once the data would survive a crash. After that, the file cannot be read or written. */
  sync(): Promise<void>;
  /** Moves the file to its final path, replacing an existing file. */
  moveIntoPlace(): Promise<void>;
  /** Deletes the incomplete file. */
  discard(): Promise<void>;
}
