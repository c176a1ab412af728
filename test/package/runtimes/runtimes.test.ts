import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { processesBelow, startBrowser, type BrowserName } from '../../support/browsers.js';
import { serveFolder } from '../../support/servers/serve-folder.js';
import { consumerOf, root } from '../packed.js';
import { edgeRuntime, programs, reactNative, workerd } from './programs.js';
import { expectSteps, install, limitMs, processesOf, startRun, stepCount, type ScenarioRun } from './scenario-run.js';

const consumer = consumerOf(inject('installedPackage'));
const files = ['scenario.mjs', 'main.mjs', 'worker.mjs', 'page.mjs', 'edge.mjs', 'edge-host.mjs'];

beforeAll(async () => {
  for (const name of files) await copyFile(join(import.meta.dirname, name), join(consumer.dir, name));
});

/** Bundles a program in the folder of the consumer, as one script. Returns its path. */
async function bundle(name: string, folder: string, conditions: string[], format: 'esm' | 'iife' = 'iife'): Promise<string> {
  const outfile = join(consumer.dir, folder, name.replace('.mjs', '.js'));
  await mkdir(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(consumer.dir, name)],
    outfile,
    bundle: true,
    format,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions,
    absWorkingDir: root,
    logLevel: 'error',
  });
  return outfile;
}

async function expectNoProcess(run: ScenarioRun): Promise<void> {
  await expect.poll(() => processesOf(run), { timeout: 30_000 }).toEqual([]);
}

it.runIf(process.env['CI'] === 'true')('every run time is installed in CI', () => {
  const all = [...programs, { name: 'workerd', binary: workerd }, { name: 'edge-runtime', binary: edgeRuntime }];
  all.push({ name: 'packages of React Native', binary: reactNative });
  expect(all.filter(({ binary }) => binary === undefined).map(({ name }) => name)).toEqual([]);
});

it(`the scenario has ${String(stepCount)} steps, each with another name`, async () => {
  const { stepNames } = (await import('./scenario.mjs')) as { stepNames: string[] };
  expect(new Set(stepNames).size).toBe(stepCount);
  expect(stepNames).toHaveLength(stepCount);
});

describe.each(programs)('$name', ({ name, binary, args }) => {
  it.skipIf(binary === undefined)(
    `runs the scenario${binary === undefined ? ` (skipped: ${name} is missing. ${install})` : ''}`,
    async () => {
      const run = await startRun();
      await expectSteps(run, await consumer.exec(binary ?? '', [...args, 'main.mjs'], run.env), 4);
      await expectNoProcess(run);
    },
    limitMs,
  );
});

for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
  describe(name, () => {
    it(
      'runs the scenario in a page of another origin than the service',
      async ({ skip }) => {
        const run = await startRun();
        const browser = await startBrowser(name, run.env);
        if (browser === undefined) return skip(`${name} is missing. Install it with the packages of the system.`);
        try {
          await bundle('page.mjs', `page-${name}`, ['browser', 'module']);
          await writeFile(
            join(consumer.dir, `page-${name}`, 'index.html'),
            '<!doctype html><title>Scenario</title><script src="page.js"></script>',
          );
          const server = await serveFolder(join(consumer.dir, `page-${name}`));
          onTestFinished(() => server.close());
          const page = await browser.newPage();
          await page.goto(`${server.url}/index.html`);
          const output = await page.evaluate((config) => (globalThis as unknown as Page).runInPage(config), run.config);
          await expectSteps(run, output);
        } finally {
          const ids = [...processesBelow(browser.process()?.pid).keys()];
          await browser.close();
          // A browser may overwrite its environment, which has the mark.
          await expect.poll(() => ids.filter((id) => processesBelow(id).has(id)), { timeout: 30_000 }).toEqual([]);
        }
        await expectNoProcess(run);
      },
      limitMs,
    );
  });
}

interface Page {
  runInPage(config: string): Promise<string>;
}

describe('edge-runtime', () => {
  it.skipIf(edgeRuntime === undefined)(
    `runs the scenario${edgeRuntime === undefined ? ` (skipped: edge-runtime is missing. ${install})` : ''}`,
    async () => {
      const run = await startRun();
      const program = await bundle('edge.mjs', 'edge', ['edge-light', 'worker', 'browser', 'module']);
      await expectSteps(run, await consumer.exec(process.execPath, ['edge-host.mjs', edgeRuntime ?? '', program], run.env));
      await expectNoProcess(run);
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
      const run = await startRun();
      const path = await bundle('worker.mjs', 'worker', ['workerd', 'worker', 'browser'], 'esm');
      const { address, end } = await serveWorker(path, date, run);
      const response = await fetch(address, { method: 'POST', body: run.config });
      await expectSteps(run, await response.text());
      await end();
      await expectNoProcess(run);
    },
    limitMs,
  );
});

/** Starts workerd for one test. */
async function serveWorker(path: string, compatibilityDate: string, { env }: ScenarioRun) {
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
  const configPath = join(dirname(path), 'config.capnp');
  await writeFile(configPath, config);
  const child = spawn(workerd ?? '', ['serve', configPath, '--control-fd=1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit');
  const end = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(end);
  for await (const line of createInterface(child.stdout)) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    if (event === 'listen') return { address: `http://127.0.0.1:${String(port)}/`, end };
  }
  throw new Error('workerd ended before it listened.');
}
