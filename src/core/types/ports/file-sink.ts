export interface FileSink {
  /** Writes the chunks one after the other from a position on. The chunks must stay as they are until it resolves. */
  write(chunks: readonly Uint8Array[], position: number): Promise<void>;
  /** What was written from `start` up to and without `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Resolves when what was written would survive a crash. Nothing can be written or read afterwards. */
  seal(): Promise<void>;
  /** Gives it its name, in place of the file that had it. */
  place(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}
