import { spawn } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';
import { rsaKeys } from '../../support/keys.js';
import { consumerOf, root } from '../packed.js';
import { programs, workerd } from './programs.js';

/** A hanging run time fails its test, long before the limit of the suite. */
const limitMs = 300_000;
const keys = rsaKeys();
const client = { clientId: 'mock-client', clientSecret: 'mock-secret', enterpriseId: '40001', publicKeys: { key: keys.publicKey } };
const consumer = consumerOf(inject('installedPackage'));
const install = 'Install it: npm ci --prefix test/runtimes';

let mock: MockBox | undefined;
afterEach(async () => {
  await mock?.close();
  mock = undefined;
});

beforeAll(async () => {
  for (const name of ['scenario.mjs', 'main.mjs', 'worker.mjs']) await copyFile(join(import.meta.dirname, name), join(consumer.dir, name));
});

/** Starts a mock Box and returns the configuration of a scenario. */
async function startMock(): Promise<string> {
  mock = await createMockBox({
    uploadSessions: { minBytes: 1, partBytes: 2 ** 20 },
    seed: { clients: [client] },
  });
  mock.faults.add({ operationId: 'users.get', respond: { status: 503 } });
  mock.faults.add({ operationId: 'files.content.download', skip: 2, cut: { of: 'response', at: 2 ** 20 } });
  mock.faults.add({ operationId: 'files.update', respond: { status: 307, headers: { location: '/elsewhere' }, unchecked: true } });
  const { clientId, clientSecret, enterpriseId } = mock.credentials;
  const tokens = mock.authorize();
  const { url: baseUrl } = await mock.listen();
  const credentials = { clientId, clientSecret, enterpriseId };
  return JSON.stringify({ baseUrl, credentials, token: mock.issueToken(), tokens, privateKey: keys.privateKey });
}

/** Every line must report a step without an error. */
async function expectSteps(output: string): Promise<void> {
  const lines = output.trim().split('\n');
  expect(lines.filter((line) => !line.endsWith(': ok'))).toEqual([]);
  const { stepNames } = (await import('./scenario.mjs')) as { stepNames: string[] };
  expect(lines.map((line) => line.replace(/: ok$/, '')).slice(0, stepNames.length)).toEqual(stepNames);
  mock?.assertConforms();
  expect(mock?.faults.log.length).toBe(3);
}

it.runIf(process.env['CI'] === 'true')('every run time is installed in CI', () => {
  const all = [...programs, { name: 'workerd', binary: workerd }];
  expect(all.filter(({ binary }) => binary === undefined).map(({ name }) => name)).toEqual([]);
});

describe.each(programs)('$name', ({ name, binary, args }) => {
  it.skipIf(binary === undefined)(
    `runs the scenario${binary === undefined ? ` (skipped: ${name} is missing. ${install})` : ''}`,
    async () => {
      const SCENARIO = await startMock();
      await expectSteps(await consumer.exec(binary ?? '', [...args, 'main.mjs'], { SCENARIO, NO_COLOR: '1' }));
    },
    limitMs,
  );
});

/** The first day of an old API, without `cache`, and a recent one. */
const compatibilityDates = ['2023-06-01', '2026-11-01'];

describe.each(compatibilityDates)('workerd with the compatibility date %s', (date) => {
  it.skipIf(workerd === undefined)(
    `runs the scenario${workerd === undefined ? ` (skipped: workerd is missing. ${install})` : ''}`,
    async () => {
      const body = await startMock();
      await build({
        entryPoints: [join(consumer.dir, 'worker.mjs')],
        outfile: join(consumer.dir, 'worker.js'),
        bundle: true,
        format: 'esm',
        conditions: ['workerd', 'worker', 'browser'],
        absWorkingDir: root,
        logLevel: 'error',
      });
      const address = await serveWorker(date);
      const response = await fetch(address, { method: 'POST', body });
      await expectSteps(await response.text());
    },
    limitMs,
  );
});

/** Starts workerd for one test and returns the address of the Worker. */
async function serveWorker(compatibilityDate: string): Promise<string> {
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${compatibilityDate}",
    )),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
  const path = join(consumer.dir, 'config.capnp');
  await writeFile(path, config);
  const child = spawn(workerd ?? '', ['serve', path, '--control-fd=1'], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    if (event === 'listen') return `http://127.0.0.1:${String(port)}/`;
  }
  throw new Error('workerd ended before it listened.');
}
