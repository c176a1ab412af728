import { spawn } from 'node:child_process';
import { expect, onTestFinished } from 'vitest';

/** Starts box-mock, and waits until it listens. */
export async function startBoxMock(program: string, args: readonly string[]) {
  const child = spawn(process.execPath, [program, '--quiet', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  const exitCode = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await expect.poll(() => output.out + output.err, { timeout: 180_000 }).toMatch(/enterprise id|box-mock: /);
  const valueOf = (name: string): string => new RegExp(`^${name} +(\\S+)$`, 'm').exec(output.out)?.[1] ?? '';
  return { child, output, exitCode, valueOf };
}
