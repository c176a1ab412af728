import type { CommandIo } from '../../../codegen/command.js';
import type { Run } from '../mini-spec.js';

/** Runs a command in this process, which saves starting Node and loading TypeScript each time. */
export async function runInProcess(command: (io: CommandIo) => Promise<number> | number, cwd: string): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const code = await command({
    cwd,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}
