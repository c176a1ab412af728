import { BoxConfigError } from '../core/errors/box-errors.js';

/** Whether a path matches one of the globs. */
export type GlobMatcher = (path: string) => boolean;

/**
 * Compiles globs with picomatch, an optional peer that is loaded at the first use. Names that begin with a period match too. Rejects with
 * BoxConfigError that names the option if it is not installed.
 */
export async function compileGlobs(option: string, globs: readonly string[]): Promise<GlobMatcher> {
  const { default: picomatch } = await import('picomatch').catch((cause: unknown) => {
    throw new BoxConfigError(
      `${option}: requires the package picomatch. Install it (npm install picomatch), or pass a filter function instead.`,
      { cause },
    );
  });
  return picomatch([...globs], { dot: true });
}
