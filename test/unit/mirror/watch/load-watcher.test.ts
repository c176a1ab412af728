import { EventEmitter } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { rejection } from '../../../support/rejection.js';
import { watchFolder } from './watch-folder.js';

afterEach(() => {
  vi.doUnmock('chokidar');
});

it('watch rejects before the first run if chokidar is missing, with an error that names the option and the package', async () => {
  vi.doMock('chokidar', () => {
    throw Object.assign(new Error("Cannot find package 'chokidar'"), { code: 'ERR_MODULE_NOT_FOUND' });
  });
  const { ended, runs } = await watchFolder();
  const error = await rejection(ended, BoxConfigError);
  expect(error.message).toBe('watch: requires the package chokidar. Install it (npm install chokidar), or call mirror regularly instead.');
  expect(runs).toEqual([]);
});

it('a watched mirror ends when the system reaches its limit of watched folders, and ignores failures of single items', async () => {
  const watcher = Object.assign(new EventEmitter(), { close: vi.fn(() => Promise.resolve()) });
  vi.doMock('chokidar', () => ({
    watch: () => {
      setImmediate(() => watcher.emit('ready'));
      return watcher;
    },
  }));
  const { ended, isWatching } = await watchFolder();
  await isWatching();
  watcher.emit('error', Object.assign(new Error('denied'), { code: 'EACCES' }));
  watcher.emit('error', Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  const error = await rejection(ended, BoxConfigError);
  expect(error.message).toContain('no space left');
  expect(error.message).toContain('inotify');
  expect(watcher.close).toHaveBeenCalledTimes(1);
});
