import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isNewerThan } from '../../support/commands/is-newer-than.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

it('a file is newer than its sources until a file or folder of them changes, except installed packages', async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  const setTime = (name: string, seconds: number) => {
    utimesSync(at(name), seconds, seconds);
  };
  mkdirSync(at('sources/deep'), { recursive: true });
  mkdirSync(at('sources/node_modules'));
  for (const name of ['built', 'single', 'sources/deep/a', 'sources/node_modules/b']) writeFileSync(at(name), '');
  for (const name of ['single', 'sources/deep/a', 'sources/deep', 'sources']) setTime(name, 1000);
  setTime('sources/node_modules/b', 3000);
  setTime('built', 2000);
  const isNewer = () => isNewerThan(at('built'), [at('single'), at('sources')]);
  expect(isNewer()).toBe(true);
  for (const name of ['single', 'sources/deep/a', 'sources/deep', 'sources']) {
    setTime(name, 2000);
    expect([name, isNewer()]).toEqual([name, false]);
    setTime(name, 1000);
  }
  expect(isNewer()).toBe(true);
  expect(isNewerThan(at('missing'), [at('single')])).toBe(false);
});
