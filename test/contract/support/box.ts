import { afterEach } from 'vitest';
import { clientCredentials, createBoxClient, type BoxClient, type BoxOptions } from 'box-openapi-sdk';
import { createMockBox, type Exchange, type MockBox, type MockBoxOptions } from 'box-openapi-sdk/testing';

export interface BoxFixture {
  readonly mock: MockBox;
  /** Acts as the enterprise's service account, which is the first user. */
  readonly box: BoxClient;
  /** Creates another client for the same mock, for example with another user, clock or `fetch`. */
  readonly client: (options?: Partial<BoxOptions>) => BoxClient;
  /** Creates a client with its own token for a user. */
  readonly clientForUser: (userId: string) => BoxClient;
  /** The recorded exchanges, without token requests. */
  readonly calls: () => readonly Exchange[];
}

/** Upload sessions with parts so small that a few kilobytes are uploaded in parts. */
export const smallParts = { uploadSessions: { minBytes: 1, partBytes: 1024 } } as const;

/** Users for tests that need several. The first is an admin and the default user. */
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

/** A mock Box that accepts documented requests only, and a client for it. After the test, the mock asserts conformance and is closed. */
export async function openBox(options: MockBoxOptions = {}): Promise<BoxFixture> {
  const mock = await createMockBox({ recordExchanges: true, acceptVariants: false, ...options });
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
    clientForUser: (userId) => client({ auth: clientCredentials({ clientId, clientSecret, userId }) }),
    calls: () => mock.exchanges.filter(({ operationId }) => operationId !== 'authorization.requestToken'),
  };
}

/** Collects the items of an async iterable. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
