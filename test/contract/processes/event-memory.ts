import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { memoryStateStore } from 'box-openapi-sdk';

/** A process that reads so many events of a service that makes them up: `event-memory.ts <count>`. Says what its heap held after a tenth and in the end. */
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

// Each answer repeats the end of the one before.
const fetch = (address: string) => {
  const start = Number(new URL(address).searchParams.get('stream_position'));
  const end = Math.min(start + 490, count);
  const entries = Array.from({ length: end - Math.max(start - 10, 0) }, (_, index) => event(Math.max(start - 10, 0) + index));
  const page = { chunk_size: entries.length, next_stream_position: String(end), entries: start === count ? [] : entries };
  return Promise.resolve(new Response(JSON.stringify(page), { headers: { 'content-type': 'application/json' } }));
};
const heldBytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const box = createBoxClient({ auth: developerToken('token-1'), fetch, limiter: false });
const positionStore = memoryStateStore();
const begun = performance.now();
let handled = 0;
let earlyBytes = 0;
for await (const { source } of box.events.stream({ type: 'enterprise-history', positionStore, positionKey: 'k' })) {
  if (source !== null) handled += 1;
  if (handled === count / 10) earlyBytes = heldBytes();
}
process.send?.({ handled, earlyBytes, lateBytes: heldBytes(), ms: Math.round(performance.now() - begun) }, () => {
  process.disconnect();
});
