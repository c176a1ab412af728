import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const folder = fileURLToPath(new URL('../../.tmp/programs/', import.meta.url));

/**
 * Bundles a TypeScript program and returns the path of the JavaScript file, which is deleted after the tests of the file. A process that
 * runs the bundle starts in a tenth of the time that `tsx` needs (0.15 instead of 1.5 s of CPU).
 */
export async function bundleProgram(source: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, `${basename(source, '.ts')}-${String(process.pid)}-${crypto.randomUUID()}.mjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Lowers `await using`.
    target: 'node20',
    conditions: ['box-openapi-sdk-source'],
    plugins: [
      {
        name: 'packages-stay-external',
        setup: (builder) => {
          builder.onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('box-openapi-sdk') ? undefined : { path, external: true },
          );
        },
      },
    ],
  });
  afterAll(() => rm(outfile, { force: true }));
  return outfile;
}
