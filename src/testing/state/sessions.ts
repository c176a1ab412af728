import { notFound, serviceError } from '../http/errors.js';
import type { Content, FileRecord, FolderRecord, UserRecord } from './records.js';
import type { Ids } from './ids.js';

export interface PartRecord {
  readonly id: string;
  readonly offset: number;
  readonly content: Content;
}

export interface SessionRecord {
  readonly id: string;
  readonly user: UserRecord;
  /** The file of a new version, or the folder of a new file. */
  readonly target: FileRecord | FolderRecord;
  readonly name: string;
  readonly size: number;
  readonly partSize: number;
  readonly expiresAt: number;
  /** By offset. */
  readonly parts: Map<number, PartRecord>;
  /** Remaining number of 202 responses before a commit succeeds. */
  notReady: number;
  /** True while a commit reads the parts. They must not change during that time. */
  committing: boolean;
}

const lifetimeSeconds = 7 * 24 * 60 * 60;

export const newSessionData = () => ({
  sessions: new Map<string, SessionRecord>(),
  /** The users of committed sessions, by session ID. */
  committed: new Map<string, UserRecord>(),
});

export function createSessions({ sessions, committed }: ReturnType<typeof newSessionData>, ids: Ids, now: () => number) {
  return {
    all: (): SessionRecord[] => [...sessions.values()],
    open(details: Pick<SessionRecord, 'user' | 'target' | 'name' | 'size' | 'partSize' | 'notReady'>): SessionRecord {
      const id = `U${ids.next()}`;
      const session = {
        ...details,
        id,
        expiresAt: now() + lifetimeSeconds * 1000,
        parts: new Map<number, PartRecord>(),
        committing: false,
      };
      sessions.set(id, session);
      return session;
    },
    get(id: string): SessionRecord {
      const session = sessions.get(id);
      if (session === undefined) throw notFound('There is no such upload session');
      if (session.expiresAt <= now()) throw serviceError(410, 'session_expired', 'The upload session has expired');
      return session;
    },
    newPart: (session: SessionRecord, offset: number, content: Content): PartRecord => {
      const part = { id: ids.next(), offset, content };
      session.parts.set(offset, part);
      return part;
    },
    orderedParts: (session: SessionRecord): PartRecord[] => [...session.parts.values()].sort((a, b) => a.offset - b.offset),
    commit: (session: SessionRecord): void => {
      sessions.delete(session.id);
      committed.set(session.id, session.user);
    },
    /** Whether the user has committed the session with this ID. */
    isCommitted: (id: string, user: UserRecord): boolean => committed.get(id) === user,
    close: (session: SessionRecord): void => void sessions.delete(session.id),
  };
}

export type Sessions = ReturnType<typeof createSessions>;
