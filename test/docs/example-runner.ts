import { createSign } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientCredentials, createBoxClient, importTokens, memoryTokenStore } from 'box-openapi-sdk';
import { fileTokenStore } from 'box-openapi-sdk/node';
import { createMockBox } from 'box-openapi-sdk/testing';
import { vi } from 'vitest';
import { encryptedKey, rsaKeys } from '../support/keys.js';
import { startRedis } from '../support/servers/redis-server.js';
import { moduleOf, root, type Example } from './examples.js';

export type ExampleRunner = Awaited<ReturnType<typeof openExampleRunner>>;

/** Runs the examples unchanged: the mock replaces the network, and a temporary folder replaces `/data`. */
export async function openExampleRunner() {
  const { privateKey, publicKey } = rsaKeys();
  const app = { clientId: 'mock-client', clientSecret: 'mock-secret', enterpriseId: '40001', publicKeys: { abcd1234: publicKey } };
  const tree = { Reports: { 'q1.txt': 'first quarter' }, 'notes.txt': 'first draft' };
  const users = [
    { id: '33001', name: 'Ada Moreno', login: 'ada@example.com' },
    { id: '33002', name: 'Ben Okafor', login: 'ben@example.com' },
  ];
  const mock = await createMockBox({ seed: { users, tree, clients: [app] }, signAutomatically: true });
  const { url: mockUrl } = await mock.listen();
  const redis = await startRedis();
  // Inside the project, so that the examples can import the package by name.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/docs-'));

  vi.stubGlobal('fetch', mock.fetch);
  vi.stubEnv('BOX_KEY_PASSPHRASE', 'the passphrase');
  vi.stubEnv('BOX_CLIENT_ID', app.clientId);
  vi.stubEnv('BOX_CLIENT_SECRET', app.clientSecret);
  vi.stubEnv('BOX_ENTERPRISE_ID', app.enterpriseId);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);

  /** Writes the files that the examples read. */
  function writeData(): void {
    const data = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
    };
    const appAuth = { publicKeyID: 'abcd1234', privateKey: encryptedKey(privateKey, 'the passphrase'), passphrase: 'the passphrase' };
    const boxAppSettings = { clientID: app.clientId, clientSecret: app.clientSecret, appAuth };
    data('film.mov', 'frames');
    data('box-config.json', JSON.stringify({ boxAppSettings, enterpriseID: app.enterpriseId }));
    data('private-key.pem', appAuth.privateKey);
    // Each run needs new tokens because a refresh token works once.
    data('old-tokens.json', JSON.stringify(mock.authorize()));
  }

  /** The path for the module of an example, named after its page and line. */
  const pathOf = ({ page, line }: Example) => join(folder, `${page.replace(/\.md$/, '').replaceAll('/', '-')}-${String(line)}.ts`);

  /** The module of an example, with paths, ports and tokens replaced for the test environment. */
  function adapt(example: Example): string {
    const code = moduleOf(example);
    // Its requests do not use the global fetch, so they go to the server of the mock.
    const ownTransport = code.includes('fastTransport(')
      ? code.replaceAll('createBoxClient({', `createBoxClient({ baseUrl: '${mockUrl}',`)
      : code;
    return ownTransport
      .replaceAll(/(['"`])\/data\//g, `$1${folder}/`)
      .replaceAll("'redis://localhost:6379'", `'${redis?.url ?? ''}'`)
      .replaceAll(".listen(3000, 'localhost')", ".listen(0, '127.0.0.1')")
      .replaceAll(/'(the token|a developer token|a token from elsewhere)'/g, () => `'${mock.issueToken()}'`);
  }

  return {
    mock,
    folder,
    pathOf,
    /** Whether the example requires Redis and Redis is not installed. */
    cannotRun: ({ code }: Example) => redis === undefined && code.includes('redis://'),

    /** Runs an example. Resolves with the server that it starts, or undefined. */
    async run(example: Example): Promise<unknown> {
      const box = createBoxClient({ auth: clientCredentials(mock.credentials) });
      const { entries } = await box.folders.items.list('0');
      const found = (name: string) => entries.find((item) => item.name === name);
      const file = await box.files.get(String(found('notes.txt')?.id));
      const folderId = String(found('Reports')?.id);
      const store = memoryTokenStore();
      for (const one of [store, fileTokenStore({ path: join(folder, 'box-tokens/12345.json') })]) await importTokens(one, mock.authorize());
      writeData();
      const checks: Promise<void>[] = [];
      const path = pathOf(example);
      writeFileSync(path, adapt(example));
      const { example: run } = (await import(path)) as { example: (implicitVariables: object) => Promise<unknown> };
      const result = await run({
        ...{ mock, box, store, ...mock.credentials },
        ...{ userId: '33002', fileId: file.id, folderId, etag: file.etag },
        bytes: new Uint8Array(4000),
        keyService: { sign: (bytes: Uint8Array) => Promise.resolve(createSign('sha256').update(bytes).sign(privateKey)) },
        test: (_: string, check: () => Promise<void>) => void checks.push(check()),
      });
      await Promise.all(checks);
      // Ends collaborations and deletes uploaded files, so that they do not conflict with the next example.
      for await (const one of box.folders.collaborations.list(folderId)) await box.collaborations.delete(one.id);
      for await (const item of box.folders.items.list('0')) {
        if (item.name === 'film.mov' || item.name === 'measurements.bin') await box.files.delete(item.id);
      }
      return result;
    },

    close: async () => {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      await mock.close();
      await redis?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
