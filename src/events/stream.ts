import type { BoxEvent } from './box-event.js';

/** Events as they happen. To be read by one loop at a time; another loop goes on where the one before stopped. */
export interface EventStream extends AsyncIterable<BoxEvent> {
  /**
   * Keeps in the position store that all events that were handed out are taken, the one in hand included. Rejects with BoxError when the
   * store fails. Without it, that is done after each answer of the service, and when the loop ends.
   */
  commit(): Promise<void>;
}
