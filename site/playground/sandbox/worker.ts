// Runs programs against a mock Box. The page ends this worker to stop a program.
import { createMockBox, type MockBox, type MockBoxOptions } from '../../../src/testing/index.js';
import type { SandboxReport, SandboxRequest } from '../messages/sandbox.js';
import { failureOf, type AwaitLines } from './failure.js';
import { moduleLoader } from './modules.js';
import { runProgram } from './run-program.js';
import { mockOptions } from './seed.js';
import { knownItems, loggedRequests, userTrees, type KnownItems } from './trees.js';
import { prepare, variablesOf } from './variables.js';

/** Time between two reports of the state, in ms. */
const reportMs = 60;

const report = (message: SandboxReport): void => {
  postMessage(message);
};

async function start(): Promise<void> {
  const own = await createMockBox(mockOptions);
  let shown: MockBox = own;
  /** The requests up to this number are not those of a program. */
  let hidden = await prepare(own);
  let known: KnownItems = knownItems(own);
  let reporting: ReturnType<typeof setTimeout> | undefined;
  let address = '';
  let awaitLines: AwaitLines = new WeakMap();

  const reportState = (): void => {
    clearTimeout(reporting);
    reporting = undefined;
    report({ kind: 'state', users: userTrees(shown, known), requests: loggedRequests(shown, shown === own ? hidden : 0) });
  };
  const reportSoon = (): void => {
    reporting ??= setTimeout(reportState, reportMs);
  };
  // Programs create clients without a `fetch` too. Nothing else may reach a network.
  const send: typeof fetch = async (input, init) => {
    try {
      return await shown.fetch(input, init);
    } finally {
      reportSoon();
    }
  };
  globalThis.fetch = send;
  const watched = (mock: MockBox): MockBox => {
    const original = mock.fetch;
    return Object.assign(mock, {
      async fetch(...values: Parameters<typeof original>) {
        try {
          return await original(...values);
        } finally {
          reportSoon();
        }
      },
    });
  };
  watched(own);
  const load = moduleLoader(async (options?: MockBoxOptions) => {
    const mock = watched(await createMockBox({ recordExchanges: true, ...options }));
    shown = mock;
    known = knownItems(mock);
    reportSoon();
    return mock;
  });
  const showOwn = async (reset: boolean): Promise<void> => {
    if (shown !== own) await shown.close();
    shown = own;
    known = knownItems(own);
    if (!reset) return;
    hidden = await prepare(own);
    known = knownItems(own);
  };

  async function run(code: string, reset: boolean): Promise<void> {
    await showOwn(reset);
    awaitLines = new WeakMap();
    const variables = await variablesOf(own);
    const startedAt = performance.now();
    const timer = setInterval(reportSoon, 250);
    const failure = await runProgram(code, {
      ...{ load, variables, lines: awaitLines },
      print(level, text) {
        report({ kind: 'console', level, text });
      },
      onStart: (url) => (address = url),
    }).then(
      () => undefined,
      (error: unknown) => failureOf(error, address, awaitLines),
    );
    clearInterval(timer);
    reportState();
    report({ kind: 'finished', milliseconds: performance.now() - startedAt, failure });
  }

  const failed = (error: unknown): void => {
    report({ kind: 'failure', failure: failureOf(error, address, awaitLines) });
  };
  addEventListener('unhandledrejection', (event) => {
    failed(event.reason);
  });
  addEventListener('error', (event) => {
    event.preventDefault();
    failed(event.error);
  });
  addEventListener('message', ({ data }: MessageEvent<SandboxRequest>) => {
    if (data.kind === 'run') void run(data.code, data.reset);
    else void showOwn(true).then(reportState, failed);
  });
  reportState();
  report({ kind: 'ready' });
}

void start();
