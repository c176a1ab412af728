import { BoxConfigError } from '../core/errors/box-errors.js';
import type { DeliveryStore } from '../core/types/ports/delivery-store.js';
import { memoryDeliveryStore } from './memory-delivery-store.js';

export interface WebhookDeduplicatorOptions {
  /** Where it is kept what came before: the memory of this process, if not given. */
  store?: DeliveryStore | undefined;
  /** Seconds for which an event is remembered, a day by default. */
  windowSeconds?: number | undefined;
}

export interface WebhookDeduplicator {
  /**
   * Whether an event comes for the first time. Take `payload.id`: it is signed, and stays the same when the service delivers again, which
   * the delivery id does not. Of several that ask at once, one is told so. Rejects when the store does.
   */
  readonly isNew: (eventId: string) => Promise<boolean>;
  /** Lets an event be new again, when it could not be worked off and the service is to deliver it once more. */
  readonly forget: (eventId: string) => Promise<void>;
}

/** Tells events apart from those that came before. Throws BoxConfigError with the field's name. */
export function webhookDeduplicator(options: WebhookDeduplicatorOptions = {}): WebhookDeduplicator {
  const { store = memoryDeliveryStore(), windowSeconds = 86_400 } = options;
  if (!(Number.isFinite(windowSeconds) && windowSeconds > 0)) throw new BoxConfigError('windowSeconds: not a number above 0.');
  return {
    isNew: async (eventId) => store.add(readId(eventId), windowSeconds * 1000),
    forget: async (eventId) => store.delete(readId(eventId)),
  };
}

function readId(eventId: unknown): string {
  if (typeof eventId !== 'string' || eventId === '') throw new BoxConfigError('eventId: empty or no text. Give payload.id.');
  return eventId;
}
