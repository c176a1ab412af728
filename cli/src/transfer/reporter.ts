import cliTruncate from 'cli-truncate';
import type { Io } from '../io.js';
import { jsonLine, printable } from '../terminal/printable.js';
import type { ProgressDisplay } from '../terminal/progress-display.js';
import { bytesText } from '../terminal/quantities.js';

/** The result of one file, as the output shows it. */
export interface FileReport {
  readonly status: string;
  readonly path: string;
  readonly bytes?: number | undefined;
  /** What a run would do, in the table of a dry run. */
  readonly label?: string | undefined;
  /** Why it was skipped, or what else there is to say. */
  readonly reason?: string | undefined;
  readonly error?: Error | undefined;
  /** Whether it is printed in any case, because the user should know. */
  readonly isNotable?: boolean | undefined;
  /** Further properties of the JSON object. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Prints the results of a run. */
export interface Reporter {
  file(report: FileReport): void;
  /** The numbers of the run and its outcome. `text` is for people. */
  summary(numbers: object, text: string): void;
}

interface ReporterOptions {
  readonly isJson: boolean;
  readonly isDry: boolean;
  /** Print a line for each file that is done. */
  readonly isVerbose: boolean;
  /** What a run would do with a planned file, such as `upload`. */
  readonly action: string;
  readonly display: ProgressDisplay | undefined;
  readonly redact: (text: string) => string;
}

/** Prints JSON lines, a table of a dry run, or plain lines. Failed files go to the standard error. */
export function createReporter(io: Io, { isJson, isDry, isVerbose, action, display, redact }: ReporterOptions): Reporter {
  const print = (write: () => void) => {
    if (display === undefined) write();
    else display.write(write);
  };
  const failureLine = ({ path, error }: FileReport) => `failed      ${printable(path)}: ${printable(redact(error?.message ?? ''))}\n`;

  if (isJson) {
    return {
      file({ status, path, bytes, reason, error, details }) {
        const message = error === undefined ? undefined : redact(error.message);
        io.stdout(jsonLine({ type: 'file', status, path, bytes, reason, error: message, ...details }));
      },
      summary: (numbers) => {
        io.stdout(jsonLine({ type: 'summary', ...numbers }));
      },
    };
  }
  if (isDry) {
    const row = (cells: readonly [string, string, string]) => {
      const line = `${cells[0].padEnd(10)}  ${cells[1].padStart(9)}  ${cells[2]}`;
      const terminal = io.outputTerminal;
      io.stdout(`${terminal === undefined ? line : cliTruncate(line, Math.max(30, terminal.columns() - 1))}\n`);
    };
    let hasHeader = false;
    return {
      file(report) {
        const { status, path, bytes, label, reason, error } = report;
        if (error !== undefined) {
          io.stderr(failureLine(report));
          return;
        }
        if (!hasHeader) row(['ACTION', 'SIZE', 'PATH']);
        hasHeader = true;
        const name = status === 'planned' ? (label ?? action) : status === 'skipped' ? 'skip' : status;
        const why = reason !== undefined ? ` (${reason})` : '';
        row([name, bytes === undefined ? '-' : bytesText(bytes), `${printable(path)}${why}`]);
      },
      summary(_, text) {
        io.stdout(`${hasHeader ? '\n' : ''}${text}\n`);
      },
    };
  }
  return {
    file(report) {
      const { status, path, reason, error, isNotable = false } = report;
      if (error !== undefined) {
        display?.countFailure();
        print(() => {
          io.stderr(failureLine(report));
        });
      } else if (isVerbose || isNotable) {
        print(() => {
          io.stdout(`${status.padEnd(10)}  ${printable(path)}${reason === undefined ? '' : ` (${reason})`}\n`);
        });
      }
    },
    summary(_, text) {
      io.stdout(`${text}\n`);
    },
  };
}
