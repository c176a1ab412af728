import type { ApiClient } from '../core/client/api-client.js';
import { asyncDispose } from '../core/util/async-dispose.js';
import { sharedOnAbort } from '../core/util/on-abort.js';
import type { EventStream } from './stream.js';
import type { EventStreamOptions } from './stream-options.js';

export interface EventsHelpers {
  /**
   * Opens a stream of events that survives failures and restarts and yields each event once, as far as possible (GET /events, and OPTIONS
   * /events for a user). An event is acknowledged when the loop requests the next one: if the loop or the process ends before that, it is
   * delivered again. Sends nothing before the first event is requested. Reading rejects with BoxConfigError (invalid option), BoxApiError
   * (400, 401, 403, 404), BoxAuthError, BoxDecodeError (no readable response for 15 minutes), BoxError (the position store failed) or the
   * signal's reason.
   *
   * @example
   * for await (const event of box.events.stream({ type: 'user' })) console.log(event.event_type);
   */
  stream(options: EventStreamOptions): EventStream;
}

/**
 * Loads the implementation on first use, so that it costs nothing without events.
 *
 * @internal so that the public declarations need no platform types
 */
export function eventsApi(api: ApiClient): EventsHelpers {
  const onAbort = sharedOnAbort();
  return {
    stream(options) {
      let opened: Promise<EventStream> | undefined;
      let stream: EventStream | undefined;
      let isClosed = false;
      const open = () => (opened ??= import('./event-stream.js').then(({ openStream }) => (stream = openStream(api, options, onAbort))));
      const close = async () => {
        isClosed = true;
        // Reading has reported why a stream could not be opened.
        await (await opened?.catch(() => undefined))?.close();
      };
      return {
        async *[Symbol.asyncIterator]() {
          if (!isClosed) yield* await open();
        },
        // Synchronous once open. Otherwise a call that is not awaited would acknowledge the following event.
        commit: async () => (stream ?? (await open())).commit(),
        close,
        ...asyncDispose(close),
      };
    },
  };
}
