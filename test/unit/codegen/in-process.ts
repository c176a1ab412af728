import { runGenerator } from '../../../codegen/command.js';
import type { Run } from '../../support/mini-spec.js';
import { runInProcess } from '../../support/commands/run-in-process.js';

/** Runs the generator like `generateIn`, but in this process. */
export function generateInProcess(folder: string, ...args: string[]): Promise<Run> {
  return runInProcess((io) => runGenerator(['--spec', 'spec', '--out', 'out', ...args], io), folder);
}
