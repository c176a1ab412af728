import { parseArgs } from 'node:util';
import { optionTable, type BoxMockArguments, type OptionRow } from './option-table.js';

const rows: Readonly<Record<string, OptionRow<unknown>>> = optionTable;

/** Reads the options of the command line by their table. Throws an error with a message for the user. */
export function readArguments(args: readonly string[]): BoxMockArguments {
  const types = Object.entries(rows).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const);
  const { values } = parseArgs({ args: [...args], options: Object.fromEntries(types) });
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, rows[name]?.read(`--${name}`, String(text))]));
}
