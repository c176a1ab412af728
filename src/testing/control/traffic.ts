import type { JsonObject } from '../http/fields.js';
import type { Exchange, Violation } from '../journal/journal.js';
import type { Redactor } from '../redaction/redactor.js';
import type { EventRecord } from '../state/event-log.js';
import type { WebhookDelivery } from '../state/activity/webhook-deliveries.js';
import { page } from './read-input.js';

/** Exchanges without secrets: the page may be on a shared screen. */
export function exchangesJson(exchanges: readonly Exchange[], query: URLSearchParams, redactor: Redactor): JsonObject {
  const selected = page(exchanges, ({ number }) => number, query);
  return {
    entries: selected.map(({ record: { url, requestHeaders, at, ...rest } }) => ({
      ...rest,
      at: new Date(at).toISOString(),
      url: redactor.url(url),
      requestHeaders: Object.fromEntries(Object.entries(requestHeaders).map(([name, value]) => [name, redactor.header(name, value)])),
    })),
    last: exchanges.at(-1)?.number ?? 0,
  };
}

export const violationsJson = (violations: readonly Violation[], query: URLSearchParams): JsonObject => ({
  entries: page(violations, (_, index) => index + 1, query).map(({ record, number }) => ({ number, ...record })),
  last: violations.length,
});

export const eventsJson = (events: readonly EventRecord[], query: URLSearchParams): JsonObject => ({
  entries: page(events, (_, index) => index + 1, query).map(({ record, number }) => ({
    number,
    event_id: record.eventId,
    event_type: record.userType,
    admin_event_type: record.adminType,
    created_at: new Date(record.createdAt).toISOString(),
    created_by: { id: record.createdBy.id, name: record.createdBy.name, login: record.createdBy.login },
    source: record.source ?? record.adminSource,
  })),
  last: events.length,
});

/** Deliveries change after they were listed, so that `after` selects only new ones. */
export const deliveriesJson = (deliveries: readonly WebhookDelivery[], query: URLSearchParams): JsonObject => ({
  entries: page(deliveries, (_, index) => index + 1, query).map(({ record, number }) => ({
    number,
    id: record.id,
    webhook_id: record.webhookId,
    trigger: record.trigger,
    address: record.address,
    state: record.state,
    attempts: record.attempts.map(({ at, status }) => ({ at: new Date(at).toISOString(), status })),
    headers: record.headers,
    body: record.body,
  })),
  last: deliveries.length,
});
