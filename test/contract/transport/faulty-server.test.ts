import { describe, expect, it } from 'vitest';
import { BoxDecodeError, BoxNetworkError, BoxTimeoutError, type BoxOptions } from 'box-openapi-sdk';
import { rejection } from '../../support/rejection.js';
import { closedServerUrl, type ServerFault } from './faulty-server.js';
import * as faults from './server-faults.js';
import { transports } from '../../support/transports/transports.js';
import { connectToFaultyServer, startAdditionalServer, clientWith, listenersOn, until } from './transports.js';

const newComment = { message: 'a comment', item: { type: 'file', id: '1' } } as const;
/** Long enough for a first attempt that loads undici, and for a busy machine. */
const firstByteMs = 150;
const idleMs = 60;

interface Failure {
  readonly name: string;
  readonly fault: ServerFault;
  readonly error: abstract new (...args: never[]) => Error;
  readonly message: RegExp;
  /** How many times a GET is sent. A POST is sent once. */
  readonly gets: number;
  readonly options?: Partial<BoxOptions>;
}

const failures: Failure[] = [
  {
    name: 'resets the connection before it responds',
    fault: faults.reset,
    error: BoxNetworkError,
    message: /no response from/,
    gets: 5,
  },
  {
    name: 'closes the connection before it responds',
    fault: faults.hangUp,
    error: BoxNetworkError,
    message: /no response from/,
    gets: 5,
  },
  { name: 'speaks another protocol', fault: faults.gibberish, error: BoxNetworkError, message: /no response from/, gets: 5 },
  { name: 'resets the connection within the body', fault: faults.resetWithinBody, error: BoxNetworkError, message: /was cut off/, gets: 5 },
  { name: 'sends less than its content-length', fault: faults.cutLength, error: BoxNetworkError, message: /was cut off/, gets: 5 },
  { name: 'omits the last chunk', fault: faults.cutChunks, error: BoxNetworkError, message: /was cut off/, gets: 5 },
  {
    name: 'sends more than its content-length',
    fault: faults.beyondLength,
    error: BoxDecodeError,
    message: /\(200, application\/json\) is not JSON/,
    gets: 1,
  },
  { name: 'sends corrupted gzip data', fault: faults.damagedGzip, error: BoxNetworkError, message: /was cut off/, gets: 5 },
  { name: 'sends truncated gzip data', fault: faults.halfGzip, error: BoxDecodeError, message: /is not JSON/, gets: 1 },
  {
    name: 'does not respond',
    fault: faults.silent,
    error: BoxTimeoutError,
    message: /no response after 150 ms/,
    gets: 5,
    options: { timeouts: { firstByteMs } },
  },
  {
    name: 'stalls within the body',
    fault: faults.stall,
    error: BoxTimeoutError,
    message: /no bytes for 60 ms/,
    gets: 5,
    options: { timeouts: { idleMs } },
  },
  { name: 'sends an HTML page', fault: faults.html(200), error: BoxDecodeError, message: /\(200, text\/html\) is not JSON/, gets: 1 },
];

