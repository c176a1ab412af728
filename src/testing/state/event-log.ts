import type { Ids } from './ids.js';
import type { UserRecord } from './records.js';

export interface EventRecord {
  readonly eventId: string;
  /** The event's name in the streams of users; null where they do not show it. */
  readonly userType: string | null;
  /** Its name in the streams of the enterprise. */
  readonly adminType: string | null;
  readonly createdAt: number;
  readonly createdBy: UserRecord;
  /** As the source stood at that time. */
  readonly source: Readonly<Record<string, unknown>> | null;
  readonly adminSource: Readonly<Record<string, unknown>> | null;
  readonly audience: ReadonlySet<UserRecord>;
  readonly isTreeChange: boolean;
}

/** Past 2^53, as the positions of the service are: a client that makes a number of one loses events. */
const firstPosition = 2n ** 60n;

export function createEventLog(ids: Ids, now: () => number) {
  const events: EventRecord[] = [];
  const waiting = new Set<(event: EventRecord) => void>();
  return {
    all: (): readonly EventRecord[] => events,
    add(birth: Omit<EventRecord, 'eventId' | 'createdAt'>): void {
      const event = { ...birth, eventId: ids.secret('event'), createdAt: now() };
      events.push(event);
      for (const notify of [...waiting]) notify(event);
    },
    positionOf: (index: number): string => String(firstPosition + BigInt(index)),
    /** The index that a position stands for; undefined when it is none. */
    indexOf(position: string): number | undefined {
      if (position === 'now') return events.length;
      if (!/^\d+$/.test(position)) return undefined;
      const index = BigInt(position) - firstPosition;
      return index <= 0n ? 0 : Math.min(Number(index), events.length);
    },
    /** Calls back on each new event until the returned function is called. */
    listen(notify: (event: EventRecord) => void): () => void {
      waiting.add(notify);
      return () => void waiting.delete(notify);
    },
  };
}

export type EventLog = ReturnType<typeof createEventLog>;
