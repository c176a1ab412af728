import { parseArgs } from 'node:util';
import { lines, type LineName } from '../benchmarks/index.js';
import { BenchError } from '../processes/bench-error.js';
import { wholeMachine, type Processor } from '../processes/processor.js';
import type { Mode } from '../report/report.js';

export interface Arguments {
  readonly help: boolean;
  readonly modes: readonly Mode[];
  readonly only: readonly LineName[];
  readonly contestants: readonly string[] | undefined;
  readonly rounds: number;
  readonly large: boolean;
  readonly build: boolean;
  readonly processor: Processor;
  /** Competing processes of `upload-slow`. */
  readonly slowLoad: number;
  readonly timeLimitSeconds: number;
  /** A file of an earlier run to report instead of measuring. */
  readonly from: string | undefined;
  readonly json: string | undefined;
  readonly plot: string | undefined;
  readonly markdown: readonly string[];
}

const names = Object.keys(lines) as LineName[];
const defaultRounds = 9;
const quickRounds = 2;

/** Reads the command line. Throws a `BenchError` that names the option and says what it must be. */
export function readArguments(args: readonly string[]): Arguments {
  const values = parse(args);
  const only =
    values.only === undefined ? names.filter((name) => !(values.quick && name === 'upload-slow')) : values.only.split(',').map(lineName);
  const modes: readonly Mode[] =
    values.fresh === values.warm ? (values.quick ? ['fresh'] : ['fresh', 'warm']) : values.fresh ? ['fresh'] : ['warm'];
  if (values.from === undefined && !only.some((name) => lines[name].modes.some((mode) => modes.includes(mode)))) {
    throw new BenchError(
      `--only ${only.join(',')}: none of these lines is measured in ${modes.join(' or ')} processes. Use --help for the lines.`,
      2,
    );
  }
  return {
    help: values.help,
    modes,
    only,
    contestants: values.contestants?.split(',').map((name) => name.trim()),
    rounds: values.rounds === undefined ? (values.quick ? quickRounds : defaultRounds) : integer('--rounds', values.rounds, 1),
    large: values.large,
    build: !values['no-build'],
    processor: {
      ...wholeMachine,
      ...(values.cpus === undefined ? {} : { client: processorList('--cpus', values.cpus) }),
      ...(values['server-cpus'] === undefined ? {} : { server: processorList('--server-cpus', values['server-cpus']) }),
      ...(values.load === undefined ? {} : { competing: integer('--load', values.load, 0) }),
    },
    slowLoad: integer('--slow-load', values['slow-load'], 0),
    timeLimitSeconds: seconds('--time-limit', values['time-limit']),
    from: values.from,
    json: values.json,
    plot: values.plot,
    markdown: values.markdown ?? [],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        warm: { type: 'boolean', default: false },
        only: { type: 'string' },
        contestants: { type: 'string' },
        rounds: { type: 'string' },
        quick: { type: 'boolean', default: false },
        large: { type: 'boolean', default: false },
        cpus: { type: 'string' },
        'server-cpus': { type: 'string' },
        load: { type: 'string' },
        'slow-load': { type: 'string', default: '2' },
        'time-limit': { type: 'string', default: '120' },
        from: { type: 'string' },
        json: { type: 'string' },
        plot: { type: 'string' },
        markdown: { type: 'string', multiple: true },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BenchError(`${error instanceof Error ? error.message : String(error)} Use --help for the options.`, 2);
  }
}

function lineName(text: string): LineName {
  const found = names.find((name) => name === text.trim());
  if (found === undefined) throw new BenchError(`--only ${text}: must be one or more of ${names.join(', ')}, separated by commas.`, 2);
  return found;
}

function integer(option: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least) throw new BenchError(`${option} ${text}: must be an integer >= ${String(least)}.`, 2);
  return value;
}

function seconds(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 86_400)) throw new BenchError(`${option} ${text}: must be a number of seconds above 0, at most 86400.`, 2);
  return value;
}

function processorList(option: string, text: string): string {
  if (!/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(text)) {
    throw new BenchError(`${option} ${text}: must be a list of processors such as 0, 0,2 or 0-3.`, 2);
  }
  return text;
}
