import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMockBox, tokenStoreContract } from 'box-openapi-sdk/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundleProgram } from '../../support/bundle-program.js';
import { examplesOf, root } from '../examples.js';
import { blockOf, nodeWithSqlite, openDynamodb, openMariadb, openPostgresql, openSqliteFile, type Database } from './databases.js';
import { openDatabase, type StoreLocation } from './open-store.js';
import type { CallTask } from './call-worker.js';
import type { CheckResult } from './contract-worker.js';
import { startWorker } from './start-worker.js';

const run = promisify(execFile);
const programOf = (name: string) => bundleProgram(join(import.meta.dirname, name));
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

const [node22, node24] = [nodeWithSqlite('22'), nodeWithSqlite('24')];
const cases: readonly StoreCase[] = [
  { name: 'SQLite on Node 22', kind: 'sqlite', open: () => openSqlite(node22, 'DELETE'), execPath: node22 },
  { name: 'SQLite with WAL on Node 24', kind: 'sqlite', open: () => openSqlite(node24, 'WAL'), execPath: node24 },
  { name: 'PostgreSQL', kind: 'postgresql', open: openPostgresql },
  { name: 'MariaDB with mariadb', kind: 'mariadb', open: openMariadb },
  { name: 'MariaDB with mysql2', kind: 'mysql2', open: openMariadb },
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
    await Promise.all(workers.map(({ ready }) => ready));
    for (const { start } of workers) start();
    await Promise.all(workers.map(({ exited }) => exited));
    const renewals = mock.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');
    expect(renewals.map(({ status }) => status)).toEqual([200]);
    const calls = mock.exchanges.filter(({ operationId }) => operationId === 'users.me');
    expect(calls.map(({ status }) => status)).toEqual(Array.from(workers, () => 200));
  });
});

describe.each(cases.filter(({ kind }) => kind !== 'sqlite'))('the token store of the guide for $name that is down', ({ kind, open }) => {
  it('rejects every call within seconds', async ({ skip }) => {
    const database = await open();
    if (database === undefined) return skip('The database is not installed.');
    const { store, close } = await openDatabase({ kind, url: database.url });
    onTestFinished(() => close().catch(() => undefined));
    const tokens = store('user:12345');
    expect(await tokens.compareAndSet(undefined, 'text')).toBe(true);
    await database.stop();
    const startedAt = performance.now();
    const calls = [tokens.get(), tokens.compareAndSet('text', 'next'), tokens.acquireLease(1000), tokens.releaseLease('id')];
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});

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

  it('the program of the page sqlite runs', async ({ skip }) => {
    if (node24 === undefined) return skip('test/runtimes is not installed.');
    const mock = await createMockBox();
    onTestFinished(() => mock.close());
    const { url } = await mock.listen();
    const file = openSqliteFile();
    onTestFinished(async () => void (await file.stop()));
    await mkdir(join(root, '.tmp'), { recursive: true });
    const path = join(root, `.tmp/sqlite-${crypto.randomUUID()}.mjs`);
    onTestFinished(() => rm(path));
    const program = blockOf('sqlite.md', 'js')
      .replace('./sqlite-token-store.js', '../examples/token-stores/sqlite.ts')
      .replace('/data/box-tokens.db', file.url)
      .replace('createBoxClient({', `createBoxClient({ baseUrl: '${url}',`);
    await writeFile(path, program);
    const { clientId, clientSecret, enterpriseId } = mock.credentials;
    const env = { BOX_CLIENT_ID: clientId, BOX_CLIENT_SECRET: clientSecret, BOX_ENTERPRISE_ID: enterpriseId };
    const bundle = await bundleProgram(path);
    const names: string[] = [];
    for (let turn = 0; turn < 2; turn++) names.push((await run(node24, ['--no-warnings', bundle], { env })).stdout);
    expect(new Set(names).size).toBe(1);
    expect(names[0]).not.toBe('');
    // The second process found the token of the first.
    expect(mock.tokenRequests.length).toBe(1);
  });
});
