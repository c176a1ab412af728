import {
  clientCredentials,
  createBoxClient,
  developerToken,
  importTokens,
  memoryTokenStore,
  type BoxClient,
  type TokenStore,
} from '../../../src/index.js';
import type { MockBox } from '../../../src/testing/index.js';

/** The variables that a program may use without declaring them. `language/variables.d.ts` declares them for the editor. */
export interface Variables {
  readonly box: BoxClient;
  readonly mock: MockBox;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  readonly userId: string;
  readonly fileId: string;
  readonly folderId: string;
  readonly etag: string;
  readonly bytes: Uint8Array;
  readonly store: TokenStore;
}

/** Restores the seed, with an event, which some examples wait for. Resolves with the number of its requests, which are not those of a program. */
export async function prepare(mock: MockBox): Promise<number> {
  await mock.reset();
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch });
  await box.folders.create({ name: 'Archive', parent: { id: '0' } });
  return mock.exchanges.length;
}

export async function variablesOf(mock: MockBox): Promise<Variables> {
  const file = mock.state.find('/notes.txt');
  const store = memoryTokenStore();
  await importTokens(store, mock.authorize());
  return {
    ...{ mock, store, ...mock.credentials },
    box: createBoxClient({ auth: clientCredentials(mock.credentials), fetch: mock.fetch }),
    ...{ userId: '33002', fileId: String(file?.id), etag: String(file?.['etag']) },
    folderId: String(mock.state.find('/Reports')?.id),
    bytes: new Uint8Array(4000),
  };
}
