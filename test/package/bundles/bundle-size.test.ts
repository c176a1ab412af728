import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { consumerOf } from '../packed.js';
import { calibrationFiles } from './calibration.js';
import { measureFirstPart } from './first-part.js';
import { programs } from './programs.js';

/** The other bundlers are in test/matrix. */
describe('esbuild with splitting', () => {
  const consumer = consumerOf(inject('installedPackage'));

  it.each(programs)('builds $name, and what it loads first stays below its limit', async ({ name, main, limit }) => {
    const bundle = async (folder: string, files: Readonly<Record<string, string>>) => {
      const outdir = join(consumer.dir, `${folder} ${name}`);
      for (const [path, text] of Object.entries(files)) await writeFile(join(consumer.dir, path), text);
      const { warnings } = await build({
        ...{ absWorkingDir: consumer.dir, entryPoints: ['main.js'], outdir, bundle: true, splitting: true, format: 'esm', minify: true },
        logLevel: 'error',
      });
      expect(warnings).toEqual([]);
      return join(outdir, 'main.js');
    };
    const program = await bundle('program', { 'main.js': main });
    const size = measureFirstPart(program, await bundle('empty', await calibrationFiles(consumer.dir, main)));
    console.info(`${name}: ${JSON.stringify(size)}`);
    expect(size.bundler).toBeGreaterThan(0);
    expect(size.own).toBeLessThan(limit);
  });
});
