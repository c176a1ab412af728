import { expect, vi } from 'vitest';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { createBoxClient } from '../../../src/client.js';
import type { BoxOptions } from '../../../src/core/options/options.js';
import type { EventStream } from '../../../src/events/stream.js';
import { json, respondingFetch, type SeenRequest } from '../../support/fake-fetch.js';
import { virtualClock } from '../../support/clocks/virtual-clock.js';

const base = 2n ** 60n;
export const positionOf = (index: number): string => String(base + BigInt(index));

export const eventOf = (id: string, event_type = 'UPLOAD') => ({
  type: 'event',
  event_id: id,
  event_type,
  created_at: '2026-01-05T09:00:00Z',
  created_by: null,
  session_id: null,
  source: null,
});

type Meet = (request: SeenRequest) => Response | Promise<Response> | undefined;

/** A service with a list of events, positions beyond 2^53 that it sends as numbers, and a long poll; and a client of it with a clock of its own. */
export function eventService(options: Partial<BoxOptions> = {}) {
  const events: ReturnType<typeof eventOf>[] = [];
  const clock = virtualClock();
  const waiting = new Set<() => void>();
  const asked: { at: number; what: 'list' | 'address' | 'wait'; request: SeenRequest }[] = [];
  const state: { meet: Meet; server: Record<string, unknown> } = {
    meet: () => undefined,
    server: {
      type: 'realtime_server',
      url: 'https://2.realtime.services.box.net/subscribe?channel=c1',
      ttl: '10',
      max_retries: '2',
      retry_timeout: 610,
    },
  };

  function list({ url }: SeenRequest): Response {
    const position = url.searchParams.get('stream_position') ?? '';
    const start = position === 'now' ? events.length : position === '0' ? 0 : Number(BigInt(position) - base);
    const entries = events.slice(start, start + Number(url.searchParams.get('limit')));
    const page = JSON.stringify({ chunk_size: entries.length, next_stream_position: 0, entries });
    return new Response(page.replace('"next_stream_position":0', `"next_stream_position":${positionOf(start + entries.length)}`), {
      headers: { 'content-type': 'application/json' },
    });
  }

  function wait({ url, signal }: SeenRequest): Response | Promise<Response> {
    const change = () => json({ version: 1, message: 'new_change' });
    if (url.searchParams.get('stream_position') !== positionOf(events.length)) return change();
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      waiting.add(() => {
        resolve(change());
      });
    });
  }

  const { fetch, requests } = respondingFetch((request) => {
    const what = request.method === 'OPTIONS' ? 'address' : request.url.pathname === '/subscribe' ? 'wait' : 'list';
    asked.push({ at: clock.elapsed(), what, request });
    const met = state.meet(request);
    if (met !== undefined) return met;
    if (what === 'address') return json({ chunk_size: 1, entries: [state.server] });
    return what === 'list' ? list(request) : wait(request);
  });
  const box = createBoxClient({ auth: developerToken('token-1'), fetch, clock, random: () => 1, ...options });

  return {
    box,
    clock,
    requests,
    asked,
    state,
    /** The questions of a kind, as the path and query that was asked for. */
    positions: () => asked.filter(({ what }) => what === 'list').map(({ request }) => request.url.searchParams.get('stream_position')),
    count: (kind: 'list' | 'address' | 'wait') => asked.filter(({ what }) => what === kind).length,
    add: (...ids: string[]) => {
      events.push(...ids.map((id) => eventOf(id)));
      for (const tell of waiting) tell();
      waiting.clear();
    },
    /** Lets time pass until something has come to be. */
    drive: async (isDone: () => boolean) => {
      for (let turn = 0; turn < 3000 && !isDone(); turn++) {
        if (clock.sleepers() > 0) await clock.run(clock.untilNext());
        else await new Promise((resolve) => setTimeout(resolve, 1));
      }
      expect(isDone()).toBe(true);
    },
    isWaiting: () => waiting.size > 0,
    /** Resolves when the stream sleeps. */
    asleep: () =>
      vi.waitFor(
        () => {
          expect(clock.sleepers()).toBe(1);
        },
        { timeout: 5000, interval: 1 },
      ),
  };
}

/** Reads a stream in the background. */
export function reader(stream: EventStream) {
  const ids: string[] = [];
  const ended = (async () => {
    for await (const { event_id: id } of stream) ids.push(id);
  })();
  ended.catch(() => undefined);
  return { ids, ended };
}

/** Resolves when it has come to be. */
export const until = (condition: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      expect(condition()).toBe(true);
    },
    { timeout: 5000, interval: 1 },
  );

/** The ids of the first events of a stream, which is then left: the last of them was not taken. */
export async function first(stream: EventStream, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { event_id: id } of stream) {
    ids.push(id);
    if (ids.length === count) break;
  }
  return ids;
}

export const names = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => `e${String(from + index)}`);
