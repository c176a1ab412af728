import { describe, expect, it } from 'vitest';
import { BoxDecodeError, BoxNetworkError, BoxTimeoutError, type BoxOptions } from 'box-openapi-sdk';
import { rejection } from '../../support/rejection.js';
import { deadAddress, type Misdeed } from './hostile-server.js';
import * as misdeeds from './server-faults.js';
import { besiege, bystander, clientOver, listenersOn, transports, until } from './transports.js';

const newFolder = { name: 'a folder', parent: { id: '0' } };
/** A first attempt has undici to load, or a busy machine to bear. */
const firstByteMs = 150;
const idleMs = 60;

interface Failure {
  readonly name: string;
  readonly misdeed: Misdeed;
  readonly error: abstract new (...args: never[]) => Error;
  readonly message: RegExp;
  /** How often a GET is sent. A POST is sent once. */
  readonly gets: number;
  readonly options?: Partial<BoxOptions>;
}

const failures: Failure[] = [
  { name: 'resets before it answers', misdeed: misdeeds.reset, error: BoxNetworkError, message: /did not reach the service/, gets: 5 },
  { name: 'hangs up before it answers', misdeed: misdeeds.hangUp, error: BoxNetworkError, message: /did not reach the service/, gets: 5 },
  { name: 'speaks another protocol', misdeed: misdeeds.gibberish, error: BoxNetworkError, message: /did not reach the service/, gets: 5 },
  { name: 'resets within the body', misdeed: misdeeds.resetWithinBody, error: BoxNetworkError, message: /broke off/, gets: 5 },
  { name: 'sends less than it said', misdeed: misdeeds.cutLength, error: BoxNetworkError, message: /broke off/, gets: 5 },
  { name: 'leaves out the last chunk', misdeed: misdeeds.cutChunks, error: BoxNetworkError, message: /broke off/, gets: 5 },
  {
    name: 'sends more than it said',
    misdeed: misdeeds.beyondLength,
    error: BoxDecodeError,
    message: /\(200, application\/json\) is no JSON/,
    gets: 1,
  },
  { name: 'damages what it compressed', misdeed: misdeeds.damagedGzip, error: BoxNetworkError, message: /broke off/, gets: 5 },
  { name: 'compresses one half', misdeed: misdeeds.halfGzip, error: BoxDecodeError, message: /is no JSON/, gets: 1 },
  {
    name: 'does not answer',
    misdeed: misdeeds.silent,
    error: BoxTimeoutError,
    message: /no answer after 150 ms/,
    gets: 5,
    options: { timeouts: { firstByteMs } },
  },
  {
    name: 'stalls',
    misdeed: misdeeds.stall,
    error: BoxTimeoutError,
    message: /no bytes for 60 ms/,
    gets: 5,
    options: { timeouts: { idleMs } },
  },
  { name: 'sends a page', misdeed: misdeeds.html(200), error: BoxDecodeError, message: /\(200, text\/html\) is no JSON/, gets: 1 },
];

