import type { Ids } from './ids.js';
import type { ItemType } from './items.js';
import type { UserRecord } from './records.js';

export interface EventRecord {
  readonly eventId: string;
  /** Event type in the streams of users. Null if they hide the event. */
  readonly userType: string | null;
  /** Event type in the streams of the enterprise. Null if they hide the event. */
  readonly adminType: string | null;
  readonly createdAt: number;
  readonly createdBy: UserRecord;
  /** The source at the time of the event. */
  readonly source: Readonly<Record<string, unknown>> | null;
  readonly adminSource: Readonly<Record<string, unknown>> | null;
  /** `additional_details` in the streams of the enterprise. */
  readonly details: Readonly<Record<string, unknown>> | null;
  readonly audience: ReadonlySet<UserRecord>;
  readonly isTreeChange: boolean;
  /** What a delivery to a webhook differs in: its trigger, its source and its `additional_info`. */
  readonly delivery?: {
    readonly trigger?: string | undefined;
    readonly source?: Readonly<Record<string, unknown>> | undefined;
    readonly info?: Readonly<Record<string, unknown>> | undefined;
  };
  /** The item that the event is about, and the IDs of the folders above it. Undefined for events about users. */
  readonly subject?: { readonly kind: ItemType; readonly id: string; readonly folders: readonly string[] };
}

/** Above 2^53, like the positions of the service: a client that converts one to a number loses events. */
const firstPosition = 2n ** 60n;

export const newEventData = () => ({ events: [] as EventRecord[] });

export function createEventLog({ events }: ReturnType<typeof newEventData>, ids: Ids, now: () => number) {
  const listeners = new Set<(event: EventRecord) => void>();
  return {
    all: (): readonly EventRecord[] => events,
    add(details: Omit<EventRecord, 'eventId' | 'createdAt'>): void {
      const event = { ...details, eventId: ids.secret('event'), createdAt: now() };
      events.push(event);
      for (const notify of [...listeners]) notify(event);
    },
    /** Forgets all events. Their positions are used again. */
    clear(): void {
      events.length = 0;
    },
    positionOf: (index: number): string => String(firstPosition + BigInt(index)),
    /** Converts a position to an index. Undefined for an invalid position. */
    indexOf(position: string): number | undefined {
      if (position === 'now') return events.length;
      if (!/^\d+$/.test(position)) return undefined;
      const index = BigInt(position) - firstPosition;
      return index <= 0n ? 0 : Math.min(Number(index), events.length);
    },
    /** Calls `notify` for each new event. Returns a function that stops it. */
    listen(notify: (event: EventRecord) => void): () => void {
      listeners.add(notify);
      return () => void listeners.delete(notify);
    },
  };
}

export type EventLog = ReturnType<typeof createEventLog>;
