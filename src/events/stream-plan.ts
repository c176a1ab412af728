import { requireValid } from '../core/options/check-options.js';
import type { BoxError } from '../core/errors/box-errors.js';
import { BoxConfigError } from '../core/errors/box-errors.js';
import type { StateStore } from '../core/types/ports/state-store.js';
import { requireNumber, readUserId } from '../core/options/settings.js';
import type { AnyStreamOptions, EnterpriseHistoryOptions, EventStreamOptions, UserStreamOptions } from './stream-options.js';
import { readSignal } from '../core/options/read-signal.js';
import { checkNames, type OptionNames } from '../core/options/check-names.js';

/** The validated options with their defaults. */
export interface StreamPlan {
  readonly type: EventStreamOptions['type'];
  readonly from: string;
  /** Params of every request, except the position. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Types to deliver, if the service does not filter. */
  readonly eventTypes: ReadonlySet<string> | undefined;
  readonly store: StateStore | undefined;
  readonly key: string;
  readonly pollMs: { readonly baseMs: number; readonly maxMs: number };
  readonly signal: AbortSignal | undefined;
  readonly asUser: string | undefined;
  readonly onError: ((error: BoxError) => void) | undefined;
}

const streamTypes = { user: 'all', enterprise: 'admin_logs_streaming', 'enterprise-history': 'admin_logs' };

type RawOptions = Omit<UserStreamOptions, 'type'> & Omit<EnterpriseHistoryOptions, 'type'> & { type: string };

const optionNames: OptionNames<EventStreamOptions> = {
  type: 1,
  from: 1,
  positionStore: 1,
  positionKey: 1,
  limit: 1,
  pollMs: 1,
  signal: 1,
  onError: 1,
  asUser: 1,
  streamType: 1,
  eventTypes: 1,
  createdAfter: 1,
  createdBefore: 1,
};

/** Validates the options and fills in defaults. Throws BoxConfigError that names the option. */
export function readStreamOptions(options: unknown): StreamPlan {
  checkNames('events.stream', options ?? {}, optionNames);
  const raw = (options ?? {}) as Partial<RawOptions>;
  const type = oneOf('type', raw.type, Object.keys(streamTypes)) as StreamPlan['type'];
  checkNames('pollMs', raw.pollMs ?? {}, { min: 1, max: 1 });
  const isUser = type === 'user';
  const from = raw.from ?? (type === 'enterprise-history' ? '0' : 'now');
  if (typeof from !== 'string' || from === '') {
    throw new BoxConfigError('from: must be now, 0 or a position, as a string. Numbers lose digits.');
  }
  const limit = requireNumber('limit', raw.limit ?? 500, 1);
  if (limit > 500 || !Number.isInteger(limit)) throw new BoxConfigError('limit: must be an integer <= 500.');
  const { eventTypes, asUser, onError } = raw;
  if (eventTypes !== undefined && !(Array.isArray(eventTypes) && eventTypes.length > 0))
    throw new BoxConfigError('eventTypes: must be a non-empty list of event types.');
  if (onError !== undefined && typeof onError !== 'function') throw new BoxConfigError('onError: must be a function.');
  return {
    type,
    from,
    params: {
      stream_type: isUser ? oneOf('streamType', raw.streamType ?? 'all', ['all', 'changes', 'sync']) : streamTypes[type],
      limit,
      created_after: readTime('createdAfter', raw.createdAfter, type),
      created_before: readTime('createdBefore', raw.createdBefore, type),
      event_type: isUser ? undefined : eventTypes,
    },
    eventTypes: isUser && eventTypes !== undefined ? new Set(eventTypes) : undefined,
    ...readStore(raw),
    pollMs: readPollMs(raw.pollMs),
    signal: readSignal('events.stream', raw.signal),
    asUser: asUser === undefined ? undefined : readUserId('asUser', asUser),
    onError,
  };
}

function oneOf(name: string, value: string | undefined, names: readonly string[]): string {
  if (value === undefined || !names.includes(value)) throw new BoxConfigError(`${name}: must be one of ${names.join(', ')}.`);
  return value;
}

function readTime(name: string, time: unknown, type: string): unknown {
  if (time === undefined) return undefined;
  if (type !== 'enterprise-history') throw new BoxConfigError(`${name}: must be left out, except for the type enterprise-history.`);
  if (typeof time !== 'string' || Number.isNaN(Date.parse(time)))
    throw new BoxConfigError(`${name}: must be a date-time string, such as 2026-01-31T00:00:00Z.`);
  return time;
}

function readStore({ positionStore: store, positionKey: key }: AnyStreamOptions): Pick<StreamPlan, 'store' | 'key'> {
  if (store === undefined) return { store, key: '' };
  const isStore = () => typeof store.get === 'function' && typeof store.set === 'function';
  requireValid('', 'positionStore', 'be a state store, with get and set', isStore);
  if (typeof key !== 'string' || key === '')
    throw new BoxConfigError('positionKey: must be a non-empty string. Streams that share a key would skip events.');
  return { store, key };
}

function readPollMs({ min = 1000, max = Math.max(min, 30_000) }: NonNullable<AnyStreamOptions['pollMs']> = {}): StreamPlan['pollMs'] {
  return { baseMs: requireNumber('pollMs.min', min, 1), maxMs: requireNumber('pollMs.max', max, min) };
}
