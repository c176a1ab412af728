import { runGenerator } from '../../../codegen/command.js';
import type { Run } from '../../support/mini-spec.js';

/** Runs the generator like `generateIn`, but in this process, which saves starting Node and loading TypeScript each time. */
export async function generateInProcess(folder: string, ...args: string[]): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const code = await runGenerator(['--spec', 'spec', '--out', 'out', ...args], {
    cwd: folder,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}
