import { developerToken } from '../../src/auth/grants/developer-token.js';
import { createBoxClient, type BoxClient } from '../../src/client.js';
import { createApiClient, type ApiClient } from '../../src/core/client/api-client.js';
import type { BoxOptions } from '../../src/core/options/options.js';
import { readOptions } from '../../src/core/options/settings.js';
import { fakeClock, type FakeClock } from './clocks/fake-clock.js';
import { scriptedFetch, type FakeFetch, type RecordedRequest, type FakeReply } from './fake-fetch.js';

export interface TestClient {
  readonly box: BoxClient;
  readonly api: ApiClient;
  readonly clock: FakeClock;
  readonly requests: readonly RecordedRequest[];
}

/** A client with a scripted `fetch`, a fake clock and maximum jitter. */
export function testClient(...replies: FakeReply[]): TestClient {
  return clientWith(scriptedFetch(...replies));
}

export function clientWith({ fetch, requests }: FakeFetch, overrides: Partial<BoxOptions> = {}): TestClient {
  const clock = fakeClock();
  const options: BoxOptions = { auth: developerToken('token-1'), fetch: fetch, clock, random: () => 1, ...overrides };
  return { box: createBoxClient(options), api: createApiClient(readOptions(options)), clock, requests };
}
