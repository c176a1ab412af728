#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createControlledMock } from '../create-mock-box.js';
import { incomingRequest } from '../http/request.js';
import type { MockBox, MockBoxOptions } from '../options/types.js';
import { createRedactor } from '../redaction/redactor.js';
import type { Seed } from '../state/seed.js';
import { readArguments } from './arguments.js';
import { createHarRecorder, type HarRecorder } from './har/har-recorder.js';
import { listen } from './http-server.js';
import { appendToLog, withLogging } from './log-requests.js';
import type { BoxMockArguments } from './option-table.js';
import { replaceFile } from './replace-file.js';
import { openCertificate } from './tls/open-certificate.js';
import { usage } from './usage.js';

await main(process.argv.slice(2)).catch((error: unknown) => {
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
  const { mock, control } = await createControlledMock(await mockOptions(options));
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
  const close = async (): Promise<void> => {
    await server.close();
    await mock.close();
    certificate?.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close());
}

async function mockOptions(options: BoxMockArguments): Promise<MockBoxOptions> {
  const { seed, 'spill-bytes': spillBytes, 'token-seconds': accessTokenSeconds, 'refresh-seconds': refreshTokenSeconds } = options;
  const given = {
    ...{ spillBytes, accessTokenSeconds, refreshTokenSeconds, latencyMs: options.latency },
    ...{ rateLimits: options['rate-limits'], strict: options.strict, faultSeed: options['fault-seed'], recordExchanges: true },
    seed: seed === undefined ? undefined : await readSeed(seed),
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
