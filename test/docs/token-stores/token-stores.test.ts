import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TokenStore } from 'box-openapi-sdk';
import { createMockBox, tokenStoreContract } from 'box-openapi-sdk/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundleProgram, bundleProgramInParts } from '../../support/bundle-program.js';
import { startMariadb, startPostgresql } from '../../support/servers/database-servers.js';
import { examplesOf, root } from '../examples.js';
import { laterNode, pageProgram, startProgram } from '../page-program.js';
import { blockOf, openDynamodb, openMariadb, openPostgresql, openSqliteFile, type Database } from './databases.js';
import { openDatabase, type StoreLocation } from './open-store.js';
import type { CallTask } from './call-worker.js';
import type { CheckResult } from './contract-worker.js';
import { startWorker } from './start-worker.js';

const run = promisify(execFile);
type Replacement = readonly [text: string, by: string];
const programOf = (name: string) => bundleProgramInParts(join(import.meta.dirname, name));
const [contractProgram, callProgram] = await Promise.all([programOf('contract-worker.ts'), programOf('call-worker.ts')]);

interface StoreCase {
  readonly name: string;
  readonly kind: StoreLocation['kind'];
  readonly open: () => Promise<Database | undefined>;
  /** The Node that runs the programs. */
  readonly execPath?: string | undefined;
}

/** Creates the table with the statement of the page. The journal mode is a property of the file. */
async function openSqlite(execPath: string | undefined, journal: string): Promise<Database | undefined> {
  if (execPath === undefined) return undefined;
  const file = openSqliteFile();
  const [, create = ''] = /exec\('(CREATE TABLE .*)'\)/.exec(blockOf('sqlite.md', 'js')) ?? [];
  const program = `const database = new (require('node:sqlite').DatabaseSync)(process.argv[1]);
    database.exec(process.argv[2]); database.exec('PRAGMA journal_mode = ${journal}');`;
  await run(execPath, ['--no-warnings', '-e', program, file.url, create]);
  return file;
}

// Starting one takes seconds of CPU, so all tests share them. Each gets new tables.
const [postgresql, mariadb] = await Promise.all([startPostgresql(), startMariadb()]);
afterAll(() => Promise.all([postgresql?.stop(), mariadb?.stop()]));

const [node22, node24] = [laterNode('22'), laterNode('24')];
const cases: readonly StoreCase[] = [
  { name: 'SQLite on Node 22', kind: 'sqlite', open: () => openSqlite(node22, 'DELETE'), execPath: node22 },
  { name: 'SQLite with WAL on Node 24', kind: 'sqlite', open: () => openSqlite(node24, 'WAL'), execPath: node24 },
  { name: 'PostgreSQL', kind: 'postgresql', open: () => openPostgresql(postgresql) },
  { name: 'MariaDB with mariadb', kind: 'mariadb', open: () => openMariadb(mariadb) },
  { name: 'MariaDB with mysql2', kind: 'mysql2', open: () => openMariadb(mariadb) },
  { name: 'DynamoDB', kind: 'dynamodb', open: openDynamodb },
];
const checkNames = tokenStoreContract(() => Promise.reject(new Error('Opened in another process.'))).map(({ name }) => name);

describe.each(cases)('the token store of the guide for $name', ({ kind, open, execPath = process.execPath }) => {
  let database: Database | undefined;
  let location: StoreLocation;
  let results: readonly CheckResult[];
  beforeAll(async () => {
    database = await open();
    if (database === undefined) return;
    location = { kind, url: database.url };
    const { messages, exited } = startWorker<CheckResult>(contractProgram, location, execPath);
    await exited;
    results = messages;
  });
  afterAll(() => database?.stop());

  it.for(checkNames)('%s', (name, { skip }) => {
    skip(database === undefined, 'The database is not installed.');
    expect(results.find((result) => result.name === name)).toEqual({ name, error: undefined });
  });

  it('renews tokens once for eight processes that need new ones at the same time', async ({ skip }) => {
    skip(database === undefined, 'The database is not installed.');
    const mock = await createMockBox({ acceptVariants: false, recordExchanges: true });
    onTestFinished(() => mock.close());
    const { url } = await mock.listen();
    const { clientId, clientSecret } = mock.credentials;
    const { accessToken, refreshToken } = mock.authorize();
    const subject = 'user:12345';
    const tokens = { accessToken, refreshToken, expiresAt: Date.now() - 1000 };
    const startCall = (task: CallTask) => startWorker(callProgram, task, execPath);
    await startCall({ location, subject, tokens }).exited;
    const workers = Array.from({ length: 8 }, () => startCall({ location, subject, url, clientId, clientSecret }));
    await Promise.all(workers.map(({ ready }) => ready()));
    for (const { start } of workers) start();
    await Promise.all(workers.map(({ exited }) => exited));
    const renewals = mock.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');
    expect(renewals.map(({ status }) => status)).toEqual([200]);
    const calls = mock.exchanges.filter(({ operationId }) => operationId === 'users.me');
    expect(calls.map(({ status }) => status)).toEqual(Array.from(workers, () => 200));
  });
});

