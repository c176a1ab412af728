import type { BoxError } from '../core/errors/box-errors.js';
import type { StateStore } from '../core/types/ports/state-store.js';
import type { AdminEventType, EventType } from '../core/schema.js';
import type { WebAbortSignal } from '../core/types/web.js';

/** Options of every event stream. */
export interface AnyStreamOptions {
  /** Where to start, unless the position store has a position: `now` (default), `0` for the oldest event, or a position as a string. */
  from?: string | undefined;
  /** Stores the position, so that a later process resumes there. */
  positionStore?: StateStore | undefined;
  /** Key in the store, such as `events:12345`: one per stream and user. Required with a position store. */
  positionKey?: string | undefined;
  /** Most events per response (default and maximum 500). */
  limit?: number | undefined;
  /** Milliseconds between requests while nothing happens. Doubles from `min` (default 1,000) to `max` (default 30,000). */
  pollMs?: { min?: number | undefined; max?: number | undefined } | undefined;
  /** Ends the stream immediately: it rejects with the signal's reason. */
  signal?: WebAbortSignal | undefined;
  /** Called with each failure that the stream recovers from, after the retries of the call. If it throws, the stream ends. */
  onError?: ((error: BoxError) => void) | undefined;
  /** ID of the user to act for. */
  asUser?: string | undefined;
}

/** Events of a user's account, delivered immediately (long polling). */
export interface UserStreamOptions extends AnyStreamOptions {
  type: 'user';
  /** `all` (default); `changes` of the tree of items only; `sync` for those in synced folders. */
  streamType?: 'all' | 'changes' | 'sync' | undefined;
  /** Deliver only these types. */
  eventTypes?: readonly EventType[] | undefined;
}

/** Events of the enterprise, for admins, from two weeks back. Polls the service. */
export interface EnterpriseStreamOptions extends AnyStreamOptions {
  type: 'enterprise';
  eventTypes?: readonly AdminEventType[] | undefined;
}

/** Past events of the enterprise, for admins, from years back. Ends after the last one. `from` defaults to `0`. */
export interface EnterpriseHistoryOptions extends AnyStreamOptions {
  type: 'enterprise-history';
  eventTypes?: readonly AdminEventType[] | undefined;
  /** Date-time (RFC 3339), such as `2026-01-31T00:00:00Z`. */
  createdAfter?: string | undefined;
  createdBefore?: string | undefined;
}

export type EventStreamOptions = UserStreamOptions | EnterpriseStreamOptions | EnterpriseHistoryOptions;
