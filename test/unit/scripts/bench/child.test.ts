import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startChild } from '../../../../scripts/bench/processes/child.js';
import { onProcessors, processorConditions, wholeMachine } from '../../../../scripts/bench/processes/processor.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const generous = 120;

afterEach(() => {
  vi.unstubAllEnvs();
});

async function start(program: string, timeLimitSeconds = generous, flags: readonly string[] = []) {
  const script = join(await temporaryFolder(), 'program.mjs');
  await writeFile(script, program);
  return startChild({ title: 'calls/sdk', script, args: ['one'], flags, timeLimitSeconds });
}

describe('a process of the benchmark', () => {
  it('receives its arguments and reports with a message', async () => {
    const child = await start('process.send(process.argv[2], () => process.exit());');
    await expect(child.next()).resolves.toBe('one');
  });

  it('answers requests until it is closed', async () => {
    const child = await start('process.on("message", (value) => process.send(value * 2));');
    await expect(child.request(4)).resolves.toBe(8);
    await expect(child.request(5)).resolves.toBe(10);
    const ended = child.next();
    child.close();
    await expect(ended).rejects.toThrow('calls/sdk: the process ended without a result (SIGKILL).');
  });

  it('that throws ends the benchmark with its name and its output', async () => {
    const child = await start('await 0; throw new Error("the server said no");');
    const error: unknown = await child.next().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'BenchError', exitCode: 1 });
    expect(String(error)).toMatch(
      /calls\/sdk: the process ended without a result \(exit code 1\)\. Its output:\n[^]*Error: the server said no/,
    );
  });

  it('that has ended before the request is reported too', async () => {
    const child = await start('process.stderr.write("out of paper\\n"); process.exitCode = 3;');
    await child.next().catch(() => undefined);
    await expect(child.request(1)).rejects.toThrow(/exit code 3\)\. Its output:\n {2}out of paper/);
  });

  it('that never responds is killed after the time limit and named', async () => {
    const child = await start('setInterval(() => undefined, 1000);', 0.5);
    await expect(child.next()).rejects.toThrow('calls/sdk: no result within 0.5 seconds. The process was killed.');
  });

  it('that is busy forever is killed after the time limit', async () => {
    const child = await start('for (;;);', 0.5);
    await expect(child.next()).rejects.toThrow('calls/sdk: no result within 0.5 seconds.');
    await expect(child.next()).rejects.toThrow('calls/sdk: the process ended without a result (SIGKILL).');
  });

  it('runs with the given V8 options only', async () => {
    vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=100');
    const program = 'process.send([process.execArgv, process.env.NODE_OPTIONS ?? null], () => process.exit());';
    const child = await start(program, generous, ['--no-memory-reducer']);
    await expect(child.next()).resolves.toEqual([['--no-memory-reducer'], null]);
  });

  it('can be bound to processors', () => {
    expect(onProcessors('0,2', ['node', 'a.js'])).toEqual(['taskset', '-c', '0,2', 'node', 'a.js']);
    expect(onProcessors(undefined, ['node', 'a.js'])).toEqual(['node', 'a.js']);
  });

  it('is described with its processors and the load beside it', () => {
    expect(processorConditions(wholeMachine)).toEqual({ setup: [], loaded: false });
    expect(processorConditions({ client: '0', competing: 2 })).toEqual({
      setup: ['contestant on processor 0, server on any processor', 'busy processes of the same priority beside the contestant: 2'],
      loaded: true,
    });
  });
});
