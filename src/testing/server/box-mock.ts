#!/usr/bin/env node
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createMockBox } from '../create-mock-box.js';
import type { Seed } from '../seed/types.js';
import type { MockBox, MockBoxOptions } from '../options/types.js';
import { readArguments, usage, type BoxMockArguments } from './arguments.js';
import { listen, type Serve } from './http-server.js';
import { stateFile } from './state-file.js';

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`box-mock: ${error instanceof Error ? error.message : String(error)}\nRun box-mock --help for usage.\n`);
  process.exitCode = 2;
});

async function main(args: readonly string[]): Promise<void> {
  const options = readArguments(args);
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  const mock = await createMock(options);
  if (options.tokenLog !== undefined) appendToLog(options.tokenLog, '');
  const server = await listen(withLogging(mock, options), { port: options.port });
  const close = async (): Promise<void> => {
    await server.close();
    if (options.state !== undefined) await saveState(mock, options.state);
    await mock.close();
  };
  // Before the output: a caller that reads it may send a signal at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close());
  const { clientId, clientSecret, enterpriseId } = mock.credentials;
  process.stdout.write(
    [
      `url             ${server.url}`,
      `developer token ${mock.issueToken({ expiresInSeconds: 365 * 24 * 3600 })}`,
      `client id       ${clientId}`,
      `client secret   ${clientSecret}`,
      `enterprise id   ${enterpriseId}`,
      '',
    ].join('\n'),
  );
}

async function createMock({
  seed,
  folder,
  state,
  spillBytes,
  accessTokenSeconds,
  refreshTokenSeconds,
}: BoxMockArguments): Promise<MockBox> {
  const numbers: MockBoxOptions = {
    ...(spillBytes === undefined ? {} : { spillBytes }),
    ...(accessTokenSeconds === undefined ? {} : { accessTokenSeconds }),
    ...(refreshTokenSeconds === undefined ? {} : { refreshTokenSeconds }),
  };
  const snapshot = state === undefined ? undefined : await stateFile(state).load();
  if (snapshot !== undefined)
    return createMockBox({ ...numbers, snapshot }).catch((cause: unknown) => {
      throw new Error(`--state: ${state ?? ''}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    });
  const seeded = { ...(seed === undefined ? {} : await readSeed(seed)), ...(folder === undefined ? {} : { folder }) };
  return createMockBox({ ...numbers, seed: seeded });
}

async function saveState(mock: MockBox, path: string): Promise<void> {
  try {
    await stateFile(path).save(await mock.snapshot());
  } catch (error) {
    process.stderr.write(`box-mock: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** Synchronous: the line is in the file before the response is sent. */
function appendToLog(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (cause) {
    throw new Error(`--token-log: cannot write ${path}. Check that the folder exists and is writable.`, { cause });
  }
}

async function readSeed(path: string): Promise<Seed> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`--seed: cannot read ${path}. Check the path.`, { cause });
  });
  try {
    // Editors on Windows write a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Seed;
  } catch (cause) {
    throw new Error(`--seed: ${path} must contain JSON.`, { cause });
  }
}

/** Logs one line per request and one per violation to stderr, and appends token requests to the token log. */
function withLogging(mock: MockBox, { quiet, tokenLog }: BoxMockArguments): Serve {
  let printedViolations = 0;
  let loggedTokenRequests = 0;
  return async (request) => {
    const startedAt = performance.now();
    const url = new URL(request.url);
    const logResult = (status: number | string): void => {
      const ms = Math.round(performance.now() - startedAt);
      if (!quiet) process.stderr.write(`${request.method ?? 'GET'} ${url.pathname} ${String(status)} ${String(ms)} ms\n`);
      for (const { kind, location, message } of mock.violations.slice(printedViolations))
        process.stderr.write(`VIOLATION (${kind}) ${location} ${message}\n`);
      printedViolations = mock.violations.length;
      if (tokenLog === undefined) return;
      for (const request of mock.tokenRequests.slice(loggedTokenRequests)) appendToLog(tokenLog, `${JSON.stringify(request)}\n`);
      loggedTokenRequests = mock.tokenRequests.length;
    };
    try {
      const response = await mock.fetch({ ...request, redirect: 'manual' });
      logResult(response.status);
      return response;
    } catch (error) {
      logResult('connection broken');
      throw error;
    }
  };
}
