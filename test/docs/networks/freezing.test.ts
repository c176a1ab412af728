import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundleProgram } from '../../support/bundle-program.js';
import { pageProgram, startProgram, type RunningProgram } from '../page-program.js';
import type { CallMessage, CallReport, FreezeTask } from './freeze-worker.js';
import { openRelay } from './tcp-relay.js';

const program = await bundleProgram(join(import.meta.dirname, 'freeze-worker.ts'));
/** Undefined: `fetch`. */
const engines = [undefined, 'undici', 'node'] as const;

async function openMock(options: Parameters<typeof createMockBox>[0] = {}): Promise<{ mock: MockBox; url: string }> {
  const users = [{ id: '33001', name: 'Ada Moreno', login: 'ada@example.com' }];
  const mock = await createMockBox({ seed: { users }, recordExchanges: true, ...options });
  onTestFinished(() => mock.close());
  return { mock, url: (await mock.listen()).url };
}

/** Starts a process that makes calls and can be frozen. */
async function startWorker(mock: MockBox, url: string, engine: FreezeTask['engine'], firstByteMs = 30_000) {
  const { clientId, clientSecret, enterpriseId } = mock.credentials;
  const task: FreezeTask = { url, clientId, clientSecret, enterpriseId, engine, firstByteMs };
  const child = fork(program, [JSON.stringify(task)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  const report = async () => ((await once(child, 'message')) as [CallReport])[0];
  return {
    begin: (message: CallMessage) => {
      child.send(message);
      return report();
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}

const statuses = (mock: MockBox) => mock.exchanges.map(({ operationId, status }) => `${String(operationId)} ${String(status)}`);

describe.each(engines)('a frozen process with the engine %s', (engine) => {
  it.each(['close', 'reset'] as const)('makes a call after its connections were lost by %s', async (how) => {
    const { mock, url } = await openMock();
    const relay = await openRelay(url);
    const worker = await startWorker(mock, relay.url, engine);
    expect(await worker.begin({ kind: 'read' })).toEqual({});
    const before = relay.opened();
    for (const kind of ['read', 'create'] as const) {
      worker.freeze();
      relay.breakAll(how);
      // The invocation that thaws a function arrives before the process runs.
      const report = worker.begin({ kind });
      await sleep(200);
      worker.thaw();
      expect(await report).toEqual({});
    }
    expect(relay.opened()).toBeGreaterThan(before);
    expect(statuses(mock).slice(1)).toEqual(['users.me 200', 'users.me 200', 'folders.create 201']);
  });

  it('renews a token that expired while it was frozen, before the next request', async () => {
    const { mock, url } = await openMock({ accessTokenSeconds: 3 });
    const worker = await startWorker(mock, url, engine);
    expect(await worker.begin({ kind: 'read' })).toEqual({});
    worker.freeze();
    await sleep(3500);
    worker.thaw();
    expect(await worker.begin({ kind: 'read' })).toEqual({});
    const both = ['authorization.requestToken 200', 'users.me 200'];
    expect(statuses(mock)).toEqual([...both, ...both]);
  });

  it('resends a call whose time limit passed while it was frozen', async () => {
    const { mock, url } = await openMock();
    const worker = await startWorker(mock, url, engine, 1000);
    expect(await worker.begin({ kind: 'read' })).toEqual({});
    mock.faults.add({ operationId: 'users.me', after: true, delayMs: 900 });
    const report = worker.begin({ kind: 'read' });
    await sleep(300);
    worker.freeze();
    await sleep(2000);
    worker.thaw();
    expect(await report).toEqual({});
    // The response that had arrived meanwhile is discarded.
    expect(mock.exchanges.filter(({ operationId }) => operationId === 'users.me').length).toBe(3);
  });
});

it('a token that expired while all clocks but the time of day stood still costs one rejected request', async () => {
  const { mock, url } = await openMock();
  const worker = await startWorker(mock, url, undefined);
  expect(await worker.begin({ kind: 'read' })).toEqual({});
  mock.state.expireTokens();
  expect(await worker.begin({ kind: 'read', jumpMs: 2 * 3_600_000 })).toEqual({});
  const both = ['authorization.requestToken 200', 'users.me 200'];
  expect(statuses(mock)).toEqual([...both, 'users.me 401', ...both]);
});

/** Freezes a program, breaks its connections and sends the signal for its next invocation. */
async function invokeFrozen(running: RunningProgram, relay: { breakAll(how: 'close'): void }): Promise<void> {
  running.child.kill('SIGSTOP');
  relay.breakAll('close');
  running.child.kill('SIGUSR2');
  await sleep(300);
  running.child.kill('SIGCONT');
  await running.printed('second');
}

describe('the pages on serverless functions', () => {
  it('the function of the page on frozen processes leaves no connection open and keeps its token', async () => {
    const { mock, url } = await openMock();
    const relay = await openRelay(url);
    const again = "process.on('SIGUSR2', async () => console.log('second', await handler())); setInterval(() => undefined, 1000);";
    const path = await pageProgram(
      'networks/freezing.md',
      0,
      [
        ['createBoxClient({', `createBoxClient({ baseUrl: '${relay.url}',`],
        ['console.log(await handler());', `${again} console.log('first', await handler());`],
      ],
      mock.credentials,
    );
    const running = startProgram(path);
    await running.printed('first');
    for (let waited = 0; waited < 50 && relay.openCount() > 0; waited++) await sleep(20);
    expect(relay.openCount()).toBe(0);
    await invokeFrozen(running, relay);
    expect(statuses(mock)).toEqual(['authorization.requestToken 200', 'users.me 200', 'users.me 200']);
  });

  it('the function of the page on AWS Lambda keeps its token and continues after a freeze', async () => {
    const { mock, url } = await openMock();
    const relay = await openRelay(url);
    const call = 'await handler({ userId }, { getRemainingTimeInMillis: () => 10_000 })';
    const again = `process.on('SIGUSR2', async () => console.log('second', ${call})); setInterval(() => undefined, 1000);`;
    const path = await pageProgram(
      'networks/aws-lambda.md',
      0,
      [
        ['createBoxClient({', `createBoxClient({ baseUrl: '${relay.url}',`],
        [`console.log(${call});`, `${again} console.log('first', ${call});`],
      ],
      { ...mock.credentials, userId: '33001' },
    );
    const running = startProgram(path);
    await running.printed('first');
    await invokeFrozen(running, relay);
    expect(statuses(mock)).toEqual(['authorization.requestToken 200', 'users.get 200', 'users.get 200']);
  });
});
