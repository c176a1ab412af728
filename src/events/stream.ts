import type { BoxEvent } from './box-event.js';

/** A stream of events. Only one loop can read it at a time. A later loop continues where the previous one stopped. */
export interface EventStream extends AsyncIterable<BoxEvent> {
  /**
   * Acknowledges all delivered events, including the current one, and saves the position. Rejects with BoxError if the store fails.
   * Otherwise this happens after each response of the service, and when the loop ends.
   */
  commit(): Promise<void>;
}
