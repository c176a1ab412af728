#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createControlledMock } from '../create-mock-box.js';
import { incomingRequest } from '../http/request.js';
import type { MswLoader } from '../load-msw.js';
import type { MockBox, MockBoxOptions } from '../options/types.js';
import { createRedactor } from '../redaction/redactor.js';
import type { Seed } from '../seed/types.js';
import { readArguments } from './arguments.js';
import { createHarRecorder, type HarRecorder } from './har/har-recorder.js';
import { listen } from './http-server.js';
import { appendToLog, withLogging } from './log-requests.js';
import type { BoxMockArguments } from './option-table.js';
import { replaceFile } from './replace-file.js';
import { stateFile } from './state-file.js';
import { openCertificate } from './tls/open-certificate.js';
import { usage } from './usage.js';

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`box-mock: ${error instanceof Error ? error.message : String(error)}\nRun box-mock --help for usage.\n`);
  process.exitCode = 2;
});

async function main(args: readonly string[]): Promise<void> {
  const options = readArguments(args);
  if (options.help === true) {
    process.stdout.write(usage);
    return;
  }
  const certificate = options.tls === true ? await openCertificate(options) : undefined;
  const { mock, control } = await createMock(options);
  if (options['token-log'] !== undefined) appendToLog(options['token-log'], '');
  const recorder = options.har === undefined ? undefined : recordHar(mock, options.har);
  const logged = withLogging(mock, options);
  const services = {
    api: recorder?.wrap(logged) ?? logged,
    control: (request: Parameters<typeof logged>[0]) => control(incomingRequest(request)),
  };
  const { port = 0, host } = options;
  const server = await listen(services, {
    port,
    ...(host === undefined ? {} : { host }),
    ...(certificate === undefined ? {} : { tls: certificate.tls }),
  });
  const close = async (): Promise<void> => {
    await server.close();
    if (options.state !== undefined) await saveState(mock, options.state);
    await mock.close();
    certificate?.close();
  };
  // Before the output: a caller that reads it may send a signal at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close());
  const { clientId, clientSecret, enterpriseId } = mock.credentials;
  const trust =
    certificate === undefined ? [] : [`certificate     ${certificate.path}`, `trust it with   NODE_EXTRA_CA_CERTS=${certificate.path}`];
  process.stdout.write(
    [
      `url             ${server.url}`,
      `developer token ${mock.issueToken({ expiresInSeconds: 365 * 24 * 3600 })}`,
      `client id       ${clientId}`,
      `client secret   ${clientSecret}`,
      ...trust,
      `web page        ${server.url}/`,
      `enterprise id   ${enterpriseId}`,
      '',
    ].join('\n'),
  );
}

/** A server needs no handlers. */
function withoutMsw(): ReturnType<MswLoader> {
  return Promise.resolve({});
}

async function createMock(options: BoxMockArguments): ReturnType<typeof createControlledMock> {
  const { state, seed, folder } = options;
  const snapshot = state === undefined ? undefined : await stateFile(state).load();
  if (snapshot !== undefined)
    return createControlledMock({ ...mockOptions(options), snapshot }, withoutMsw).catch((cause: unknown) => {
      throw new Error(`--state: ${state ?? ''}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    });
  const seeded = { ...(seed === undefined ? {} : await readSeed(seed)), ...(folder === undefined ? {} : { folder }) };
  return createControlledMock({ ...mockOptions(options), seed: seeded }, withoutMsw);
}

async function saveState(mock: MockBox, path: string): Promise<void> {
  try {
    stateFile(path).save(await mock.snapshot());
  } catch (error) {
    process.stderr.write(`box-mock: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

function mockOptions(options: BoxMockArguments): MockBoxOptions {
  const { 'spill-bytes': spillBytes, 'token-seconds': accessTokenSeconds, 'refresh-seconds': refreshTokenSeconds } = options;
  const given = {
    ...{ spillBytes, accessTokenSeconds, refreshTokenSeconds, latencyMs: options.latency },
    ...{ rateLimits: options['rate-limits'], strict: options.strict, faultSeed: options['fault-seed'], recordExchanges: true },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
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

/** Writes the file at the start, so that an invalid path is an error at once, and at the end of the process. */
function recordHar(mock: MockBox, path: string): HarRecorder {
  const { version } = createRequire(import.meta.url)('box-openapi-sdk/package.json') as { version: string };
  const { primaryKey, secondaryKey } = mock.webhooks.keys;
  const recorder = createHarRecorder(() => createRedactor([mock.credentials.clientSecret, primaryKey, secondaryKey]), version);
  const write = (): void => {
    replaceFile('--har', path, `${JSON.stringify(recorder.toHar(), undefined, 1)}\n`);
  };
  write();
  process.once('exit', () => {
    try {
      write();
    } catch (error) {
      process.stderr.write(`box-mock: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    }
  });
  return recorder;
}
