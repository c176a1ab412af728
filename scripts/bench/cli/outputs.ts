import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { BenchError } from '../processes/bench-error.js';
import { hasResultBlock, insertResults } from '../report/markdown.js';
import { plotReport } from '../report/plot.js';
import type { Report } from '../report/report.js';
import type { Arguments } from './arguments.js';

type Outputs = Pick<Arguments, 'json' | 'plot' | 'markdown'>;

/** Throws a `BenchError` if an output cannot be written. Called before the measurements, so that their results are not lost. */
export function checkOutputs({ json, plot, markdown }: Outputs): void {
  for (const [option, file] of [['--json', json] as const, ['--plot', plot] as const]) {
    if (file !== undefined && !existsSync(dirname(resolve(file)))) {
      throw new BenchError(`${option} ${file}: the folder ${dirname(resolve(file))} does not exist. Create it first.`, 2);
    }
  }
  for (const file of markdown) {
    if (!existsSync(file)) throw new BenchError(`--markdown ${file}: there is no such file.`, 2);
    if (!hasResultBlock(readFileSync(file, 'utf8'))) {
      const blocks = '<!-- bench:fresh -->, <!-- bench:warm --> or <!-- bench:summary -->';
      throw new BenchError(`--markdown ${file}: must contain ${blocks}, each on a separate line and followed by <!-- /bench -->.`, 2);
    }
  }
}

export function writeOutputs({ json, plot, markdown }: Outputs, report: Report): void {
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  if (plot !== undefined) writeFileSync(plot, plotReport(report));
  for (const file of markdown) writeFileSync(file, insertResults(readFileSync(file, 'utf8'), report));
}
