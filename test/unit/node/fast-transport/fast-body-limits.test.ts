import { once } from 'node:events';
import { createServer as createNetServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { createBoxClient } from '../../../../src/client.js';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { limitBody, type BodyTimeouts } from '../../../../src/node/fast-fetch/fast-body-limits.js';
import { toRequestContent } from '../../../../src/node/fast-fetch/fast-request-body.js';
import { rejection } from '../../../support/rejection.js';
import { engines } from '../../../support/transports/transports.js';
import { cleanups, listenOnLoopback, testsOver } from './test-server.js';

const limits = { idleMs: 1000, firstByteMs: 300 };
const size = 300_000;

afterEach(() => {
  vi.useRealTimers();
});

/** Limits a body. `exceeded` returns the error, once there is one. */
function limited(content: unknown, timeouts: BodyTimeouts = limits) {
  const { body, onExceeded, stop } = limitBody(toRequestContent(content), timeouts);
  let error: BoxTimeoutError | undefined;
  onExceeded((reason) => {
    error = reason;
  });
  return { body, stop, onExceeded, exceeded: () => error };
}

describe.each<[string, unknown]>([
  ['bytes', new Uint8Array(size)],
  ['a stream of one chunk', new Response(new Uint8Array(size)).body],
])('limitBody of %s', (_kind, content) => {
  it('allows any duration while bytes are taken, then limits the time without bytes and the wait for the response', async () => {
    vi.useFakeTimers();
    const { body, exceeded } = limited(content);
    const pieces = (body.content as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    let taken = 0;
    for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) {
      expect(piece.value.length).toBeLessThanOrEqual(262_144);
      taken += piece.value.length;
      vi.advanceTimersByTime(999);
      expect(exceeded()).toBeUndefined();
    }
    expect(taken).toBe(size);
    vi.advanceTimersByTime(299);
    expect(exceeded()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(exceeded()?.message).toBe('no response for 300 ms');
  });
});

describe('limitBody', () => {
  it('aborts when no bytes are taken for idleMs', async () => {
    vi.useFakeTimers();
    const { body, exceeded } = limited(new Uint8Array(size));
    const pieces = (body.content as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    await pieces.next();
    await pieces.next();
    vi.advanceTimersByTime(1000);
    expect(exceeded()).toBeInstanceOf(BoxTimeoutError);
    expect(exceeded()?.message).toBe('the connection took no bytes of the request for 1000 ms');
  });

  it('waits for the connection as long as for a response, if that is longer', () => {
    vi.useFakeTimers();
    const { exceeded } = limited(new Uint8Array(size), { idleMs: 100, firstByteMs: 500 });
    vi.advanceTimersByTime(499);
    expect(exceeded()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(exceeded()).toBeInstanceOf(BoxTimeoutError);
  });

  it.each<[string, unknown]>([
    ['short', new Uint8Array(5)],
    ['empty', new Uint8Array(0)],
  ])('limits only the wait for the response of a %s body, unless it may not be resent', (_kind, content) => {
    vi.useFakeTimers();
    const safe = limited(content);
    const unsafe = limited(content, { ...limits, firstByteMs: undefined });
    vi.advanceTimersByTime(300);
    expect(safe.exceeded()).toBeInstanceOf(BoxTimeoutError);
    vi.advanceTimersByTime(100_000);
    expect(unsafe.exceeded()).toBeUndefined();
  });

  it('reports to the function of the latest request, also if the limit was exceeded before', () => {
    vi.useFakeTimers();
    const { exceeded, onExceeded } = limited(new Uint8Array(5));
    const second = vi.fn();
    onExceeded(second);
    vi.advanceTimersByTime(300);
    expect(exceeded()).toBeUndefined();
    expect(second).toHaveBeenCalledOnce();
    const third = vi.fn();
    onExceeded(third);
    expect(third).toHaveBeenCalledWith(second.mock.calls[0]?.[0]);
  });

  it('does nothing after it was stopped', () => {
    vi.useFakeTimers();
    const { exceeded, stop } = limited(new Uint8Array(size));
    stop();
    vi.advanceTimersByTime(100_000);
    expect(exceeded()).toBeUndefined();
  });
});

describe.each(engines)('over the engine %s', (engine) => {
  const { startServer, open } = testsOver(engine);
  describe('bodyTimeouts of fastTransport', () => {
    const bodyTimeouts = { idleMs: 60_000, firstByteMs: 60_000 };

    it.each<[string, unknown, string | undefined]>([
      ['bytes', new Uint8Array(size).fill(7), String(size)],
      ['a Blob', new Blob([new Uint8Array(size).fill(7)]), String(size)],
      ['short bytes', new Uint8Array(3).fill(7), '3'],
      ['an empty body', new Uint8Array(0), '0'],
    ])('sends %s unchanged, with its length', async (_kind, body, length) => {
      const { send, requests } = await startServer();
      await (await send('/', { method: 'PUT', body, bodyTimeouts })).arrayBuffer();
      expect(requests[0]?.headers['content-length']).toBe(length);
      expect(requests[0]?.body.every((byte) => byte === 7)).toBe(true);
      expect(String(requests[0]?.body.length)).toBe(length);
    });

    it('ends an attempt on a connection that takes no more bytes, and the client resends the part', async () => {
      let stalled: Socket | undefined;
      const responded: Socket[] = [];
      const server = createNetServer((socket) => {
        socket.on('error', () => undefined);
        cleanups.push(() => socket.destroy());
        if (stalled === undefined) {
          // Reads nothing, so the buffers of the system fill up.
          stalled = socket.pause();
          return;
        }
        let head = '';
        let received = 0;
        socket.on('data', (chunk) => {
          if (head === '') head = chunk.toString('latin1').split('\r\n\r\n')[0] ?? '';
          received += chunk.length;
          if (received < head.length + 4 + part.length) return;
          responded.push(socket);
          const json = JSON.stringify({ part: { part_id: 'P', offset: 0, size: part.length, sha1: 'x' } });
          socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${String(json.length)}\r\n\r\n${json}`);
        });
      });
      const part = new Uint8Array(32 * 1024 * 1024);
      const transport = open();
      const box = createBoxClient({
        auth: developerToken('token'),
        baseUrl: await listenOnLoopback(server),
        fetch: transport,
        // The second attempt keeps moving. The limit is generous, because the machine may be busy.
        timeouts: { idleMs: 2000, firstByteMs: 2000 },
        retry: { baseMs: 0 },
      });
      const params = { digest: 'sha=', contentRange: `bytes 0-${String(part.length - 1)}/${String(part.length)}`, body: part };
      expect(await box.uploadSessions.parts.upload('S1', params)).toMatchObject({ part: { part_id: 'P' } });
      expect(responded).toHaveLength(1);
    });

    it('ends an attempt without a response after the last byte', async () => {
      const server = createNetServer((socket) => void socket.on('error', () => undefined).resume());
      server.on('connection', (socket) => cleanups.push(() => socket.destroy()));
      const url = await listenOnLoopback(server);
      const transport = open();
      const sent = transport(url, { method: 'PUT', body: new Uint8Array(size), bodyTimeouts: { idleMs: 60_000, firstByteMs: 20 } });
      const connected = once(server, 'connection');
      expect((await rejection(sent, BoxTimeoutError)).message).toMatch(/^no response for 20 ms|took no bytes/);
      await connected;
    });
  });
});
