import { expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { openUploadJournal } from '../../../../src/uploads/many/journal.js';
import { uploadTasks } from '../../../../src/uploads/many/tasks.js';
import platform from '../../../../src/web/platform.js';
import { rejection } from '../../../support/rejection.js';

it('uploadMany on the web platform rejects a directory and a journal, and reports a path as a failed file', async () => {
  const walk = uploadTasks({ directory: '/data', parentId: '0' }, platform, undefined).next();
  expect((await rejection(walk, BoxConfigError)).message).toMatch(/^directory: .* has no files/);
  expect((await rejection(openUploadJournal('/data/journal', platform), BoxConfigError)).message).toMatch(/^journal: .* has no files/);
  const files = uploadTasks({ files: [{ source: '/data/a' }, { source: new Blob(['b']), name: 'b' }] }, platform, undefined);
  expect(await files.next()).toMatchObject({ value: { path: '/data/a', file: undefined, error: { kind: 'config' } } });
  expect(await files.next()).toMatchObject({ value: { path: 'b', file: { name: 'b', size: 1 }, error: undefined } });
});
