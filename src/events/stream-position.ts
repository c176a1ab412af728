import { BoxConfigError, BoxError } from '../core/errors/box-errors.js';
import { sanitizeCause } from '../core/errors/sanitize-cause.js';
import { serialQueue } from '../core/util/serial-queue.js';
import type { StreamPlan } from './stream-plan.js';

/** How many events back a repeated one is recognized. */
const windowSize = 5000;

/** How far a stream has been read: the position from which to go on, and the events after it, or shortly before, that were taken. */
export interface StreamPosition {
  readonly position: string;
  /** Reads what the position store has, the first time. Rejects with BoxError. */
  load(): Promise<void>;
  has(eventId: string): boolean;
  take(eventId: string): void;
  moveTo(position: string): void;
  /** Keeps what has changed in the position store, if there is one. Rejects with BoxError: then the store has what it had, and the next time makes up for it. */
  save(): Promise<void>;
}

/** What stands in the store. */
interface Kept {
  readonly version: 1;
  /** The service's name of the stream, since a position of one says nothing in another. */
  readonly stream: unknown;
  readonly position: string;
  readonly ids: readonly string[];
}

export function createStreamPosition({ from, store, key, params }: StreamPlan): StreamPosition {
  const stream = params['stream_type'];
  let position = from;
  let ids = new Set<string>();
  let loaded = store === undefined;
  let changes = 0;
  let saved = 0;
  // So that none overtakes a later one.
  const saving = serialQueue();

  async function reach<T>(what: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (cause) {
      throw new BoxError(`events.stream: the position store failed (to ${what} ${key}). No event is lost: go on when it works again.`, {
        cause: sanitizeCause(cause),
      });
    }
  }

  async function write(): Promise<void> {
    if (store === undefined || saved === changes) return;
    const at = changes;
    const text = JSON.stringify({ version: 1, stream, position, ids: [...ids] } satisfies Kept);
    await reach('keep', () => store.set(key, text));
    saved = at;
  }

  return {
    get position() {
      return position;
    },
    async load() {
      if (loaded) return;
      const text = await reach('read', async () => store?.get(key));
      if (text !== undefined) {
        const kept = readKept(text);
        if (kept === undefined) throw new BoxError(`events.stream: what the position store has as ${key} is no position of a stream.`);
        if (kept.stream !== stream) {
          throw new BoxConfigError(`positionKey: ${key} is the position of another stream (${String(kept.stream)}). Give each its own.`);
        }
        position = kept.position;
        ids = new Set(kept.ids);
      }
      loaded = true;
    },
    has: (eventId) => ids.has(eventId),
    take(eventId) {
      if (typeof eventId === 'string') ids.add(eventId);
      if (ids.size > windowSize) for (const oldest of ids) if (ids.delete(oldest)) break;
      changes += 1;
    },
    moveTo(next) {
      if (next !== position) changes += 1;
      position = next;
    },
    save: () => saving(write),
  };
}

function readKept(text: string): Kept | undefined {
  try {
    const { version, stream, position, ids } = JSON.parse(text) as Partial<Record<keyof Kept, unknown>>;
    if (version !== 1 || typeof position !== 'string' || !Array.isArray(ids)) return undefined;
    return { version, stream, position, ids: ids as string[] };
  } catch {
    return undefined;
  }
}
