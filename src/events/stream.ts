import type { AsyncDisposeMethod } from '../core/types/disposable.js';
import type { BoxEvent } from './box-event.js';

/** A stream of events. Only one loop can read it at a time. A later loop continues where the previous one stopped. */
export interface EventStream extends AsyncIterable<BoxEvent>, AsyncDisposeMethod {
  /**
   * Acknowledges all delivered events, including the current one, and saves the position. Rejects with BoxError if the store fails.
   * Otherwise this happens after each response of the service, and when the loop ends.
   */
  commit(): Promise<void>;
  /**
   * Ends the stream: a loop that waits for an event ends without an error, and saves the position of the events that it has acknowledged. Does
   * not acknowledge the current event. `await using` calls it at the end of a block.
   */
  close(): Promise<void>;
}
