import { json } from '../http/response.js';
import { badRequest } from '../http/errors.js';
import { subscribeUrl } from '../http/hosts.js';
import { numberField, textField, textsField, timeField, type JsonObject } from '../http/fields.js';
import type { EventRecord } from '../state/event-log.js';
import type { UserRecord } from '../state/records.js';
import { userMini } from '../views/users.js';
import { timestamp } from '../views/view.js';
import { checkAdmin } from './shared/check-admin.js';
import type { Handlers } from './shared/call.js';

export const eventHandlers: Handlers = {
  'events.list'(call) {
    const { world, viewer, query } = call;
    const streamType = textField(query, 'stream_type') ?? 'all';
    const isAdminStream = streamType.startsWith('admin_logs');
    if (isAdminStream) checkAdmin(call);
    const start = world.events.indexOf(textField(query, 'stream_position') ?? '0');
    if (start === undefined) throw badRequest('stream_position must be now or a position of this stream');
    const limit = numberField(query, 'limit') ?? 100;
    const all = world.events.all();
    const isVisible = (event: EventRecord | undefined): event is EventRecord =>
      event !== undefined && (isAdminStream ? isVisibleToAdmin(event, query) : isVisibleTo(event, viewer.user, streamType));
    const isDisordered = world.settings.disorderEvents && limit > 1;
    const repeated = isDisordered
      ? all
          .slice(0, start)
          .filter(isVisible)
          .slice(1 - Math.min(limit, 3))
      : [];
    const fresh: EventRecord[] = [];
    let next = start;
    // The position also advances past events that the stream hides. Otherwise the caller would poll them repeatedly.
    for (; next < all.length && repeated.length + fresh.length < limit; next += 1) {
      const event = all[next];
      if (isVisible(event)) fresh.push(event);
    }
    const entries = isDisordered && fresh.length > 0 ? [...repeated, ...fresh].reverse() : fresh;
    return json({
      chunk_size: entries.length,
      next_stream_position: world.events.positionOf(next),
      entries: entries.map((event) => (isAdminStream ? adminView(event) : userView(event))),
    });
  },
  'events.realtimeServers.list'({ world, viewer, url }) {
    const { longPollSeconds } = world.settings;
    const address = subscribeUrl(url, world.tickets.channel(viewer.user), 'all');
    // The service sends these numbers as strings.
    const server = { type: 'realtime_server', url: address, ttl: '10', max_retries: '10', retry_timeout: Math.ceil(longPollSeconds) };
    return json({ chunk_size: 1, entries: [server] });
  },
};

export function isVisibleTo(event: EventRecord, user: UserRecord, streamType: string): boolean {
  return event.userType !== null && event.audience.has(user) && (streamType === 'all' || event.isTreeChange);
}

function isVisibleToAdmin(event: EventRecord, query: JsonObject): boolean {
  const types = textsField(query, 'event_type');
  const after = timeField(query, 'created_after') ?? -Infinity;
  const before = timeField(query, 'created_before') ?? Infinity;
  const hasRequestedType = event.adminType !== null && (types === undefined || types.length === 0 || types.includes(event.adminType));
  return hasRequestedType && event.createdAt >= after && event.createdAt <= before;
}

const common = (event: EventRecord): Record<string, unknown> => ({
  type: 'event',
  event_id: event.eventId,
  created_by: userMini(event.createdBy),
  created_at: timestamp(event.createdAt),
});

const userView = (event: EventRecord): Record<string, unknown> => ({
  ...common(event),
  recorded_at: timestamp(event.createdAt),
  event_type: event.userType,
  session_id: null,
  source: event.source,
});

const adminView = (event: EventRecord): Record<string, unknown> => ({
  ...common(event),
  event_type: event.adminType,
  action_by: null,
  ip_address: '192.0.2.1',
  session_id: null,
  source: event.adminSource,
  additional_details: event.details,
});
