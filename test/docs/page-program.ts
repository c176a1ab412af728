import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { bundleProgram } from '../support/bundle-program.js';
import { examplesOf, moduleOf, root } from './examples.js';

export type Environment = Readonly<Record<string, string>>;

export interface ProgramResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningProgram {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Resolves when the output contains a text. Rejects if the program ends before. */
  printed(text: string): Promise<void>;
  readonly ended: Promise<ProgramResult>;
}

/** Values of the variables that an example uses without declaring them. */
export interface ExampleContext {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  readonly userId?: string;
}

/**
 * Turns an example of a page into a program for a separate process. `index` counts the TypeScript examples of the page. `replace` replaces
 * addresses and paths of the example: each text must be in it. Resolves with the path of the program.
 */
export async function pageProgram(
  page: string,
  index: number,
  replace: readonly (readonly [text: string, by: string])[],
  context: ExampleContext,
): Promise<string> {
  const example = examplesOf(join(root, 'docs/guides', page))[index];
  if (example === undefined) throw new Error(`${page} has no example ${String(index)}.`);
  let code = moduleOf(example);
  for (const [text, by] of replace) {
    if (!code.includes(text)) throw new Error(`The example ${String(index)} of ${page} does not contain ${text}`);
    code = code.replaceAll(text, by);
  }
  await mkdir(join(root, '.tmp'), { recursive: true });
  const path = join(root, `.tmp/page-${crypto.randomUUID()}.ts`);
  await writeFile(path, `${code}\nawait example(${JSON.stringify(context)} as Context);\n`);
  try {
    return await bundleProgram(path);
  } finally {
    await rm(path);
  }
}

/** Starts a program with a minimal environment. It is killed when the test ends. */
export function startProgram(
  program: string,
  env: Environment = {},
  { execPath = process.execPath, flags = [] as string[] } = {},
): RunningProgram {
  const child = spawn(execPath, ['--no-warnings', ...flags, program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  async function printed(text: string): Promise<void> {
    while (!output.stdout.includes(text)) {
      await Promise.race([
        once(child.stdout, 'data'),
        ended.then(({ code, stderr }) => {
          if (!output.stdout.includes(text)) throw new Error(`The program ended with ${String(code)}:\n${stderr}`);
        }),
      ]);
    }
  }
  return { child, printed, ended };
}

/** A later version of Node, installed by `npm ci --prefix test/runtimes`; undefined without. */
export function laterNode(major: '22' | '24'): string | undefined {
  const path = join(root, `test/runtimes/node_modules/node-${major}-linux-${process.arch}/bin/node`);
  if (existsSync(path)) return path;
  if (process.env['CI'] === 'true') throw new Error(`${path} is missing. Run npm ci --prefix test/runtimes.`);
  process.stderr.write(`Skipped: tests with Node ${major}, because test/runtimes is not installed.\n`);
  return undefined;
}
