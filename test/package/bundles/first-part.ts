import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MeasuredProgram, ProgramName } from './programs.js';

/** The bytes, gzipped, of a module and of everything that it imports: what a program loads before it starts. Each file is compressed by itself. */
export function firstPartBytes(entry: string): number {
  const files = new Set<string>([entry]);
  let bytes = 0;
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    bytes += gzipSync(code, { level: 9 }).length;
    for (const [, path = ''] of code.matchAll(/(?:^|[;\n}])(?:import|export)\b[^;"'()]*["'](\.[^"']+)["']/g))
      files.add(join(dirname(file), path));
  }
  return bytes;
}

/** The sizes of a program's first part. `own` is what the package is responsible for. */
export interface FirstPart {
  readonly total: number;
  readonly bundler: number;
  readonly own: number;
}

/** Limits of a bundler that are above those of the programs, because more is in its first part. */
export type HigherLimits = Readonly<Partial<Record<ProgramName, number>>>;

/**
 * esbuild loads every file that a file of the first part imports, also for exports that nothing in the first part uses, and gives it the code that
 * any part uses. Measured: 13,902 and 25,368.
 */
export const esbuildLimits: HigherLimits = { 'one function': 14_050, 'whole client': 25_550 };

export const limitOf = ({ name, limit }: MeasuredProgram, higher: HigherLimits = {}): number => higher[name] ?? limit;

/** The sizes, from the entries of the program and of its calibration. */
export function measureFirstPart(program: string, calibration: string): FirstPart {
  const [total, bundler] = [firstPartBytes(program), firstPartBytes(calibration)];
  return { total, bundler, own: total - bundler };
}