describe.each(transports)('over $name', (transport) => {
  describe.each(failures)('services that $name', ({ fault, error, message, gets, options }) => {
    it('a GET is retried if the failure is transient and rejects with the last failure', async () => {
      const { server, box } = await connectToFaultyServer(transport, [fault], options);
      const failure = await rejection(box.folders.get('1'), error);
      expect(failure.message).toMatch(message);
      expect(failure.message).toMatch(/^folders\.get/);
      expect(server.requests.length).toBe(gets);
    });

    it('a POST is sent once and rejects with the failure', async () => {
      const { server, box } = await connectToFaultyServer(transport, [fault], options);
      expect((await rejection(box.comments.create(newComment), error)).message).toMatch(message);
      expect(server.count('POST')).toBe(1);
    });
  });

  describe.each(failures.filter(({ gets }) => gets > 1))('services that $name twice', ({ fault, options }) => {
    it('a GET succeeds on the third attempt', async () => {
      const { server, box } = await connectToFaultyServer(transport, [fault, fault, faults.good], options);
      expect((await box.folders.get('1')).id).toBe('1');
      expect(server.requests.length).toBe(3);
    });
  });

  describe.each(failures.filter(({ gets }) => gets === 1))('services that $name once', ({ fault, error, options }) => {
    it('the next GET succeeds', async () => {
      const { server, box } = await connectToFaultyServer(transport, [fault, faults.good], options);
      await rejection(box.folders.get('1'), error);
      expect((await box.folders.get('1')).name).toBe('a folder');
      expect(server.requests.length).toBe(2);
    });
  });

  describe('connection refused', () => {
    it.each([
      ['a GET', (box: ReturnType<typeof clientWith>['box']) => box.folders.get('1')],
      ['a POST', (box: ReturnType<typeof clientWith>['box']) => box.comments.create(newComment)],
    ])('%s is sent five times and rejects with ECONNREFUSED', async (_, call) => {
      const { box, sendCount } = clientWith(transport, await closedServerUrl());
      const error = await rejection(call(box), BoxNetworkError);
      expect(error.message).toContain('ECONNREFUSED');
      expect(codeIn(error)).toBe('ECONNREFUSED');
      expect(sendCount()).toBe(5);
    });
  });

  describe('slow services', () => {
    it('a call continues while a slow response keeps sending bytes', async () => {
      const { server, box } = await connectToFaultyServer(transport, [faults.drip(25)], { timeouts: { idleMs: 800, firstByteMs: 800 } });
      const before = performance.now();
      expect((await box.folders.get('1')).name).toBe('a folder');
      // The response takes longer than each timeout, but each timeout only limits a pause.
      expect(performance.now() - before).toBeGreaterThan(1000);
      expect(server.requests.length).toBe(1);
    });

    it('a call rejects when timeoutMs expires during a slow response', async () => {
      const { server, box } = await connectToFaultyServer(transport, [faults.drip(20)]);
      const error = await rejection(box.folders.get('1', {}, { timeoutMs: 150 }), BoxTimeoutError);
      expect(error.message).toMatch(/the call timed out after 150 ms/);
      expect(server.requests.length).toBe(1);
      await until(() => server.unfinished() === 0);
      expect(server.unfinished()).toBe(0);
    });
  });

  it('a gzip response is decompressed', async () => {
    const { server, box } = await connectToFaultyServer(transport, [faults.gzipped]);
    expect((await box.folders.get('1')).name).toBe('a folder');
    expect(server.requests[0]?.headers['accept-encoding']).toContain('gzip');
  });

  describe('streamed response bodies', () => {
    it.each<[string, ServerFault, Failure['error'], RegExp]>([
      ['a reset', faults.resetWithinBody, BoxNetworkError, /files\.content\.download: the response was cut off/],
      ['a short content-length', faults.cutLength, BoxNetworkError, /files\.content\.download: the response was cut off/],
      ['a missing chunk', faults.cutChunks, BoxNetworkError, /files\.content\.download: the response was cut off/],
      ['a stall', faults.stall, BoxTimeoutError, /files\.content\.download: the response stalled: no bytes for 60 ms/],
    ])('a streamed body rejects after %s and is not requested again', async (_, fault, type, message) => {
      const { server, box } = await connectToFaultyServer(transport, [fault], { timeouts: { idleMs } });
      const response = await box.files.content.download('1');
      expect((await rejection(response.text(), type)).message).toMatch(message);
      expect(server.requests.length).toBe(1);
    });

    it('canceling a streamed body closes its connection', async () => {
      const { server, box } = await connectToFaultyServer(transport, [faults.endless]);
      const { signal } = new AbortController();
      const response = await box.files.content.download('1', {}, { signal });
      const reader = response.body?.getReader();
      await reader?.read();
      await reader?.cancel();
      await until(() => server.unfinished() === 0);
      expect(server.unfinished()).toBe(0);
      expect(listenersOn(signal)).toBe(0);
    });
  });

  describe('redirects', () => {
    it('a redirect loop rejects after five redirects in one attempt', async () => {
      const { server, box } = await connectToFaultyServer(transport, [faults.redirect('/2.0/folders/1')]);
      expect((await rejection(box.folders.get('1'), BoxNetworkError)).message).toBe('folders.get: more than 5 redirects');
      expect(server.requests.length).toBe(6);
    });

    it('a redirect to another origin drops identifying headers', async () => {
      const other = await startAdditionalServer(faults.good);
      const { server, box } = await connectToFaultyServer(transport, [faults.redirect(`${other.url}/elsewhere`)]);
      const headers = { boxapi: 'shared_link=https://app.box.com/s/1', 'x-own': 'mine', cookie: 'a=b', range: 'bytes=0-9' };
      await (await box.files.content.download('1', {}, { headers, asUser: '77' })).text();
      expect(server.requests[0]?.headers).toMatchObject({ ...headers, authorization: 'Bearer token-1', 'as-user': '77' });
      const [arrived, ...more] = other.requests;
      expect(more).toEqual([]);
      expect(arrived?.path).toBe('/elsewhere');
      expect(arrived?.headers['range']).toBe('bytes=0-9');
      const harmless = /^(accept|accept-encoding|accept-language|cache-control|pragma|connection|host|range|sec-fetch-mode|user-agent)$/;
      expect(Object.keys(arrived?.headers ?? {}).filter((name) => !harmless.test(name))).toEqual([]);
    });

    it('a redirect of a POST is not followed', async () => {
      const other = await startAdditionalServer(faults.good);
      const { server, box } = await connectToFaultyServer(transport, [faults.redirect(other.url)]);
      await rejection(box.comments.create(newComment), BoxNetworkError);
      expect([server.requests.length, other.requests.length]).toEqual([1, 0]);
    });
  });
});

function codeIn(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if ('code' in cause) return cause.code;
  return undefined;
}
