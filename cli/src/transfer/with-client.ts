import { BoxConfigError, BoxError, type BoxClient } from 'box-openapi-sdk';
import type { ClientOptions } from '../auth/client-options.js';
import { openClient } from '../auth/open-client.js';
import { Failure } from '../failure.js';
import type { InterruptSignal, Io } from '../io.js';
import { printable } from '../terminal/printable.js';
import { endedEarly, interrupted } from './exit-status.js';

export interface ClientRun {
  readonly box: BoxClient;
  /** Removes the credentials from a text that may repeat a response of the service. */
  readonly redact: (text: string) => string;
  /** Aborts when the user interrupts the command. */
  readonly signal: AbortSignal;
}

/** Called when a run does not come to its end. */
export interface EndListener {
  /** The user has interrupted the command, and the run is about to end. */
  readonly onInterrupt: () => void;
  /** The run has ended. `message` is what the user reads. */
  readonly onEnd: (outcome: 'interrupted' | 'failed', message: string) => void;
  /** Added to the message of an interruption. */
  readonly hint: string;
}

/**
 * Opens the client of a verb and returns the exit status of `use`, or that of its failure, whose message it prints. The first Ctrl-C ends the
 * run, the second one the process.
 */
export async function withClient(
  io: Io,
  options: ClientOptions,
  { onInterrupt, onEnd, hint }: EndListener,
  use: (run: ClientRun) => Promise<number>,
): Promise<number> {
  const { box, redact } = await openClient(options, io);
  const stop = new AbortController();
  let received: InterruptSignal | undefined;
  const stopListening = io.onInterrupt?.((name) => {
    // Leaves the default action to the second one.
    stopListening?.();
    received = name;
    onInterrupt();
    stop.abort(new Failure('Interrupted.'));
  });
  try {
    return await use({ box, redact, signal: stop.signal });
  } catch (error) {
    if (received === undefined && !(error instanceof Failure) && !(error instanceof BoxError)) throw error;
    const message = received === undefined ? redact(messageOf(error)) : `Interrupted.${hint}`;
    onEnd(received === undefined ? 'failed' : 'interrupted', message);
    io.stderr(`${printable(message)}\n`);
    if (received !== undefined) return interrupted[received];
    if (error instanceof Failure) return error.exitCode;
    return error instanceof BoxConfigError ? 2 : endedEarly;
  } finally {
    stopListening?.();
    await box.close();
  }
}

/** Options of the SDK whose messages name them, with the options of the command. */
const optionNames: Readonly<Record<string, string>> = {
  ...{ journal: '--journal', to: '--to', ignoreFile: '--ignore-file', include: '--include', exclude: '--exclude' },
  ...{ backupDir: '--backup-dir', state: '--state', maxDelete: '--max-delete', checkAccess: '--check-access', directory: '<source>' },
  ...{ path: '<local>', asUser: '--as-user' },
};

/** The message of an error. An invalid option has the name that it has on the command line. */
function messageOf(error: unknown): string {
  const { message } = error as Error;
  if (!(error instanceof BoxConfigError)) return message;
  return message.replace(/^(?:[a-zA-Z.]+: )?([a-zA-Z]+):/, (start, name: string) =>
    optionNames[name] === undefined ? start : `${optionNames[name]}:`,
  );
}
