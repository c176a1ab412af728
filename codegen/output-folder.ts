import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfExists, replaceFile } from './write-file.js';

/** Folders that contain only generated files. Any other file in them is obsolete. */
const generatedFolders = ['generated', 'docs/reference'];

/** Writes the outputs and deletes obsolete files. Each file is renamed into place, so that no file is ever incomplete. */
export function writeOutputs(outputs: ReadonlyMap<string, string>, outDir: string): void {
  for (const name of obsoleteFiles(outputs, outDir)) rmSync(join(outDir, name));
  for (const [name, text] of outputs) replaceFile(join(outDir, name), text);
}

/** The names of the files that are missing, different or obsolete. */
export function staleFiles(outputs: ReadonlyMap<string, string>, outDir: string): string[] {
  const changed = [...outputs].filter(([name, text]) => readIfExists(join(outDir, name)) !== text).map(([name]) => name);
  return [...changed, ...obsoleteFiles(outputs, outDir)];
}

function obsoleteFiles(outputs: ReadonlyMap<string, string>, outDir: string): string[] {
  return generatedFolders
    .filter((folder) => existsSync(join(outDir, folder)))
    .flatMap((folder) => readdirSync(join(outDir, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => !outputs.has(name));
}
