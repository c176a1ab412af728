import { expect, it, vi } from 'vitest';
import { empty } from '../../../support/fake-fetch.js';
import { testClient } from '../../../support/test-client.js';

// Simulates a slow connection on which the lazily loaded retry loop has not arrived yet.
vi.mock('../../../../src/core/retry/retry-loop.js', () => new Promise(() => undefined));

it('a failed call rejects with the abort reason while the retry loop is still loading', async () => {
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
