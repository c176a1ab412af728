import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, expect } from 'vitest';
import { createMockBox, type MockBox, type MockBoxOptions } from 'box-openapi-sdk/testing';
import { rsaKeys } from '../../support/keys.js';

/** Steps of `scenario.mjs`. A new step changes the number, so that none is lost by accident. */
export const stepCount = 32;

/** A hanging run time fails its test, long before the limit of the suite. */
export const limitMs = 300_000;

export const install = 'Install it: npm ci --prefix test/runtimes';

const keys = rsaKeys();
const client = { clientId: 'mock-client', clientSecret: 'mock-secret', enterpriseId: '40001', publicKeys: { key: keys.publicKey } };

export interface ScenarioRun {
  readonly mock: MockBox;
  /** The configuration of the scenario, as JSON. */
  readonly config: string;
  /** Environment of the run time. It marks the processes that belong to it. */
  readonly env: Readonly<Record<string, string>>;
}

let run: ScenarioRun | undefined;
afterEach(async () => {
  await run?.mock.close();
  run = undefined;
});

/** Starts a mock Box on a free port for one run time. `addFaults` adds the faults of its scenario. */
export async function startRun(addFaults: (mock: MockBox) => void = addScenarioFaults, options: MockBoxOptions = {}): Promise<ScenarioRun> {
  const mock = await createMockBox({ uploadSessions: { minBytes: 1, partBytes: 2 ** 20 }, seed: { clients: [client] }, ...options });
  addFaults(mock);
  const { clientId, clientSecret, enterpriseId } = mock.credentials;
  const tokens = mock.authorize();
  const { url: baseUrl } = await mock.listen();
  const credentials = { clientId, clientSecret, enterpriseId };
  const config = JSON.stringify({ baseUrl, credentials, token: mock.issueToken(), tokens, privateKey: keys.privateKey });
  run = { mock, config, env: { SCENARIO: config, NO_COLOR: '1', BOX_RUNTIME_TEST: crypto.randomUUID() } };
  return run;
}

function addScenarioFaults({ faults }: MockBox): void {
  faults.add({ operationId: 'users.get', respond: { status: 503 } });
  faults.add({ operationId: 'files.content.download', skip: 2, cut: { of: 'response', at: 2 ** 20 } });
  faults.add({ operationId: 'files.update', respond: { status: 307, headers: { location: '/elsewhere' }, unchecked: true } });
}

/** Every line must report a step without an error. `more` is the number of further steps of one run time. */
export async function expectSteps({ mock }: ScenarioRun, output: string, more = 0): Promise<void> {
  const lines = output.trim().split('\n');
  expect(lines.filter((line) => !line.endsWith(': ok'))).toEqual([]);
  const { stepNames } = (await import('./scenario.mjs')) as { stepNames: string[] };
  expect(lines.map((line) => line.replace(/: ok$/, '')).slice(0, stepCount)).toEqual(stepNames);
  expect(lines).toHaveLength(stepCount + more);
  mock.assertConforms();
  expect(mock.faults.log.length).toBe(3);
}

/** The command lines of processes that a run time has left behind. Empty where the system has no /proc. */
export function processesOf({ env }: ScenarioRun): string[] {
  const marker = `BOX_RUNTIME_TEST=${String(env['BOX_RUNTIME_TEST'])}`;
  const read = (id: string, file: string) => {
    try {
      return readFileSync(`/proc/${id}/${file}`, 'utf8').replaceAll('\0', ' ');
    } catch {
      // The process has ended, or belongs to somebody else.
      return '';
    }
  };
  try {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return ids.filter((id) => read(id, 'environ').includes(marker)).map((id) => read(id, 'cmdline'));
  } catch {
    return [];
  }
}
