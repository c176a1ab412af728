import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPackage, compileScripts } from './bench/compile.js';
import { benchmarks, type BenchmarkName } from './bench/benchmarks.js';
import { openHarness } from './bench/processes.js';
import { createProgress } from './bench/progress.js';
import { meetsTarget, table, type Row } from './bench/report.js';

const names = Object.keys(benchmarks) as BenchmarkName[];

const help = `Measures the overhead of this package over plain fetch, compared with undici and box-node-sdk, against a local server.

  npm run bench                       run all benchmarks; takes several minutes
  npm run bench -- --only call,list   run only these benchmarks

Benchmarks
  call          box.files.get with the platform's fetch, 1 and 50 calls at once
  transport     box.files.get with fastTransport(), 1 and 50 calls at once
  connections   the number of connections to the server
  list          100,000 items in pages of 1,000: CPU time and peak memory
  client        creating a client, importing the package
  facade        the overhead of a call over openapi-fetch, with a stubbed fetch
  upload        512 MB in parts of 8 MB, with response delays of 0, 50 and 200 ms per part; peak memory, also for 2 GB
  download      512 MB to disk
  prefetch      a list whose pages take 50 ms to arrive and 50 ms to process

Options
  --only NAMES    the benchmarks to run, separated by commas
  --rounds N      the number of measured rounds (21); more rounds reduce noise. Measurements that need a new process use a third of them,
                  transfers a seventh
  --large         also measure the peak memory of an 8 GB upload
  --json FILE     also write the results as JSON
  --no-build      measure the existing dist/ without building it first
  --help

Times are the CPU time of the client process (user and system), which other load on the machine affects less than wall-clock time. "client" and
the transfers use wall-clock time. Each contestant runs in a separate process, and contestants take turns. A ratio is the median of the ratios
within each round.
Exit code: 0 even if a target is missed, because machines differ; 2 for an invalid argument.
`;

/** An error that the user can fix, reported without a stack trace. */
class BenchError extends Error {}

async function main(): Promise<void> {
  const { help: showHelp, only, rounds, large, json, 'no-build': noBuild } = readArguments();
  if (showHelp) {
    process.stdout.write(help);
    return;
  }
  if (!noBuild && !buildPackage()) throw new BenchError('The build failed.');
  const progress = createProgress(process.stderr);
  const sections = await runBenchmarks(only, { rounds, large }, progress.update);
  progress.end();
  const environment = { node: process.version, cores: availableParallelism(), load: Number(loadavg()[0]?.toFixed(1)), rounds };
  process.stdout.write(`${table(sections, process.stdout.isTTY && process.env['NO_COLOR'] === undefined)}\n\n`);
  process.stdout.write(
    `Node ${environment.node}, ${String(environment.cores)} cores, load average ${String(environment.load)}, rounds: ${String(rounds)}\n`,
  );
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ ...environment, benchmarks: withTargetResults(sections) }, null, 2)}\n`);
}

async function runBenchmarks(
  only: readonly BenchmarkName[],
  extent: { rounds: number; large: boolean },
  progress: (step: string) => void,
): Promise<Record<string, Row[]>> {
  const folder = compileScripts();
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  // A signal does not emit `exit`. Child processes exit with this process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.exit(1);
    });
  }
  const harness = await openHarness(folder);
  try {
    const sections: Record<string, Row[]> = {};
    for (const name of only) {
      sections[name] = await benchmarks[name]({
        harness,
        ...extent,
        progress: (step) => {
          progress(`${name}: ${step}`);
        },
      });
    }
    return sections;
  } finally {
    harness.close();
  }
}

function readArguments() {
  const values = parse();
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new BenchError(`--rounds ${values.rounds}: must be an integer >= 1.`);
  return { ...values, rounds, only: values.only === undefined ? names : values.only.split(',').map(benchmarkName) };
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
    throw new BenchError(`${error instanceof Error ? error.message : String(error)} Use --help for the options.`);
  }
}

function benchmarkName(text: string): BenchmarkName {
  const found = names.find((name) => name === text.trim());
  if (found === undefined) throw new BenchError(`--only ${text}: must be one of ${names.join(', ')}.`);
  return found;
}

function withTargetResults(sections: Record<string, Row[]>): Record<string, object[]> {
  return Object.fromEntries(Object.entries(sections).map(([name, rows]) => [name, rows.map((row) => ({ ...row, met: meetsTarget(row) }))]));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
