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

/** Entries numbered by their place in the list, from 1. */
function numberedJson<T>(all: readonly T[], query: URLSearchParams, toJson: (record: T) => object): JsonObject {
  const selected = page(all, (_, index) => index + 1, query);
  return { entries: selected.map(({ record, number }) => ({ number, ...toJson(record) })), last: all.length };
}

export const violationsJson = (violations: readonly Violation[], query: URLSearchParams): JsonObject =>
  numberedJson(violations, query, (violation) => violation);

export const eventsJson = (events: readonly EventRecord[], query: URLSearchParams): JsonObject =>
  numberedJson(events, query, (event) => ({
    event_id: event.eventId,
    event_type: event.userType,
    admin_event_type: event.adminType,
    created_at: new Date(event.createdAt).toISOString(),
    created_by: { id: event.createdBy.id, name: event.createdBy.name, login: event.createdBy.login },
    source: event.source ?? event.adminSource,
  }));

/** Deliveries change after they were listed, so that `after` selects only new ones. */
export const deliveriesJson = (deliveries: readonly WebhookDelivery[], query: URLSearchParams): JsonObject =>
  numberedJson(deliveries, query, (delivery) => ({
    id: delivery.id,
    webhook_id: delivery.webhookId,
    trigger: delivery.trigger,
    address: delivery.address,
    state: delivery.state,
    attempts: delivery.attempts.map(({ at, status }) => ({ at: new Date(at).toISOString(), status })),
    headers: delivery.headers,
    body: delivery.body,
  }));
