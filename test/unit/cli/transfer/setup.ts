import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createMockBox, type MockBox, type MockBoxOptions, type Seed } from 'box-openapi-sdk/testing';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { runCliWith, type CliRun } from '../run-cli.js';

const users = [
  { id: '31001', name: 'Ada', login: 'ada@example.com' },
  { id: '31002', name: 'Ben', login: 'ben@example.com' },
];

/** A mock over HTTP, and a folder that is the current one of the commands. */
export interface Desk {
  readonly mock: MockBox;
  readonly url: string;
  readonly token: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** Runs a verb in this process with the token in the environment. */
  run(verb: string, ...args: string[]): Promise<CliRun>;
}

export async function openDesk({ seed = {}, ...options }: Omit<MockBoxOptions, 'seed'> & { seed?: Seed } = {}): Promise<Desk> {
  const mock = await createMockBox({ seed: { users, ...seed }, ...options });
  onTestFinished(() => mock.close());
  const folder = await temporaryFolder();
  const { url } = await mock.listen();
  const token = mock.issueToken();
  const env = { BOX_DEVELOPER_TOKEN: token };
  return {
    ...{ mock, url, token, folder, env },
    async write(files) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    },
    run: (verb, ...args) => runCliWith({ env }, folder, verb, '--base-url', url, ...args),
  };
}

/** The JSON lines of an output. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Starts the command in its own process. `program` is the result of `bundleCli`. */
export function startCli(program: string, { folder, url, env }: Desk, verb: string, ...args: string[]) {
  const command = [program, verb, '--base-url', url, ...args];
  const child = spawn(process.execPath, command, { cwd: folder, env: { PATH: process.env['PATH'], ...env } });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  child.stdin.end();
  const finished = new Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, ...output });
    });
  });
  return { child, output, finished };
}
