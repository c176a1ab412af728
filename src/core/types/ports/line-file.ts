export interface LineFile {
  /** Of this machine, from the root. */
  readonly path: string;
  /** Those that were there when it was opened. The last may be torn. */
  lines(): AsyncIterable<string>;
  /** Adds a line, which is synced soon after. */
  append(line: string): Promise<void>;
  /** Syncs and closes it. */
  close(): Promise<void>;
}
