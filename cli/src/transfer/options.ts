import { InvalidArgumentError, Option, type Command } from 'commander';
import { withClientOptions, type ClientOptions } from '../auth/client-options.js';

/** The options that select items, and how many are processed at once. */
export interface SelectionOptions {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly boxignore?: true;
  readonly ignoreFile?: string;
  readonly concurrency?: number;
}

/** The options of every verb that transfers files. */
export interface TransferOptions extends ClientOptions, SelectionOptions {
  readonly journal?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly verbose?: true;
  /** False with `--no-progress`. */
  readonly progress: boolean;
}

/** An option that may be given several times. */
const collect = (value: string, previous: readonly string[] | undefined): string[] => [...(previous ?? []), value];

/** Reads an integer from 1. */
export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be an integer from 1.');
  return Number(text);
}

/** Adds the options that select items. */
export function withFilterOptions(command: Command): Command {
  return command
    .option('--include <glob>', 'only items whose path matches, such as "**/*.pdf"; may be repeated', collect)
    .option('--exclude <glob>', 'not the items whose path matches, nor what is in them; may be repeated', collect);
}

/** Adds the options that select items. `local` describes the local folder, for `--boxignore`. */
export function withSelectionOptions(command: Command, local: string): Command {
  return withFilterOptions(command)
    .option('--boxignore', `leave out items by the patterns of .boxignore in ${local}`)
    .option('--ignore-file <file>', 'leave out items by the patterns of this file, which has the syntax of .gitignore')
    .option('--concurrency <n>', 'files at once (default: 4)', positiveInteger);
}

/** Adds the options of uploads and downloads. */
export function withTransferOptions(command: Command, local: string, policies: readonly string[]): Command {
  withSelectionOptions(command, local)
    .addOption(new Option('--conflict <policy>', 'what to do if other content has the name').choices(policies).default('fail'))
    .option('--journal <file>', 'record progress in this file, so that the next run continues without comparing finished files');
  return withOutputOptions(command);
}

/** Adds the options of the output and of the client. */
export function withOutputOptions(command: Command): Command {
  return withClientOptions(
    command
      .option('--dry-run', 'transfer nothing, and print a table of what a run would do')
      .option('--json', 'print one JSON object per line: one for each file, and a summary at the end')
      .option('--verbose', 'print a line for each file also on a terminal')
      .option('--no-progress', 'show no progress on a terminal'),
  );
}
