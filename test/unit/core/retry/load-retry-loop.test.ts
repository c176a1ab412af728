import { expect, it, vi } from 'vitest';
import { empty } from '../../../support/fake-fetch.js';
import { testClient } from '../../../support/test-client.js';

// As on a line that is so slow that what handles failures has not come yet.
vi.mock('../../../../src/core/retry/retry-loop.js', () => new Promise(() => undefined));

it('a call whose failure waits to be handled ends with its signal all the same', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const { box } = testClient(() => {
    setTimeout(() => {
      controller.abort(reason);
    });
    return empty(500);
  });
  await expect(box.users.me({}, { signal: controller.signal })).rejects.toBe(reason);
});
