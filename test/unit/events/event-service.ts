import { expect, vi } from 'vitest';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { createBoxClient } from '../../../src/client.js';
import type { BoxOptions } from '../../../src/core/options/options.js';
import type { EventStream } from '../../../src/events/stream.js';
import { json, respondingFetch, type RecordedRequest } from '../../support/fake-fetch.js';
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

type Intercept = (request: RecordedRequest) => Response | Promise<Response> | undefined;

/** A client with a virtual clock, and its service: an event list and a long poll. Positions are JSON numbers above 2^53. */
export function eventService(options: Partial<BoxOptions> = {}) {
  const events: ReturnType<typeof eventOf>[] = [];
  const clock = virtualClock();
  const polls = new Set<() => void>();
  const calls: { at: number; kind: 'list' | 'server' | 'poll'; request: RecordedRequest }[] = [];
  const state: { intercept: Intercept; server: Record<string, unknown> } = {
    intercept: () => undefined,
    server: {
      type: 'realtime_server',
      url: 'https://2.realtime.services.box.net/subscribe?channel=c1',
      ttl: '10',
      max_retries: '2',
      retry_timeout: 610,
    },
  };

  function list({ url }: RecordedRequest): Response {
    const position = url.searchParams.get('stream_position') ?? '';
    const start = position === 'now' ? events.length : position === '0' ? 0 : Number(BigInt(position) - base);
    const entries = events.slice(start, start + Number(url.searchParams.get('limit')));
    const page = JSON.stringify({ chunk_size: entries.length, next_stream_position: 0, entries });
    return new Response(page.replace('"next_stream_position":0', `"next_stream_position":${positionOf(start + entries.length)}`), {
      headers: { 'content-type': 'application/json' },
    });
  }

  function poll({ url, signal }: RecordedRequest): Response | Promise<Response> {
    const newChange = () => json({ version: 1, message: 'new_change' });
    if (url.searchParams.get('stream_position') !== positionOf(events.length)) return newChange();
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      polls.add(() => {
        resolve(newChange());
      });
    });
  }

  const { fetch, requests } = respondingFetch((request) => {
    const kind = request.method === 'OPTIONS' ? 'server' : request.url.pathname === '/subscribe' ? 'poll' : 'list';
    calls.push({ at: clock.elapsed(), kind, request });
    const intercepted = state.intercept(request);
    if (intercepted !== undefined) return intercepted;
    if (kind === 'server') return json({ chunk_size: 1, entries: [state.server] });
    return kind === 'list' ? list(request) : poll(request);
  });
  const box = createBoxClient({ auth: developerToken('token-1'), fetch, clock, random: () => 1, ...options });

  return {
    box,
    clock,
    requests,
    calls,
    state,
    /** The `stream_position` of each list request. */
    positions: () => calls.filter(({ kind }) => kind === 'list').map(({ request }) => request.url.searchParams.get('stream_position')),
    count: (wanted: 'list' | 'server' | 'poll') => calls.filter(({ kind }) => kind === wanted).length,
    add: (...ids: string[]) => {
      events.push(...ids.map((id) => eventOf(id)));
      for (const notify of polls) notify();
      polls.clear();
    },
    /** Advances the virtual clock until the condition holds. */
    advanceUntil: async (isDone: () => boolean) => {
      for (let turn = 0; turn < 3000 && !isDone(); turn++) {
        if (clock.sleepers() > 0) await clock.run(clock.untilNext());
        else await new Promise((resolve) => setTimeout(resolve, 1));
      }
      expect(isDone()).toBe(true);
    },
    isPolling: () => polls.size > 0,
    /** Resolves when the stream sleeps. */
    whenAsleep: () =>
      vi.waitFor(
        () => {
          expect(clock.sleepers()).toBe(1);
        },
        { timeout: 180_000, interval: 1 },
      ),
  };
}

/** Reads a stream in the background. */
export function readInBackground(stream: EventStream) {
  const ids: string[] = [];
  const ended = (async () => {
    for await (const { event_id: id } of stream) ids.push(id);
  })();
  ended.catch(() => undefined);
  return { ids, ended };
}

/** Resolves when the condition holds. */
export const waitUntil = (condition: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      expect(condition()).toBe(true);
    },
    { timeout: 180_000, interval: 1 },
  );

/** The IDs of the first events of a stream. Leaves the loop at the last one, which is therefore not committed. */
export async function firstIds(stream: EventStream, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { event_id: id } of stream) {
    ids.push(id);
    if (ids.length === count) break;
  }
  return ids;
}

export const eventIds = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => `e${String(from + index)}`);
