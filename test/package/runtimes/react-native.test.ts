import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';
import { consumerOf, root } from '../packed.js';
import { reactNative } from './programs.js';
import { install, limitMs, processesOf, startRun } from './scenario-run.js';

const consumer = consumerOf(inject('installedPackage'));

/** Steps of `react-native/program.mjs`. */
const stepCount = 54;

it.skipIf(reactNative === undefined)(
  `React Native: what works there works, and the rest is refused with a remedy${reactNative === undefined ? ` (skipped: its packages are missing. ${install})` : ''}`,
  async () => {
    const run = await startRun(
      ({ faults }) => {
        faults.add({ operationId: 'users.get', respond: { status: 503 } });
        faults.add({ operationId: 'files.content.upload', networkError: true, after: true });
        faults.add({ operationId: 'files.content.upload', skip: 1, networkError: true, after: true });
      },
      { uploadSessions: { minBytes: 1, partBytes: 9 * 2 ** 20 } },
    );
    await mkdir(join(consumer.dir, 'react-native'), { recursive: true });
    await copyFile(join(import.meta.dirname, 'scenario.mjs'), join(consumer.dir, 'scenario.mjs'));
    for (const name of ['globals.mjs', 'program.mjs'])
      await copyFile(join(import.meta.dirname, 'react-native', name), join(consumer.dir, 'react-native', name));
    // As Metro does: one script, without the conditions of browsers and of Node.
    await build({
      entryPoints: [join(consumer.dir, 'react-native/program.mjs')],
      outfile: join(consumer.dir, 'react-native/program.js'),
      bundle: true,
      format: 'iife',
      platform: 'neutral',
      mainFields: ['react-native', 'browser', 'main'],
      conditions: ['react-native'],
      absWorkingDir: root,
      logLevel: 'error',
    });
    const args = ['--import', './react-native/globals.mjs', 'react-native/program.js'];
    const output = await consumer.exec(process.execPath, args, { ...run.env, MODULES: reactNative ?? '' });
    const lines = output.trim().split('\n');
    expect(lines.filter((line) => !line.endsWith(': ok'))).toEqual([]);
    expect(lines).toHaveLength(stepCount);
    run.mock.assertConforms();
    expect(run.mock.faults.log.length).toBe(3);
    expect(processesOf(run)).toEqual([]);
  },
  limitMs,
);
