import { rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles a TypeScript program and returns the path of the JavaScript file, which is deleted after the tests of the file. A process that
 * runs the bundle starts in a tenth of the time that `tsx` needs (0.15 instead of 1.5 s of CPU).
 */
export function bundleProgram(source: string): Promise<string> {
  return bundleInto(join(repository, '.tmp/programs'), source, false);
}

/** The same, with a file for each module that is loaded on demand: a process loads the packages of such a module only if it needs them. */
export function bundleProgramInParts(source: string): Promise<string> {
  return bundleInto(join(repository, '.tmp/programs'), source, true);
}

/** Bundles `box-openapi`, beside its dependencies, of which the repository has other versions. */
export function bundleCli(): Promise<string> {
  return bundleInto(join(repository, 'cli/.tmp/programs'), join(repository, 'cli/src/bin.ts'), true);
}

async function bundleInto(parent: string, source: string, splitting: boolean): Promise<string> {
  const name = basename(source, extname(source));
  const outdir = join(parent, `${name}-${String(process.pid)}-${crypto.randomUUID()}`);
  await build({
    entryPoints: [source],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting,
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
  afterAll(() => rm(outdir, { recursive: true, force: true }));
  return join(outdir, `${name}.mjs`);
}
