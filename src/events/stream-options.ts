import type { BoxError } from '../core/errors/box-errors.js';
import type { StateStore } from '../core/types/ports/state-store.js';
import type { AdminEventType, EventType } from '../core/schema.js';
import type { WebAbortSignal } from '../core/types/web.js';

/** What every event stream takes. */
export interface AnyStreamOptions {
  /** Where to start, unless the position store knows better: `now` (the default), `0` for the oldest event, or a position as a string. */
  from?: string | undefined;
  /** Keeps how far the stream was read, so that a process that comes later goes on from there. */
  positionStore?: StateStore | undefined;
  /** Under which key, such as `events:12345`: one for each stream and user. Needed with a position store. */
  positionKey?: string | undefined;
  /** How many events an answer may hold, 500 at most and by default. */
  limit?: number | undefined;
  /** Milliseconds between two questions while nothing happens, 1,000 to 30,000 by default: it doubles from the one to the other. */
  pollMs?: { min?: number | undefined; max?: number | undefined } | undefined;
  /** Ends the stream at once: it rejects with the signal's reason. */
  signal?: WebAbortSignal | undefined;
  /** Called with each failure that the stream will get over, after the retries of the call. What it throws ends the stream. */
  onError?: ((error: BoxError) => void) | undefined;
  /** Id of the user to act for. */
  asUser?: string | undefined;
}

/** What happens in a user's account, told at once (long polling). */
export interface UserStreamOptions extends AnyStreamOptions {
  type: 'user';
  /** `all` by default; `changes` of the tree of items only; `sync` for those in synced folders. */
  streamType?: 'all' | 'changes' | 'sync' | undefined;
  /** Only these are handed out. */
  eventTypes?: readonly EventType[] | undefined;
}

/** What happens in the enterprise, for admins, from two weeks back. The service is asked again and again. */
export interface EnterpriseStreamOptions extends AnyStreamOptions {
  type: 'enterprise';
  eventTypes?: readonly AdminEventType[] | undefined;
}

/** What happened in the enterprise within some time, for admins, from years back. Ends when all was handed out. `from` is `0` by default. */
export interface EnterpriseHistoryOptions extends AnyStreamOptions {
  type: 'enterprise-history';
  eventTypes?: readonly AdminEventType[] | undefined;
  /** Date and time (RFC 3339), such as `2026-01-31T00:00:00Z`. */
  createdAfter?: string | undefined;
  createdBefore?: string | undefined;
}

export type EventStreamOptions = UserStreamOptions | EnterpriseStreamOptions | EnterpriseHistoryOptions;
