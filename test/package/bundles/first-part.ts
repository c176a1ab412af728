import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

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

/** The sizes, from the entries of the program and of its calibration. */
export function measureFirstPart(program: string, calibration: string): FirstPart {
  const [total, bundler] = [firstPartBytes(program), firstPartBytes(calibration)];
  return { total, bundler, own: total - bundler };
}
