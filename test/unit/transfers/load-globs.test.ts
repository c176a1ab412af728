import { afterEach, expect, it, vi } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { createItemFilter } from '../../../src/transfers/item-filter.js';
import { rejection } from '../../support/rejection.js';

afterEach(() => {
  vi.doUnmock('picomatch');
  vi.resetModules();
});

it('globs without picomatch reject with an error that names the option and the package, and a function works', async () => {
  vi.doMock('picomatch', () => {
    throw Object.assign(new Error("Cannot find package 'picomatch'"), { code: 'ERR_MODULE_NOT_FOUND' });
  });
  const error = await rejection(createItemFilter('x', { include: '*.txt' }), BoxConfigError);
  expect(error.message).toBe(
    'include: requires the package picomatch. Install it (npm install picomatch), or pass a filter function instead.',
  );
  const accepts = await createItemFilter('x', { filter: ({ name }) => name === 'a' });
  expect(await accepts?.({ path: 'a', name: 'a', type: 'file', size: 1 })).toBe('take');
});
