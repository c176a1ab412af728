import { parseArgs } from 'node:util';
import { optionTable, type BoxMockArguments, type OptionName, type OptionRow } from './option-table.js';

const rows: Readonly<Record<string, OptionRow<unknown>>> = optionTable;

/** Reads the options of the command line by their table. Throws an error with a message for the user. */
export function readArguments(args: readonly string[]): BoxMockArguments {
  const types = Object.entries(rows).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const);
  const { values } = parseArgs({ args: [...args], options: Object.fromEntries(types) });
  const read = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, rows[name]?.read(`--${name}`, String(text))]));
  for (const [name, needed] of requirements)
    if (read[name] !== undefined && read[needed] === undefined) throw new Error(`--${name}: requires --${needed}.`);
  if (read['cert-out'] !== undefined && read['cert'] !== undefined)
    throw new Error('--cert-out: is the file of a generated certificate. Leave out --cert and --key.');
  return read;
}

/** Options that have no effect without another one. */
const requirements: readonly (readonly [OptionName, OptionName])[] = [
  ['cert', 'tls'],
  ['key', 'tls'],
  ['cert-out', 'tls'],
  ['cert', 'key'],
  ['key', 'cert'],
];