describe.each(transports)('over $name', (transport) => {
  describe.each(failures)('a service that $name', ({ misdeed, error, message, gets, options }) => {
    it('is asked as often as is worth it, and the last failure is told', async () => {
      const { server, box } = await besiege(transport, [misdeed], options);
      const failure = await rejection(box.folders.get('1'), error);
      expect(failure.message).toMatch(message);
      expect(failure.message).toMatch(/^folders\.get/);
      expect(server.requests.length).toBe(gets);
    });

    it('is told once to make something', async () => {
      const { server, box } = await besiege(transport, [misdeed], options);
      expect((await rejection(box.folders.create(newFolder), error)).message).toMatch(message);
      expect(server.count('POST')).toBe(1);
    });
  });

  describe.each(failures.filter(({ gets }) => gets > 1))('a service that $name twice', ({ misdeed, options }) => {
    it('is heard when it thinks better of it', async () => {
      const { server, box } = await besiege(transport, [misdeed, misdeed, misdeeds.good], options);
      expect((await box.folders.get('1')).id).toBe('1');
      expect(server.requests.length).toBe(3);
    });
  });

  describe.each(failures.filter(({ gets }) => gets === 1))('a service that $name once', ({ misdeed, error, options }) => {
    it('does no harm to the call that follows', async () => {
      const { server, box } = await besiege(transport, [misdeed, misdeeds.good], options);
      await rejection(box.folders.get('1'), error);
      expect((await box.folders.get('1')).name).toBe('a folder');
      expect(server.requests.length).toBe(2);
    });
  });

  describe('nobody at the address', () => {
    it.each([
      ['a GET', (box: ReturnType<typeof clientOver>['box']) => box.folders.get('1')],
      ['a POST, which surely was not carried out,', (box: ReturnType<typeof clientOver>['box']) => box.folders.create(newFolder)],
    ])('makes %s be tried five times', async (_, call) => {
      const { box, sendings } = clientOver(transport, await deadAddress());
      const error = await rejection(call(box), BoxNetworkError);
      expect(error.message).toContain('ECONNREFUSED');
      expect(codeIn(error)).toBe('ECONNREFUSED');
      expect(sendings()).toBe(5);
    });
  });

  describe('a slow service', () => {
    it('is waited for as long as it goes on', async () => {
      const { server, box } = await besiege(transport, [misdeeds.drip(25)], { timeouts: { idleMs: 800, firstByteMs: 800 } });
      const before = performance.now();
      expect((await box.folders.get('1')).name).toBe('a folder');
      // It took longer than any of the limits, each of which is for a pause.
      expect(performance.now() - before).toBeGreaterThan(1000);
      expect(server.requests.length).toBe(1);
    });

    it('is given up when the time for the call is over', async () => {
      const { server, box } = await besiege(transport, [misdeeds.drip(20)]);
      const error = await rejection(box.folders.get('1', {}, { timeoutMs: 150 }), BoxTimeoutError);
      expect(error.message).toMatch(/the time for the call ran out \(150 ms\)/);
      expect(server.requests.length).toBe(1);
      await until(() => server.unfinished() === 0);
      expect(server.unfinished()).toBe(0);
    });
  });

  it('reads what is compressed', async () => {
    const { server, box } = await besiege(transport, [misdeeds.gzipped]);
    expect((await box.folders.get('1')).name).toBe('a folder');
    expect(server.requests[0]?.headers['accept-encoding']).toContain('gzip');
  });

  describe('a body that the caller reads', () => {
    it.each<[string, Misdeed, Failure['error'], RegExp]>([
      ['a reset', misdeeds.resetWithinBody, BoxNetworkError, /files\.content\.download: the answer broke off/],
      ['less than was said', misdeeds.cutLength, BoxNetworkError, /files\.content\.download: the answer broke off/],
      ['a missing chunk', misdeeds.cutChunks, BoxNetworkError, /files\.content\.download: the answer broke off/],
      ['a stall', misdeeds.stall, BoxTimeoutError, /files\.content\.download: the answer stalled, no bytes for 60 ms/],
    ])('fails by %s, and is not asked for again', async (_, misdeed, type, message) => {
      const { server, box } = await besiege(transport, [misdeed], { timeouts: { idleMs } });
      const response = await box.files.content.download('1');
      expect((await rejection(response.text(), type)).message).toMatch(message);
      expect(server.requests.length).toBe(1);
    });

    it('may be left alone half way, which ends the connection', async () => {
      const { server, box } = await besiege(transport, [misdeeds.endless]);
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

  describe('a redirect', () => {
    it('in a circle is followed five times, by one attempt', async () => {
      const { server, box } = await besiege(transport, [misdeeds.redirect('/2.0/folders/1')]);
      expect((await rejection(box.folders.get('1'), BoxNetworkError)).message).toBe('folders.get: more than 5 redirects');
      expect(server.requests.length).toBe(6);
    });

    it('to another origin takes along nothing that says who asks', async () => {
      const other = await bystander(misdeeds.good);
      const { server, box } = await besiege(transport, [misdeeds.redirect(`${other.url}/elsewhere`)]);
      const headers = { boxapi: 'shared_link=https://app.box.com/s/1', 'x-own': 'mine', cookie: 'a=b', range: 'bytes=0-9' };
      await (await box.files.content.download('1', {}, { headers, asUser: '77' })).text();
      expect(server.requests[0]?.headers).toMatchObject({ ...headers, authorization: 'Bearer token-1', 'as-user': '77' });
      const [arrived, ...more] = other.requests;
      expect(more).toEqual([]);
      expect(arrived?.path).toBe('/elsewhere');
      expect(arrived?.headers['range']).toBe('bytes=0-9');
      const harmless = /^(accept|accept-encoding|accept-language|connection|host|range|sec-fetch-mode|user-agent)$/;
      expect(Object.keys(arrived?.headers ?? {}).filter((name) => !harmless.test(name))).toEqual([]);
    });

    it('of a POST is not followed', async () => {
      const other = await bystander(misdeeds.good);
      const { server, box } = await besiege(transport, [misdeeds.redirect(other.url)]);
      await rejection(box.folders.create(newFolder), BoxNetworkError);
      expect([server.requests.length, other.requests.length]).toEqual([1, 0]);
    });
  });
});

function codeIn(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if ('code' in cause) return cause.code;
  return undefined;
}
