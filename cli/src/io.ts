/** The environment of a command, so that tests can run it in process. */
export interface Io {
  /** Relative paths, in arguments and in messages, are relative to this folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Reads the whole standard input. */
  readonly stdin: () => Promise<string>;
  /** The terminal of the standard output. Undefined if it goes to a file or a program. */
  readonly outputTerminal?: Terminal | undefined;
  /** The terminal of the standard error, which shows the progress. Undefined if it goes elsewhere. */
  readonly errorTerminal?: Terminal | undefined;
  /** Calls `onSignal` instead of ending the process when the user interrupts it. Returns a function that ends this. */
  readonly onInterrupt?: ((onSignal: (name: InterruptSignal) => void) => () => void) | undefined;
}

/** SIGINT: Ctrl-C. SIGTERM: another program ends the command. */
export type InterruptSignal = 'SIGINT' | 'SIGTERM';

/** A terminal. Its size may change. */
export interface Terminal {
  readonly columns: () => number;
  readonly rows: () => number;
}
