#!/usr/bin/env node
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createMockBox } from '../create-mock-box.js';
import type { Seed } from '../state/seed.js';
import type { MockBox, MockBoxOptions } from '../options/types.js';
import { readArguments, usage, type BoxMockArguments } from './arguments.js';
import { listen, type Serve } from './http-server.js';

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`box-mock: ${error instanceof Error ? error.message : String(error)}\nbox-mock --help says how to call it.\n`);
  process.exitCode = 2;
});

async function main(args: readonly string[]): Promise<void> {
  const options = readArguments(args);
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  const mock = await start(options);
  if (options.tokenLog !== undefined) append(options.tokenLog, '');
  const server = await listen(logged(mock, options), { port: options.port });
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
  const close = async (): Promise<void> => {
    await server.close();
    await mock.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

async function start({ seed, spillBytes, accessTokenSeconds, refreshTokenSeconds }: BoxMockArguments): Promise<MockBox> {
  const numbers: MockBoxOptions = {
    ...(spillBytes === undefined ? {} : { spillBytes }),
    ...(accessTokenSeconds === undefined ? {} : { accessTokenSeconds }),
    ...(refreshTokenSeconds === undefined ? {} : { refreshTokenSeconds }),
  };
  return createMockBox({ ...numbers, ...(seed === undefined ? {} : { seed: await readSeed(seed) }) });
}

/** At once, so that whoever has an answer finds its line. */
function append(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (cause) {
    throw new Error(`The token log ${path} cannot be written.`, { cause });
  }
}

async function readSeed(path: string): Promise<Seed> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`The seed ${path} cannot be read.`, { cause });
  });
  try {
    return JSON.parse(text) as Seed;
  } catch (cause) {
    throw new Error(`The seed ${path} is not JSON.`, { cause });
  }
}

/** One line for each request, and one for each violation that it made. Token requests go into their file as well. */
function logged(mock: MockBox, { quiet, tokenLog }: BoxMockArguments): Serve {
  let shown = 0;
  let written = 0;
  return async (request) => {
    const begun = performance.now();
    const url = new URL(request.url);
    const note = (status: number | string): void => {
      const ms = Math.round(performance.now() - begun);
      if (!quiet) process.stderr.write(`${request.method ?? 'GET'} ${url.pathname} ${String(status)} ${String(ms)} ms\n`);
      for (const { kind, location: place, message } of mock.violations.slice(shown))
        process.stderr.write(`VIOLATION (${kind}) ${place} ${message}\n`);
      shown = mock.violations.length;
      if (tokenLog === undefined) return;
      for (const request of mock.tokenRequests.slice(written)) append(tokenLog, `${JSON.stringify(request)}\n`);
      written = mock.tokenRequests.length;
    };
    try {
      const response = await mock.fetch({ ...request, redirect: 'manual' });
      note(response.status);
      return response;
    } catch (error) {
      note('broken off');
      throw error;
    }
  };
}
