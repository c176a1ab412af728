import { BoxConfigError } from '../core/errors/box-errors.js';
import type { DeliveryStore } from '../core/types/ports/delivery-store.js';
import { memoryDeliveryStore } from './memory-delivery-store.js';
import { checkNames } from '../core/options/check-names.js';

export interface WebhookDeduplicatorOptions {
  /** Stores the IDs of earlier events. Default: in memory, for this process. */
  store?: DeliveryStore | undefined;
  /** Seconds for which an event ID is stored. Default: 86,400 (one day). */
  windowSeconds?: number | undefined;
}

export interface WebhookDeduplicator {
  /**
   * Resolves with true for the first delivery of an event. Pass `payload.id`: it is signed and, unlike the delivery ID, the same for every
   * delivery. Of concurrent calls, only one resolves with true. Rejects if the store rejects.
   */
  readonly isNew: (eventId: string) => Promise<boolean>;
  /** Removes an event ID, so that a redelivery counts as new. For events whose processing failed. */
  readonly forget: (eventId: string) => Promise<void>;
}

/** Detects repeated deliveries of an event. Throws BoxConfigError that names the field. */
export function webhookDeduplicator(options: WebhookDeduplicatorOptions = {}): WebhookDeduplicator {
  checkNames('webhookDeduplicator', options, { store: 1, windowSeconds: 1 });
  const { store = memoryDeliveryStore(), windowSeconds = 86_400 } = options;
  if (!(Number.isFinite(windowSeconds) && windowSeconds > 0)) throw new BoxConfigError('windowSeconds: must be a number > 0.');
  return {
    isNew: async (eventId) => store.add(requireId(eventId), windowSeconds * 1000),
    forget: async (eventId) => store.delete(requireId(eventId)),
  };
}

function requireId(eventId: unknown): string {
  if (typeof eventId !== 'string' || eventId === '') throw new BoxConfigError('eventId: must be a non-empty string. Pass payload.id.');
  return eventId;
}
