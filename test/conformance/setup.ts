import { setupServer } from 'msw/node';
import { afterAll, afterEach } from 'vitest';
import { createMockBox } from 'box-openapi-sdk/testing';
import { createAccount } from './account.js';

/** Serves the real host names through the msw handlers of a new mock, for each file of tests. */
const { options, env } = createAccount();
Object.assign(process.env, env);
const mock = await createMockBox(options);
const server = setupServer(...mock.handlers);
server.listen({ onUnhandledRequest: 'error' });

// Printed for a failed test: the reason is usually a request that the mock does not accept.
afterEach(({ task }) => {
  if (task.result?.state === 'fail') for (const one of mock.violations) console.error(`${task.name}: ${one.kind} of ${one.operationId ?? one.request}: ${one.location} ${one.message}`);
});

afterAll(async () => {
  server.close();
  await mock.close();
});
