/** The environment of a command, so that tests can run it in process. */
export interface Io {
  /** Relative paths, in arguments and in messages, are relative to this folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Reads the whole standard input. */
  readonly stdin: () => Promise<string>;
}
