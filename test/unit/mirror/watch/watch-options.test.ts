import { expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { readWatchOptions } from '../../../../src/mirror/watch/watch-options.js';
import { thrown } from '../../../support/rejection.js';

it('watch is off by default, and has defaults when it is on', () => {
  expect([undefined, false].map(readWatchOptions)).toEqual([undefined, undefined]);
  const defaults = { debounceMs: 1000, compareEveryMs: 3_600_000 };
  expect([true, {}, { debounceMs: 5 }].map(readWatchOptions)).toEqual([defaults, defaults, { ...defaults, debounceMs: 5 }]);
});

it.each([
  ['yes', 'watch must be true or an object'],
  [null, 'watch must be true or an object'],
  [{ every: 1 }, 'every is not an option'],
  [{ debounceMs: -1 }, 'watch.debounceMs'],
  [{ debounceMs: '5' }, 'watch.debounceMs'],
  [{ compareEveryMs: 0 }, 'watch.compareEveryMs'],
  [{ compareEveryMs: Number.NaN }, 'watch.compareEveryMs'],
])('watch: %j is rejected with an error that names it', (watch, message) => {
  expect(thrown(() => readWatchOptions(watch), BoxConfigError).message).toContain(message);
});
