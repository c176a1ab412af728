import type { Io } from '../../../cli/src/io.js';
import { run } from '../../../cli/src/run.js';

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `box-openapi` in this process. */
export const runCli = (cwd: string, ...args: string[]): Promise<CliRun> => runCliWith({}, cwd, ...args);

/** Also sets the environment and the standard input. */
export async function runCliWith(io: Partial<Pick<Io, 'env' | 'stdin'>>, cwd: string, ...args: string[]): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    cwd,
    env: {},
    stdin: () => Promise.resolve(''),
    ...io,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}
