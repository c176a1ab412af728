import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { BoxApiError, BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { Logger } from '../../../../src/core/options/hooks.js';
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { recordingHooks } from '../../../support/recording-hooks.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';
import { captureUnhandledRejections } from '../../../support/unhandled-rejections.js';

type LogLine = Parameters<Logger['debug']>;

function clientWithLogger(...replies: FakeReply[]) {
  const lines: LogLine[] = [];
  const logger: Logger = { debug: (...line) => void lines.push(line) };
  return { lines, ...clientWith(scriptedFetch(...replies), { logger }) };
}

const call = { operationId: 'files.get', method: 'GET', path: '/files/{file_id}' };

describe('logger', () => {
  it('logs one line for each response, retry and end of a call', async () => {
    const response = json({ type: 'file', id: '1' }, 200, { 'box-request-id': 'r1' });
    const { box, lines } = clientWithLogger(empty(503), networkFailure('ECONNRESET'), response);
    await box.files.get('1');
    expect(lines).toEqual([
      ['response', { ...call, attempt: 1, status: 503, durationMs: 0 }],
      ['retry', { ...call, attempt: 1, waitMs: 1000, status: 503 }],
      ['retry', { ...call, attempt: 2, waitMs: 2000, error: 'BoxNetworkError' }],
      ['response', { ...call, attempt: 3, status: 200, requestId: 'r1', durationMs: 0 }],
      ['end', { ...call, attempts: 3, durationMs: 3000 }],
    ]);
  });

  it.each([
    ['the class name of an error', empty(404), undefined, 'BoxNotFoundError'],
    ['the type of a non-error value', empty(503), AbortSignal.abort('a text'), 'string'],
  ])('logs %s', async (_, reply, signal, name) => {
    const { box, lines } = clientWithLogger(reply);
    await box.files.get('1', {}, { signal }).catch(() => undefined);
    expect(lines.at(-1)?.[1]['error']).toBe(name);
  });

  it('logs only the allowed fields, none of which can contain a secret', async () => {
    const lines: LogLine[] = [];
    const logger: Logger = { debug: (...line) => void lines.push(line) };
    const { fetch, requests } = respondingFetch(({ url }) => {
      if (url.pathname === '/oauth2/token') return json({ access_token: 'SECRET-token', expires_in: 3600 });
      const headers = { 'set-cookie': 'SECRET-cookie', location: 'https://x.test/SECRET', 'retry-after': '1' };
      return json(
        { code: 'SECRET-code', message: 'SECRET-message', context_info: { a: 'SECRET' } },
        requests.length === 2 ? 503 : 403,
        headers,
      );
    });
    const auth = clientCredentials({ clientId: 'SECRET-id', clientSecret: 'SECRET-secret', enterpriseId: '1' });
    const { box } = clientWith({ fetch, requests }, { auth, logger });
    const options = { headers: { 'x-own': 'SECRET-header' }, asUser: 'SECRET-user' };
    await rejection(
      box.files.copy('SECRET-file', { parent: { id: 'SECRET' }, name: 'SECRET', fields: ['SECRET' as 'name'] }, options),
      BoxApiError,
    );
    expect(requests.length).toBe(3);
    expect(lines.map(([message]) => message)).toEqual(['response', 'retry', 'response', 'end']);
    expect(JSON.stringify(lines)).not.toContain('SECRET');
    const fields = new Set(lines.flatMap(([, all]) => Object.keys(all)));
    const allowed = 'attempt attempts durationMs error method operationId path requestId status waitMs'.split(' ');
    expect([...fields].sort()).toEqual(allowed);
  });

  it('logs after the hooks have run', async () => {
    const order: string[] = [];
    const logger: Logger = { debug: (message) => void order.push(message) };
    const hooks = { onResponse: () => void order.push('hook') };
    await clientWith(scriptedFetch(json({})), { hooks, logger }).box.files.get('1');
    expect(order).toEqual(['hook', 'response', 'end']);
  });

  it('calls debug as a method of the logger', async () => {
    class Lines implements Logger {
      readonly all: string[] = [];
      debug(message: string) {
        this.all.push(message);
      }
    }
    const logger = new Lines();
    await clientWith(scriptedFetch(json({})), { logger }).box.files.get('1');
    expect(logger.all).toEqual(['response', 'end']);
  });
});

describe('failing loggers', () => {
  const failing: [string, () => unknown][] = [
    [
      'throws',
      () => {
        throw new RangeError('disk full');
      },
    ],
    ['rejects', () => Promise.reject(new RangeError('disk full'))],
  ];

  it.each(failing)('completes the call when the logger %s', async (_, debug) => {
    const hooks = recordingHooks();
    const found = await captureUnhandledRejections(async () => {
      const { box } = clientWith(scriptedFetch(empty(503), json({ id: '1' })), { hooks, logger: { debug: debug } });
      expect(await box.files.get('1')).toEqual({ id: '1' });
    });
    expect(found).toEqual([]);
    expect(hooks.names().at(-1)).toBe('onEnd');
  });

  it('completes the call when the logger never settles', async () => {
    const debug: () => unknown = () => new Promise(() => undefined);
    const logger: Logger = { debug };
    expect(await clientWith(scriptedFetch(json({ id: '1' })), { logger }).box.files.get('1')).toEqual({ id: '1' });
  });

  it.each([{}, { debug: 'x' }])('rejects the invalid logger %j by name', async (logger) => {
    const { box, requests } = clientWith(scriptedFetch(), { logger: logger as never });
    expect((await rejection(box.files.get('1'), BoxConfigError)).message).toContain('logger');
    expect(requests.length).toBe(0);
  });
});
