import type { ApiClient } from '../core/api-client.js';

/** Streams of events. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in next
export interface EventsHelpers {}

export function eventsApi(api: ApiClient): EventsHelpers {
  void api;
  return {};
}