/** The examples that use an adapter. They run twice, so that the second process finds the token of the first. */
const usages: readonly { page: string; index: number; open: () => Promise<Database | undefined>; replace: (url: string) => Replacement }[] =
  [
    { page: 'postgresql', index: 1, open: () => openPostgresql(postgresql), replace: (url) => ['postgresql://localhost/app', url] },
    ...[1, 2].map((index) => ({
      page: 'mariadb',
      index,
      open: () => openMariadb(mariadb),
      replace: (url: string): Replacement => ["host: 'localhost',", `host: '127.0.0.1', port: ${new URL(url).port},`],
    })),
    {
      page: 'dynamodb',
      index: 1,
      open: openDynamodb,
      replace: (url) => [
        'new DynamoDBClient({',
        `new DynamoDBClient({ endpoint: '${url}', credentials: { accessKeyId: 'a', secretAccessKey: 'b' },`,
      ],
    },
  ];

describe('pages of token stores', () => {
  it.each([
    ['sqlite', 'sqliteTokenStore'],
    ['postgresql', 'postgresqlTokenStore'],
    ['mariadb', 'mariadbTokenStore'],
    ['dynamodb', 'dynamodbTokenStore'],
  ])('the page %s shows the tested adapter', async (page, name) => {
    const tested = await readFile(join(root, `examples/token-stores/${page}.ts`), 'utf8');
    const examples = examplesOf(join(root, `docs/guides/authentication/token-stores/${page}.md`));
    const shown = examples.find(({ code }) => code.includes(`function ${name}(`));
    expect(shown?.code).toBe(tested.replace('export function', 'function'));
  });

  it.for(usages)('example $index of the page $page uses its adapter', async ({ page, index, open, replace }, { skip }) => {
    const database = await open();
    if (database === undefined) return skip('The database is not installed.');
    onTestFinished(async () => {
      await database.stop();
    });
    const { mock, toMock } = await openMock();
    const program = await pageProgram(`authentication/token-stores/${page}.md`, index, [toMock, replace(database.url)], mock.credentials);
    for (let turn = 0; turn < 2; turn++) {
      const { code, stdout, stderr } = await startProgram(program).ended;
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toBe('');
    }
    expect(mock.tokenRequests.length).toBe(1);
  });

  it('the program of the page sqlite uses its adapter', async ({ skip }) => {
    if (node24 === undefined) return skip('test/runtimes is not installed.');
    const { mock, toMock } = await openMock();
    const file = openSqliteFile();
    onTestFinished(async () => {
      await file.stop();
    });
    await mkdir(join(root, '.tmp'), { recursive: true });
    const path = join(root, `.tmp/sqlite-${crypto.randomUUID()}.mjs`);
    onTestFinished(() => rm(path));
    const program = blockOf('sqlite.md', 'js')
      .replace('./sqlite-token-store.js', '../examples/token-stores/sqlite.ts')
      .replace('/data/box-tokens.db', file.url)
      .replace(...toMock);
    await writeFile(path, program);
    const { clientId, clientSecret, enterpriseId } = mock.credentials;
    const env = { BOX_CLIENT_ID: clientId, BOX_CLIENT_SECRET: clientSecret, BOX_ENTERPRISE_ID: enterpriseId };
    const bundle = await bundleProgram(path);
    for (let turn = 0; turn < 2; turn++) {
      const { code, stdout, stderr } = await startProgram(bundle, env, { execPath: node24 }).ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toBe('');
    }
    expect(mock.tokenRequests.length).toBe(1);
  });
});

interface StoppedCase {
  readonly name: string;
  readonly kinds: readonly StoreLocation['kind'][];
  readonly open: () => Promise<Database | undefined>;
  readonly stop: (database: Database) => Promise<unknown>;
}

const stoppedCases: readonly StoppedCase[] = [
  { name: 'PostgreSQL', kinds: ['postgresql'], open: () => openPostgresql(postgresql), stop: async () => postgresql?.stop() },
  { name: 'MariaDB', kinds: ['mariadb', 'mysql2'], open: () => openMariadb(mariadb), stop: async () => mariadb?.stop() },
  { name: 'DynamoDB', kinds: ['dynamodb'], open: openDynamodb, stop: (database) => database.stop() },
];

// The last tests, because they stop the servers.
describe.each(stoppedCases)('the token store of the guide for $name that is down', ({ kinds, open, stop }) => {
  const stores = new Map<string, TokenStore>();
  const closes: (() => Promise<void>)[] = [];
  afterAll(() => Promise.allSettled(closes.map((close) => close())));
  beforeAll(async () => {
    const database = await open();
    if (database === undefined) return;
    for (const kind of kinds) {
      const { store, close } = await openDatabase({ kind, url: database.url });
      closes.push(close);
      stores.set(kind, store(`user:${kind}`));
      expect(await stores.get(kind)?.compareAndSet(undefined, 'text')).toBe(true);
    }
    await stop(database);
  });

  it.for(kinds)('rejects every call within seconds with %s', async (kind, { skip }) => {
    const tokens = stores.get(kind);
    if (tokens === undefined) return skip('The database is not installed.');
    const startedAt = performance.now();
    const calls = [tokens.get(), tokens.compareAndSet('text', 'next'), tokens.acquireLease(1000), tokens.releaseLease('id')];
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});

async function openMock() {
  const mock = await createMockBox();
  onTestFinished(() => mock.close());
  const { url } = await mock.listen();
  const toMock: Replacement = ['createBoxClient({', `createBoxClient({ baseUrl: '${url}',`];
  return { mock, toMock };
}
