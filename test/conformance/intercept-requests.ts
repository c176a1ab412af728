import { setupServer } from 'msw/node';
import type { MockBox } from 'box-openapi-sdk/testing';

/** Serves the requests of this process through the msw handlers. Returns a function that stops it. */
export function interceptRequests(mock: MockBox): () => Promise<void> {
  const server = setupServer(...mock.handlers);
  server.listen({ onUnhandledRequest: 'error' });
  return () => {
    server.close();
    return Promise.resolve();
  };
}
