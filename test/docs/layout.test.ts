import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './examples.js';

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test', 'scripts', 'docs', 'codegen', 'cli'],
  {
    cwd: root,
    encoding: 'utf8',
  },
).split('\n');

/** Folders with one file per tag or resource, and data. */
const perResource = /^(docs\/reference|test\/fixtures|src\/testing\/handlers)($|\/)/;

function filesByFolder(paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    if (path === '') continue;
    const folder = dirname(path);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return folders;
}

describe('the layout of the project', () => {
  it('has no folder with more than 20 files', () => {
    const crowded = [...filesByFolder(files)].filter(([folder, own]) => own.length > 20 && !perResource.test(folder));
    expect(crowded.map(([folder, own]) => `${folder}: ${String(own.length)} files`)).toEqual([]);
  });

  it('has a README in each source folder with more than six files', () => {
    const missing = [...filesByFolder(files.filter((path) => /^(src|codegen|cli\/src)\//.test(path)))].filter(
      ([folder, own]) => own.filter((path) => path.endsWith('.ts')).length > 6 && !own.includes(`${folder}/README.md`),
    );
    expect(missing.map(([folder]) => folder)).toEqual([]);
  });
});
