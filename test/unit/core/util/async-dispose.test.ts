import { describe, expect, it } from 'vitest';
import { createMockBox } from '../../../../src/testing/index.js';
import { asyncDispose } from '../../../../src/core/util/async-dispose.js';
import { fastTransport } from '../../../../src/node/fast-transport/fast-transport.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { json, scriptedFetch, untilAborted } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

describe('await using', () => {
  it('closes the transport of a client', async () => {
    const closed: string[] = [];
    const fetch = Object.assign(scriptedFetch(json({ id: '1' })).fetch, { close: () => Promise.resolve(void closed.push('transport')) });
    {
      await using box = clientWith({ fetch, requests: [] }).box;
      await box.files.get('1');
      expect(closed).toEqual([]);
    }
    expect(closed).toEqual(['transport']);
  });

  it('closes a fast transport', async () => {
    let used: ReturnType<typeof fastTransport>;
    {
      await using transport = fastTransport();
      used = transport;
    }
    await rejection(used('http://127.0.0.1:1/'), BoxConfigError);
  });

  it('closes a mock and its server', async () => {
    let address: string;
    {
      await using mock = await createMockBox();
      await using server = await mock.listen();
      address = server.url;
      expect((await fetch(address)).status).toBeGreaterThan(0);
    }
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it('is not supported, and nothing is added, on a platform without the symbol', () => {
    const close = () => Promise.resolve();
    expect(Reflect.ownKeys(asyncDispose(close, {}))).toEqual([]);
    expect(Reflect.ownKeys(asyncDispose(close))).toEqual([Symbol.asyncDispose]);
  });
});

describe('a closed event stream', () => {
  const page = (ids: string[], next: string) =>
    json({ chunk_size: ids.length, entries: ids.map((id) => ({ event_id: id, event_type: 'ITEM_UPLOAD' })), next_stream_position: next });

  it('ends a loop that waits, without an error, and saves what it acknowledged', async () => {
    const saved: string[] = [];
    const positionStore = {
      get: () => Promise.resolve(undefined),
      set: (_: string, text: string) => Promise.resolve(void saved.push(text)),
      delete: () => Promise.resolve(),
    };
    const { box } = clientWith(scriptedFetch(page(['a', 'b'], '5'), untilAborted));
    const stream = box.events.stream({ type: 'enterprise', from: '0', positionStore, positionKey: 'k' });
    const seen: unknown[] = [];
    const loop = (async () => {
      for await (const { event_id: id } of stream) {
        seen.push(id);
        if (id === 'b') setTimeout(() => void stream.close(), 20);
      }
    })();
    await loop;
    expect(seen).toEqual(['a', 'b']);
    expect(saved.at(-1)).toContain('"5"');
    for await (const event of stream) seen.push(event);
    expect(seen).toEqual(['a', 'b']);
  });

  it('does not acknowledge the event of a block that fails', async () => {
    const saved: string[] = [];
    const positionStore = {
      get: () => Promise.resolve(undefined),
      set: (_: string, text: string) => Promise.resolve(void saved.push(text)),
      delete: () => Promise.resolve(),
    };
    const { box } = clientWith(scriptedFetch(page(['a', 'b'], '5')));
    const failing = async () => {
      await using stream = box.events.stream({ type: 'enterprise', from: '0', positionStore, positionKey: 'k' });
      for await (const { event_id: id } of stream) if (id === 'b') throw new RangeError('not processed');
    };
    await rejection(failing(), RangeError);
    expect(saved.join('')).not.toContain('"b"');
  });

  it('is not opened by closing it', async () => {
    const { box, requests } = clientWith(scriptedFetch());
    const stream = box.events.stream({ type: 'user' });
    await stream.close();
    for await (const event of stream) expect(event).toBeUndefined();
    expect(requests).toEqual([]);
  });
});
