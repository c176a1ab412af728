import { afterEach } from 'vitest';
import { clientCredentials, createBoxClient, type BoxClient, type BoxOptions } from 'box-openapi-sdk';
import { createMockBox, type Exchange, type MockBox, type MockBoxOptions } from 'box-openapi-sdk/testing';

export interface Scene {
  readonly mock: MockBox;
  /** Acts for the enterprise's service account, which is the first user. */
  readonly box: BoxClient;
  /** Another client over the same mock: as another user, with another clock, over a `fetch` that does harm. */
  readonly client: (options?: Partial<BoxOptions>) => BoxClient;
  /** A client that has a token of its own for one user. */
  readonly clientOf: (userId: string) => BoxClient;
  /** What went over the wire, without the requests for tokens. */
  readonly calls: () => readonly Exchange[];
}

/** Sessions so small that a few kilobytes go in parts. */
export const smallParts = { uploadSessions: { minBytes: 1, partBytes: 1024 } } as const;

/** People for stories that need more than one: the first is an admin and acts by default. */
export const people = [
  { id: '33001', name: 'Ada Moreno', login: 'ada@example.com' },
  { id: '33002', name: 'Ben Okafor', login: 'ben@example.com' },
  { id: '33003', name: 'Cleo Lind', login: 'cleo@example.com' },
] as const;

const opened: MockBox[] = [];

afterEach(async () => {
  const mocks = opened.splice(0);
  for (const mock of mocks) await mock.close();
  for (const mock of mocks) mock.assertConforms();
});

/** A mock Box and a client for it. After the test it is held against the document and closed. */
export async function openBox(options: MockBoxOptions = {}): Promise<Scene> {
  const mock = await createMockBox({ recordExchanges: true, ...options });
  opened.push(mock);
  const client = (more: Partial<BoxOptions> = {}): BoxClient =>
    createBoxClient({
      auth: clientCredentials(mock.credentials),
      fetch: mock.fetch,
      retry: { baseMs: 1 },
      ...more,
    });
  const { clientId, clientSecret } = mock.credentials;
  return {
    mock,
    box: client(),
    client,
    clientOf: (userId) => client({ auth: clientCredentials({ clientId, clientSecret, userId }) }),
    calls: () => mock.exchanges.filter(({ operationId }) => operationId !== 'authorization.requestToken'),
  };
}

/** All that an iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
