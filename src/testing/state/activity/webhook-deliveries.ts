/** A delivery of an event to a webhook. */
export interface WebhookDelivery {
  /** The `box-delivery-id` of the first attempt. Retries have others, and the same `id` in the body. */
  readonly id: string;
  readonly webhookId: string;
  readonly trigger: string;
  readonly address: string;
  /** The JSON body. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The headers of the latest attempt, with the signatures. Empty before the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** In order. `status` is the status of the response, or 0 without one. `at` is in ms since 1970, by the mock's clock. */
  readonly attempts: readonly { readonly at: number; readonly status: number }[];
  /** `not sent`: the address is not on this machine, where the mock sends nothing. */
  readonly state: 'pending' | 'delivered' | 'failed' | 'not sent';
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A delivery with the time of its next attempt. */
export type DeliveryRecord = Mutable<Omit<WebhookDelivery, 'attempts'>> & { attempts: { at: number; status: number }[]; dueAt: number };

export const newDeliveryData = () => ({
  all: [] as DeliveryRecord[],
  /** The pending deliveries of each webhook, in order. */
  queues: new Map<string, DeliveryRecord[]>(),
});
