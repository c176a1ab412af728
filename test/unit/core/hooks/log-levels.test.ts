import { afterEach, describe, expect, it, vi } from 'vitest';
import { consoleLogger } from '../../../../src/core/hooks/console-logger.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { Deprecation, Logger, LogLevel } from '../../../../src/core/options/hooks.js';
import { loggerFromEnvironment } from '../../../../src/environment/logger-from-environment.js';
import { empty, json, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { rejection, thrown } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const levels: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];

function recordingLogger(names: readonly LogLevel[]) {
  const lines: string[] = [];
  const functions = names.map((name) => [name, (message: string) => void lines.push(`${name}: ${message}`)]);
  return { lines, logger: Object.fromEntries(functions) as Logger };
}

async function linesOf(names: readonly LogLevel[], ...replies: FakeReply[]): Promise<string[]> {
  const { lines, logger } = recordingLogger(names);
  await clientWith(scriptedFetch(...replies), { logger })
    .box.files.get('1')
    .catch(() => undefined);
  return lines;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the levels of a logger', () => {
  it('are error for failed calls, warn for retries, info for other calls and debug for responses', async () => {
    expect(await linesOf(levels, empty(503), json({}))).toEqual(['debug: response', 'warn: retry', 'debug: response', 'info: end']);
    expect(await linesOf(levels, empty(404))).toEqual(['debug: response', 'error: end']);
  });

  it('are replaced by debug if the logger lacks their function', async () => {
    expect(await linesOf(['warn', 'debug'], empty(404))).toEqual(['debug: response', 'debug: end']);
  });

  it('must have functions', async () => {
    const logger = { debug: () => undefined, warn: 'x' };
    const { box } = clientWith(scriptedFetch(), { logger: logger as never });
    expect((await rejection(box.files.get('1'), BoxConfigError)).message).toBe('logger: warn must be a function.');
  });
});

describe('consoleLogger', () => {
  it.each([
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'warn', 'info']],
    ['debug', ['error', 'warn', 'info', 'debug']],
  ] as const)('writes the messages of %s and the more severe levels', (level, expected) => {
    const written: unknown[] = [];
    for (const name of levels) vi.spyOn(console, name).mockImplementation((...line: unknown[]) => void written.push([name, ...line]));
    const logger = consoleLogger(level);
    for (const name of levels) logger[name]?.('end', { attempts: 1 });
    expect(written).toEqual(expected.map((name) => [name, 'box-openapi-sdk: end', { attempts: 1 }]));
  });

  it('rejects another level', () => {
    const error = thrown(() => consoleLogger('trace' as never), BoxConfigError);
    expect(error.message).toBe('consoleLogger: must be error, warn, info or debug.');
  });
});

describe('loggerFromEnvironment', () => {
  it('writes messages of the level in BOX_LOG', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const logger = loggerFromEnvironment({ env: { BOX_LOG: 'warn' } });
    logger?.warn?.('retry', {});
    logger?.info?.('end', {});
    expect([warn.mock.calls.length, info.mock.calls.length]).toEqual([1, 0]);
  });

  it('reads the variables of the process by default', () => {
    vi.stubEnv('BOX_LOG', 'debug');
    expect(loggerFromEnvironment()).toBeDefined();
    vi.unstubAllEnvs();
  });

  it('is undefined, which logs nothing, if BOX_LOG is not set or empty', async () => {
    expect([loggerFromEnvironment({ env: {} }), loggerFromEnvironment({ env: { BOX_LOG: '' } })]).toEqual([undefined, undefined]);
    const { box } = clientWith(scriptedFetch(json({ id: '1' })), { logger: loggerFromEnvironment({ env: {} }) });
    expect(await box.files.get('1')).toEqual({ id: '1' });
  });

  it.each([
    [{ env: { BOX_LOG: 'verbose' } }, 'BOX_LOG: must be error, warn, info or debug.'],
    [{ env: 7 }, 'loggerFromEnvironment: env must be an object.'],
    [{ level: 'warn' }, 'loggerFromEnvironment: level is not an option. The nearest is env.'],
  ])('rejects invalid values by name: %j', (options, message) => {
    expect(thrown(() => loggerFromEnvironment(options as never), BoxConfigError).message).toBe(message);
  });
});

describe('the headers Deprecation and Sunset', () => {
  const sunset = 'Sun, 30 Jun 2030 23:59:59 GMT';

  it('are passed to hooks', async () => {
    const seen: (Deprecation | undefined)[] = [];
    const replies = [
      json({}, 200, { deprecation: '@1688169599', sunset }),
      json({}, 200, { deprecation: 'Mon, 30 Jun 2025 00:00:00 GMT' }),
      json({}, 200, { deprecation: 'true' }),
      json({}, 200, { sunset }),
      json({}),
    ];
    const { box } = clientWith(scriptedFetch(...replies), { hooks: { onResponse: ({ deprecation }) => void seen.push(deprecation) } });
    for (const { status } of replies) expect((await box.files.get('1').withResponse()).response.status).toBe(status);
    expect(seen).toEqual([
      { since: new Date('2023-06-30T23:59:59Z'), sunset: new Date('2030-06-30T23:59:59Z') },
      { since: new Date('2025-06-30T00:00:00Z'), sunset: undefined },
      { since: undefined, sunset: undefined },
      { since: undefined, sunset: new Date('2030-06-30T23:59:59Z') },
      undefined,
    ]);
  });

  it('are logged as a warning', async () => {
    const lines: unknown[] = [];
    const logger: Logger = { warn: (...line) => void lines.push(line), debug: () => undefined };
    await clientWith(scriptedFetch(json({}, 200, { deprecation: '@1688169599' })), { logger }).box.files.get('1');
    expect(lines).toEqual([
      ['response', expect.objectContaining({ operationId: 'files.get', deprecatedSince: '2023-06-30T23:59:59.000Z', sunset: 'unknown' })],
    ]);
  });
});

describe('a hook that adds a header', () => {
  it('adds it to each attempt, and neither sees nor replaces the token', async () => {
    const seen: (string | null)[] = [];
    const hooks = {
      onRequest: ({ headers, attempt }: { headers: Headers; attempt: number }) => {
        seen.push(headers.get('authorization'));
        headers.set('traceparent', `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b${String(attempt)}-01`);
      },
    };
    const { box, requests } = clientWith(scriptedFetch(empty(503), json({})), { hooks });
    await box.files.get('1');
    expect(requests.map(({ headers }) => [headers.get('traceparent')?.slice(-4), headers.get('authorization')])).toEqual([
      ['1-01', 'Bearer token-1'],
      ['2-01', 'Bearer token-1'],
    ]);
    expect(seen).toEqual([null, null]);
  });
});
