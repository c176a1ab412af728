import { BoxConfigError, BoxError } from '../core/errors/box-errors.js';
import { sanitizeCause } from '../core/errors/sanitize-cause.js';
import { LinkedQueue } from '../core/util/linked-queue.js';
import { withoutBom } from '../core/util/parse-json.js';
import { serialQueue } from '../core/util/serial-queue.js';
import type { StreamPlan } from './stream-plan.js';

/** Number of recent event IDs that are kept to detect duplicates. */
const windowSize = 5000;

/** Progress of a stream: the position to resume from, and the acknowledged events after it or shortly before. */
export interface StreamPosition {
  readonly position: string;
  /** Loads the stored position, the first time. Rejects with BoxError. */
  load(): Promise<void>;
  has(eventId: string): boolean;
  acknowledge(eventId: string): void;
  moveTo(position: string): void;
  /**
   * Saves changes to the position store, if there is one. Rejects with BoxError: the store then has its previous value, and the next save
   * includes the changes.
   */
  save(): Promise<void>;
}

/** The stored JSON. */
interface StoredPosition {
  readonly version: 1;
  /** The service's name of the stream. A position is valid only in one. */
  readonly stream: unknown;
  readonly position: string;
  readonly ids: readonly string[];
}

export function createStreamPosition({ from, store, key, params }: StreamPlan): StreamPosition {
  const stream = params['stream_type'];
  let position = from;
  const ids = new Set<string>();
  const oldestFirst = new LinkedQueue<string>();
  let loaded = store === undefined;
  let changes = 0;
  let saved = 0;
  // Prevents an older save from overtaking a later one.
  const saveQueue = serialQueue();

  function remember(eventId: string): void {
    if (ids.has(eventId)) return;
    ids.add(eventId);
    oldestFirst.push(eventId);
    if (ids.size > windowSize) ids.delete(oldestFirst.shift() ?? '');
  }

  async function accessStore<T>(action: string, access: () => Promise<T>): Promise<T> {
    try {
      return await access();
    } catch (cause) {
      throw new BoxError(`events.stream: the position store failed to ${action} ${key}. No event is lost. Continue once it works again.`, {
        cause: sanitizeCause(cause),
      });
    }
  }

  async function write(): Promise<void> {
    if (store === undefined || saved === changes) return;
    const at = changes;
    const text = JSON.stringify({ version: 1, stream, position, ids: [...ids] } satisfies StoredPosition);
    await accessStore('save', () => store.set(key, text));
    saved = at;
  }

  return {
    get position() {
      return position;
    },
    async load() {
      if (loaded) return;
      const text = await accessStore('load', async () => store?.get(key));
      if (text !== undefined) {
        const stored = parseStored(text);
        if (stored === undefined) throw new BoxError(`events.stream: the position store has no valid stream position as ${key}.`);
        if (stored.stream !== stream) {
          throw new BoxConfigError(
            `positionKey: ${key} has the position of another stream (${String(stored.stream)}). Use one key per stream.`,
          );
        }
        position = stored.position;
        stored.ids.forEach(remember);
      }
      loaded = true;
    },
    has: (eventId) => ids.has(eventId),
    acknowledge(eventId) {
      if (typeof eventId === 'string') remember(eventId);
      changes += 1;
    },
    moveTo(next) {
      if (next !== position) changes += 1;
      position = next;
    },
    save: () => saveQueue(write),
  };
}

function parseStored(text: string): StoredPosition | undefined {
  try {
    const { version, stream, position, ids } = JSON.parse(withoutBom(text)) as Partial<Record<keyof StoredPosition, unknown>>;
    if (version !== 1 || typeof position !== 'string' || !Array.isArray(ids)) return undefined;
    return { version, stream, position, ids: ids as string[] };
  } catch {
    return undefined;
  }
}
