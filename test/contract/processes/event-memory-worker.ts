import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { memoryStateStore } from 'box-openapi-sdk';

/** A process that reads `count` generated events and reports its heap size after a tenth and at the end. Usage: `event-memory-worker.ts <count>`. */
const count = Number(process.argv[2]);

const event = (index: number) => ({
  type: 'event',
  event_id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
  event_type: 'UPLOAD',
  created_at: '2026-01-05T09:00:00Z',
  created_by: { type: 'user', id: '33001', name: 'Ada Moreno', login: 'ada@example.com' },
  session_id: null,
  source: { item_type: 'file', item_id: String(index), item_name: `report ${String(index)}.pdf` },
});

// Each page repeats the end of the previous page.
const fetch = (address: string) => {
  const start = Number(new URL(address).searchParams.get('stream_position'));
  const end = Math.min(start + 490, count);
  const entries = Array.from({ length: end - Math.max(start - 10, 0) }, (_, index) => event(Math.max(start - 10, 0) + index));
  const page = { chunk_size: entries.length, next_stream_position: String(end), entries: start === count ? [] : entries };
  return Promise.resolve(new Response(JSON.stringify(page), { headers: { 'content-type': 'application/json' } }));
};
const heapBytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const box = createBoxClient({ auth: developerToken('token-1'), fetch, limiter: false });
const positionStore = memoryStateStore();
const startedAt = performance.now();
let handled = 0;
let earlyBytes = 0;
for await (const { source } of box.events.stream({ type: 'enterprise-history', positionStore, positionKey: 'k' })) {
  if (source !== null) handled += 1;
  if (handled === count / 10) earlyBytes = heapBytes();
}
process.send?.({ handled, earlyBytes, lateBytes: heapBytes(), ms: Math.round(performance.now() - startedAt) }, () => {
  process.disconnect();
});
