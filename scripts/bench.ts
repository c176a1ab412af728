import { readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { BenchmarkContext } from './bench/benchmarks/context.js';
import { lines, type Line, type LineName } from './bench/benchmarks/index.js';
import { readArguments, type Arguments } from './bench/cli/arguments.js';
import { help } from './bench/cli/help.js';
import { checkOutputs, writeOutputs } from './bench/cli/outputs.js';
import { createProgress } from './bench/cli/progress.js';
import { BenchError } from './bench/processes/bench-error.js';
import { buildPackage, compileScripts } from './bench/processes/compile.js';
import { describeEnvironment } from './bench/processes/environment.js';
import { canBind } from './bench/processes/processor.js';
import type { Report, Section } from './bench/report/report.js';
import { textReport } from './bench/report/table.js';

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  checkOutputs(options);
  const report = options.from === undefined ? await measureAll(options) : readReport(options.from);
  process.stdout.write(`${textReport(report, process.stdout.isTTY && process.env['NO_COLOR'] === undefined)}\n`);
  writeOutputs(options, report);
}

async function measureAll(options: Arguments): Promise<Report> {
  const { processor } = options;
  const bindable = canBind();
  if (!bindable && (processor.client !== undefined || processor.server !== undefined)) {
    throw new BenchError('--cpus and --server-cpus need Linux and taskset, which is part of util-linux.', 2);
  }
  if (!bindable && options.only.includes('upload-slow')) {
    process.stderr.write('upload-slow is omitted: it needs Linux and taskset, which is part of util-linux.\n');
  }
  const loadAtStart = loadavg()[0] ?? NaN;
  const progress = createProgress(process.stderr);
  try {
    if (options.build) {
      progress.update('building the package');
      if (!(await buildPackage())) throw new BenchError('The build failed.', 1);
    }
    const folder = compileScripts();
    const remove = () => {
      rmSync(folder, { recursive: true, force: true });
    };
    process.once('exit', remove);
    // A signal does not emit `exit`.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
    const sections = await measureLines(options, {
      folder,
      rounds: options.rounds,
      contestants: options.contestants,
      large: options.large,
      processor,
      slowProcessor: bindable ? { client: '0', server: '0', competing: options.slowLoad } : undefined,
      timeLimitSeconds: options.timeLimitSeconds,
      progress: progress.update,
    });
    return { environment: describeEnvironment(loadAtStart, options.rounds), sections };
  } finally {
    progress.end();
  }
}

async function measureLines({ modes, only }: Arguments, context: BenchmarkContext): Promise<Section[]> {
  const selected = modes.flatMap((mode) =>
    only.flatMap((name: LineName) => {
      const line: Line = lines[name];
      return line.modes.includes(mode) ? [{ name, mode, line }] : [];
    }),
  );
  const sections: Section[] = [];
  for (const [index, { name, mode, line }] of selected.entries()) {
    const prefix = `[${String(index + 1)}/${String(selected.length)}] ${name}, ${mode}`;
    const progress = (step: string) => {
      context.progress(`${prefix}: ${step}`);
    };
    sections.push(...(await line.run({ ...context, progress }, mode)));
  }
  return sections;
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (error) {
    throw new BenchError(`--from ${file}: must be a file that --json wrote. ${error instanceof Error ? error.message : String(error)}`, 2);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
