import { delay, http } from 'msw';
import { setupServer } from 'msw/node';
import type { MockBox } from 'box-openapi-sdk/testing';

/** Serves the requests of this process through the msw handlers. Returns a function that stops it. */
export function interceptRequests(mock: MockBox): () => Promise<void> {
  // Some tests expect that a request takes longer than a millisecond. The handler returns nothing, so the next one responds.
  const latency = http.all('*', async () => {
    await delay(10);
  });
  const server = setupServer(latency, ...mock.handlers);
  server.listen({ onUnhandledRequest: 'error' });
  return () => {
    server.close();
    return Promise.resolve();
  };
}
