import type { BoxError } from '../core/errors/box-errors.js';
import { BoxConfigError } from '../core/errors/box-errors.js';
import type { StateStore } from '../core/types/ports/state-store.js';
import { requireNumber, readUserId } from '../core/options/settings.js';
import type { AnyStreamOptions, EnterpriseHistoryOptions, EventStreamOptions, UserStreamOptions } from './stream-options.js';

/** The options with everything filled in. */
export interface StreamPlan {
  readonly type: EventStreamOptions['type'];
  readonly from: string;
  /** What goes with every question, apart from the position. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Those that are handed out, where the service does not choose. */
  readonly wanted: ReadonlySet<string> | undefined;
  readonly store: StateStore | undefined;
  readonly key: string;
  readonly pollMs: { readonly baseMs: number; readonly maxMs: number };
  readonly signal: AbortSignal | undefined;
  readonly asUser: string | undefined;
  readonly onError: ((error: BoxError) => void) | undefined;
}

const streamTypes = { user: 'all', enterprise: 'admin_logs_streaming', 'enterprise-history': 'admin_logs' };

type Given = Omit<UserStreamOptions, 'type'> & Omit<EnterpriseHistoryOptions, 'type'> & { type: string };

/** Checks the options and fills in what was left out. Throws BoxConfigError with the option's name. */
export function readStreamOptions(options: unknown): StreamPlan {
  const given = (options ?? {}) as Partial<Given>;
  const type = oneOf('type', given.type, Object.keys(streamTypes)) as StreamPlan['type'];
  const isUser = type === 'user';
  const from = given.from ?? (type === 'enterprise-history' ? '0' : 'now');
  if (typeof from !== 'string' || from === '') {
    throw new BoxConfigError('from: give now, 0 or a position as a string, since numbers lose digits of it.');
  }
  const limit = requireNumber('limit', given.limit ?? 500, 1);
  if (limit > 500 || !Number.isInteger(limit)) throw new BoxConfigError('limit: no whole number up to 500, which is the most there is.');
  const { eventTypes, asUser, signal, onError } = given;
  if (eventTypes !== undefined && !(Array.isArray(eventTypes) && eventTypes.length > 0))
    throw new BoxConfigError('eventTypes: no list of names.');
  if (onError !== undefined && typeof onError !== 'function') throw new BoxConfigError('onError: no function.');
  return {
    type,
    from,
    params: {
      stream_type: isUser ? oneOf('streamType', given.streamType ?? 'all', ['all', 'changes', 'sync']) : streamTypes[type],
      limit,
      created_after: timeOf('createdAfter', given.createdAfter, type),
      created_before: timeOf('createdBefore', given.createdBefore, type),
      event_type: isUser ? undefined : eventTypes,
    },
    wanted: isUser && eventTypes !== undefined ? new Set(eventTypes) : undefined,
    ...readStore(given),
    pollMs: readPollMs(given.pollMs),
    signal,
    asUser: asUser === undefined ? undefined : readUserId('asUser', asUser),
    onError,
  };
}

function oneOf(name: string, value: string | undefined, names: readonly string[]): string {
  if (value === undefined || !names.includes(value)) throw new BoxConfigError(`${name}: not one of ${names.join(', ')}.`);
  return value;
}

function timeOf(name: string, time: unknown, type: string): unknown {
  if (time === undefined) return undefined;
  if (type !== 'enterprise-history') throw new BoxConfigError(`${name}: only for the type enterprise-history.`);
  if (typeof time !== 'string' || Number.isNaN(Date.parse(time))) throw new BoxConfigError(`${name}: no date and time as a string.`);
  return time;
}

function readStore({ positionStore: store, positionKey: key }: AnyStreamOptions): Pick<StreamPlan, 'store' | 'key'> {
  if (store === undefined) return { store, key: '' };
  if (typeof store.get !== 'function' || typeof store.set !== 'function') throw new BoxConfigError('positionStore: no state store.');
  if (typeof key !== 'string' || key === '') throw new BoxConfigError('positionKey: missing. Streams that share a key would skip events.');
  return { store, key };
}

function readPollMs({ min = 1000, max = Math.max(min, 30_000) }: NonNullable<AnyStreamOptions['pollMs']> = {}): StreamPlan['pollMs'] {
  return { baseMs: requireNumber('pollMs.min', min, 1), maxMs: requireNumber('pollMs.max', max, min) };
}
