import type { ApiClient } from '../core/client/api-client.js';
import type { EventStream } from './stream.js';
import type { EventStreamOptions } from './stream-options.js';

export interface EventsHelpers {
  /**
   * A stream of events, each once as far as can be told, that gets over failures and restarts (GET /events, and OPTIONS /events for a
   * user). An event is taken when the loop asks for the next one: the one that is in hand when the loop is left, or the process ends, comes
   * again. Nothing is sent before the first event is asked for. Reading rejects with BoxConfigError (an option is wrong), BoxApiError
   * (400, 401, 403, 404), BoxAuthError, BoxDecodeError (nothing readable for 15 minutes), BoxError (the position store failed) or the
   * signal's reason.
   *
   * @example
   * for await (const event of box.events.stream({ type: 'user' })) console.log(event.event_type);
   */
  stream(options: EventStreamOptions): EventStream;
}

/**
 * Loaded on first use: whoever follows no events loads none of it.
 *
 * @internal so that the declarations of the package need no type of the platform's
 */
export function eventsApi(api: ApiClient): EventsHelpers {
  return {
    stream(options) {
      let opened: Promise<EventStream> | undefined;
      let stream: EventStream | undefined;
      const open = () => (opened ??= import('./event-stream.js').then(({ openStream }) => (stream = openStream(api, options))));
      return {
        async *[Symbol.asyncIterator]() {
          yield* await open();
        },
        // At once, or a call that is not awaited would take the event after the one in hand.
        commit: async () => (stream ?? (await open())).commit(),
      };
    },
  };
}
