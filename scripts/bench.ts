import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPackage, compileScripts } from './bench/compile.js';
import { lines, type LineName } from './bench/lines.js';
import { openStage } from './bench/processes.js';
import { createProgress } from './bench/progress.js';
import { isMet, table, type Row } from './bench/report.js';

const names = Object.keys(lines) as LineName[];

const help = `Measures what the package costs above bare fetch, beside undici and box-node-sdk, against a server of its own on loopback.

  npm run bench                       everything; takes some minutes
  npm run bench -- --only call        one line of the table, or several: --only call,list

Lines
  call          box.files.get with the platform's fetch, one call at a time and 50 at once
  transport     the same with fastTransport()
  connections   how many the server sees
  list          100,000 items in pages of 1,000: CPU time and peak memory
  client        creating a client, loading the package
  facade        a call above openapi-fetch, over a fetch that answers at once
  upload        512 MB in parts of 8 MB that take 0, 50 and 200 ms to be answered; peak memory, for 2 GB too
  download      512 MB onto the disk
  prefetch      a list whose pages take 50 ms, for a reader who takes 50 ms for each

Options
  --only NAME     what to measure
  --rounds N      rounds that count, 21 unless said otherwise; more are steadier. What needs a fresh process takes a third of them, a
                  transfer a seventh
  --large         peak memory of an upload of 8 GB, too
  --json FILE     the figures as JSON, too
  --no-build      measures dist/ as it is instead of building it first
  --help

Times are CPU time of the client's process (user and system): a machine that is busy with something else spoils it less than time on the
clock, which is used for "client" and for transfers only. Each contestant has a process of its own, they take turns, and a ratio is the median of the rounds, each compared within itself.
Exit code 0 even when a target is missed, since machines differ; 2 for a wrong argument.
`;

/** Something that the person at the terminal can put right. */
class BenchError extends Error {}

async function main(): Promise<void> {
  const { help: wantsHelp, only, rounds, large, json, 'no-build': noBuild } = readArguments();
  if (wantsHelp) {
    process.stdout.write(help);
    return;
  }
  if (!noBuild && !buildPackage()) throw new BenchError('The package does not build.');
  const progress = createProgress(process.stderr);
  const sections = await measure(only, { rounds, large }, progress.update);
  progress.end();
  const facts = { node: process.version, cores: availableParallelism(), load: Number(loadavg()[0]?.toFixed(1)), rounds };
  process.stdout.write(`${table(sections, process.stdout.isTTY && process.env['NO_COLOR'] === undefined)}\n\n`);
  process.stdout.write(`Node ${facts.node}, ${String(facts.cores)} cores, load ${String(facts.load)}, ${String(rounds)} rounds\n`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ ...facts, lines: withVerdicts(sections) }, null, 2)}\n`);
}

async function measure(
  only: readonly LineName[],
  extent: { rounds: number; large: boolean },
  progress: (what: string) => void,
): Promise<Record<string, Row[]>> {
  const folder = compileScripts();
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  // Children end when this process does; `exit` does not come after a signal by itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.exit(1);
    });
  }
  const stage = await openStage(folder);
  try {
    const sections: Record<string, Row[]> = {};
    for (const name of only) {
      const say = (what: string) => {
        progress(`${name}: ${what}`);
      };
      sections[name] = await lines[name]({ stage, ...extent, progress: say });
    }
    return sections;
  } finally {
    stage.close();
  }
}

function readArguments() {
  const values = parse();
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new BenchError(`--rounds ${values.rounds}: give a whole number of at least 1.`);
  return { ...values, rounds, only: values.only === undefined ? names : values.only.split(',').map(lineName) };
}

function parse() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        rounds: { type: 'string', default: '21' },
        large: { type: 'boolean', default: false },
        json: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BenchError(`${error instanceof Error ? error.message : String(error)} --help shows the options.`);
  }
}

function lineName(text: string): LineName {
  const found = names.find((name) => name === text.trim());
  if (found === undefined) throw new BenchError(`--only ${text}: there is no such line. There are ${names.join(', ')}.`);
  return found;
}

function withVerdicts(sections: Record<string, Row[]>): Record<string, object[]> {
  return Object.fromEntries(Object.entries(sections).map(([name, rows]) => [name, rows.map((row) => ({ ...row, met: isMet(row) }))]));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
