export interface LineFile {
  /** Absolute path. */
  readonly path: string;
  /** The lines at the time of opening. The last one may be incomplete. */
  lines(): AsyncIterable<string>;
  /** Appends a line. It is synced to disk soon after. */
  append(line: string): Promise<void>;
  /** Replaces all lines. Until it resolves, the file has the previous ones. */
  rewrite(lines: Iterable<string>): Promise<void>;
  /** Syncs and closes the file. */
  close(): Promise<void>;
}
