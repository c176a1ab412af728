import { afterAll } from 'vitest';
import { createAccount } from './account.js';
import { interceptRequests } from './intercept-requests.js';
import { serveOverTls } from './serve-over-tls.js';

/** Serves the real host names with a new mock, for each file of tests. */
const { mock, env } = await createAccount();
Object.assign(process.env, env);
const stop =
  process.env['CONFORMANCE_TLS'] === undefined ? interceptRequests(mock) : await serveOverTls(mock, process.env['CONFORMANCE_TLS']);

afterAll(async () => {
  await stop();
  await mock.close();
});
