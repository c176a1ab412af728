import { developerToken } from '../../src/auth/grants/developer-token.js';
import { createBoxClient, type BoxClient } from '../../src/client.js';
import { createApiClient, type ApiClient } from '../../src/core/client/api-client.js';
import type { BoxOptions } from '../../src/core/options/options.js';
import { readOptions } from '../../src/core/options/settings.js';
import { fakeClock, type FakeClock } from './clocks/fake-clock.js';
import { scriptedFetch, type FakeFetch, type SeenRequest, type Step } from './fake-fetch.js';

export interface TestClient {
  readonly box: BoxClient;
  readonly api: ApiClient;
  readonly clock: FakeClock;
  readonly requests: readonly SeenRequest[];
}

/** A client over a scripted `fetch`, a fake clock and full jitter at its bound. */
export function testClient(...steps: Step[]): TestClient {
  return clientOver(scriptedFetch(...steps));
}

export function clientOver({ fetch, requests }: FakeFetch, more: Partial<BoxOptions> = {}): TestClient {
  const clock = fakeClock();
  const options: BoxOptions = { auth: developerToken('token-1'), fetch: fetch, clock, random: () => 1, ...more };
  return { box: createBoxClient(options), api: createApiClient(readOptions(options)), clock, requests };
}
