import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfExists, replaceFile } from '../../../../codegen/write-file.js';
import { Failure } from '../../failure.js';

/** Lists the generated files, so that the next run can delete obsolete ones and leaves other files alone. */
const listName = '.generated';

export interface OutputChange {
  readonly path: string;
  readonly change: 'missing' | 'out of date' | 'obsolete';
}

/** The files of the folder that differ from the output. */
export function outputChanges(files: ReadonlyMap<string, string>, out: string): OutputChange[] {
  const changed = [...withList(files)].flatMap(([path, text]): OutputChange[] => {
    const own = readIfExists(join(out, path));
    return own === text ? [] : [{ path, change: own === undefined ? 'missing' : 'out of date' }];
  });
  return [...changed, ...obsolete(files, out).map((path) => ({ path, change: 'obsolete' as const }))];
}

/**
 * Writes the files and deletes those that an earlier run has written and this one has not. Each file is renamed into place. Throws a Failure,
 * before it writes anything, if a file would be replaced that no run has written.
 */
export function writeOutput(files: ReadonlyMap<string, string>, out: string, shownOut: string): void {
  const listed = new Set(listedFiles(out));
  const foreign = [...files].filter(([path, text]) => !listed.has(path) && (readIfExists(join(out, path)) ?? text) !== text);
  if (foreign.length > 0) {
    const names = foreign.map(([path]) => `${shownOut}/${path}`).join(', ');
    throw new Failure(`--out: ${names} was not written by box-openapi generate. Choose another folder, or delete the file.`);
  }
  for (const path of obsolete(files, out)) rmSync(join(out, path));
  for (const [path, text] of withList(files)) {
    const target = join(out, path);
    if (readIfExists(target) !== text) replaceFile(target, text);
  }
}

function withList(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files, [listName, `${[...files.keys()].sort().join('\n')}\n`]]);
}

function obsolete(files: ReadonlyMap<string, string>, out: string): string[] {
  return listedFiles(out).filter((path) => !files.has(path) && existsSync(join(out, path)));
}

/** Only paths inside the folder, because they may be deleted. */
function listedFiles(out: string): string[] {
  return (readIfExists(join(out, listName)) ?? '').split('\n').filter((path) => path !== '' && !/^\/|\\|(^|\/)\.\.(\/|$)/.test(path));
}
