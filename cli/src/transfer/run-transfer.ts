import type { ManyProgress } from 'box-openapi-sdk';
import type { Io } from '../io.js';
import { progressDisplay, type ProgressDisplay } from '../terminal/progress-display.js';
import { durationText } from '../terminal/quantities.js';
import { done, someFailed } from './exit-status.js';
import type { TransferOptions } from './options.js';
import { createReporter, type Reporter } from './reporter.js';
import { withClient, type ClientRun } from './with-client.js';

/** What a run of the SDK needs from the command. */
export interface TransferRun extends ClientRun {
  readonly reporter: Reporter;
  readonly onProgress: (progress: ManyProgress) => void;
}

/** What a run has done. */
export interface TransferOutcome {
  /** For JSON. */
  readonly numbers: object;
  /** For people, without a period. */
  readonly text: string;
  readonly failed: number;
}

/** Words of a verb. */
interface TransferWords {
  /** What a run does with a file, such as `upload`. */
  readonly action: string;
  /** What a run does before its first file. */
  readonly preparing: string;
}

/** Runs a transfer with the credentials and the output of a verb, and returns the exit status. */
export async function runTransfer(
  io: Io,
  options: TransferOptions,
  { action, preparing }: TransferWords,
  transfer: (run: TransferRun) => Promise<TransferOutcome>,
): Promise<number> {
  const { dryRun: isDry = false, json: isJson = false, verbose = false, journal } = options;
  const isVerbose = verbose || io.outputTerminal === undefined;
  const startedAt = performance.now();
  let display: ProgressDisplay | undefined;
  let reporter: Reporter | undefined;
  const finish = (numbers: object, text: string) => {
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    display?.end();
    reporter?.summary({ ...numbers, seconds }, text === '' ? text : `${text} in ${durationText(seconds)}.`);
  };
  const listener = {
    onInterrupt: () => display?.setNote('stopping'),
    onEnd: (outcome: string, message: string) => {
      if (isJson) finish({ outcome, error: message }, '');
      else display?.end();
    },
    hint: ` The same command continues${journal === undefined ? '' : ' from the journal'}.`,
  };
  return withClient(io, options, listener, async (client) => {
    const shows = options.progress && !isJson && !isDry && io.errorTerminal !== undefined;
    display = shows ? progressDisplay(io.errorTerminal, io, preparing) : undefined;
    const results = createReporter(io, { isJson, isDry, isVerbose, action, display, redact: client.redact });
    reporter = results;
    try {
      const onProgress = (now: ManyProgress) => display?.update(now);
      const { numbers, text, failed } = await transfer({ ...client, reporter: results, onProgress });
      finish({ ...numbers, outcome: failed === 0 ? 'done' : 'someFailed' }, text);
      return failed === 0 ? done : someFailed;
    } finally {
      display?.end();
    }
  });
}
