import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BoxConfigError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import { openLines } from '../../../../src/node/files/line-file.js';
import platform from '../../../../src/node/platform.js';
import { openUploadJournal } from '../../../../src/uploads/many/journal.js';
import { rejection } from '../../../support/rejection.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const key = (path: string) => ({ path, size: 1, modifiedMs: 2, to: [null, '0'] });

it('a line file returns its existing lines and appends new lines in call order', async () => {
  const path = join(await temporaryFolder(), 'lines');
  const first = await openLines(path);
  await Promise.all(Array.from({ length: 100 }, (_, at) => first.append(String(at))));
  await first.close();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await appendFile(path, 'torn');
  const second = await openLines(path);
  const found: string[] = [];
  for await (const line of second.lines()) found.push(line);
  expect(found).toEqual([...Array.from({ length: 100 }, (_, at) => String(at)), 'torn']);
  await second.append('next');
  await second.close();
  expect((await readFile(path, 'utf8')).endsWith('99\ntorn\nnext\n')).toBe(true);
});

it('a journal returns the latest entry of each file, also after it is reopened', async () => {
  const path = join(await temporaryFolder(), 'journal');
  const journal = await openUploadJournal(path, platform);
  await journal.add(key('a'), { done: '1' });
  await journal.add(key('b'), { done: '2' });
  await journal.add(key('a'), { done: '3' });
  await journal.close();
  const reopened = await openUploadJournal(path, platform);
  expect([reopened.find(key('a')), reopened.find(key('b')), reopened.find(key('c'))]).toEqual([{ done: '3' }, { done: '2' }, undefined]);
  expect(reopened.find({ ...key('a'), size: 2 })).toBeUndefined();
  expect(reopened.find({ ...key('a'), to: ['7', '0'] })).toBeUndefined();
  await reopened.close();
});

it('a journal leaves a foreign file unchanged and rejects entries after close', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'other');
  await writeFile(path, 'a,b\n1,2\n');
  await rejection(openUploadJournal(path, platform), BoxConfigError);
  expect(await readFile(path, 'utf8')).toBe('a,b\n1,2\n');
  const journal = await openUploadJournal(join(folder, 'journal'), platform);
  await journal.close();
  await rejection(journal.add(key('a'), { done: '1' }), BoxUploadError);
});
