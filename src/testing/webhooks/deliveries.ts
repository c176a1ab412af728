import type { EventRecord } from '../state/event-log.js';
import type { UserRecord } from '../state/records.js';
import type { ResourceRecord } from '../state/resources.js';
import type { DeliveryRecord, WebhookDelivery } from '../state/activity/webhook-deliveries.js';
import type { World } from '../state/world.js';
import { userMini } from '../views/users.js';
import { timestamp } from '../views/view.js';
import { kindOfAddress } from './address.js';
import { deliveryHeaders } from './sign.js';
import { triggerOf } from './triggers.js';

/** Seconds between the attempts of a delivery. The service retries for a few hours. */
const retrySeconds = [30, 120, 600, 1800, 3600, 7200];

/** The time limit of an attempt. */
const responseMs = 30_000;

export interface Deliveries {
  readonly all: readonly WebhookDelivery[];
  /** Resolves when no attempt is running. Retries that are due later are not waited for. */
  settled(): Promise<void>;
  /** Makes the attempts that are due by the mock's clock. */
  runDue(): Promise<void>;
  /** The time of the next retry, in ms since 1970. Undefined without one. */
  nextDueAt(): number | undefined;
}

/** Sends an event to the webhooks on its item and on the folders above. Deliveries of a webhook are sent one after another, in order. */
export function startDeliveries(world: World, signal: AbortSignal): Deliveries {
  const { now, webhooks: keys } = world.settings;
  const { all, queues } = world.deliveries;
  const running = new Map<string, Promise<void>>();

  function enqueue(webhook: ResourceRecord, trigger: string, body: WebhookDelivery['body']): void {
    const address = String(webhook.data['address']);
    const isSent = kindOfAddress(address) === 'loopback';
    const delivery: DeliveryRecord = {
      id: world.ids.secret('delivery'),
      webhookId: webhook.id,
      trigger,
      address,
      body,
      headers: {},
      attempts: [],
      state: isSent ? 'pending' : 'not sent',
      dueAt: now(),
    };
    all.push(delivery);
    if (!isSent) return;
    const queue = queues.get(webhook.id) ?? [];
    queue.push(delivery);
    queues.set(webhook.id, queue);
    start(webhook.id);
  }

  function start(webhookId: string): void {
    if (running.has(webhookId) || signal.aborted) return;
    const run = drain(webhookId).finally(() => running.delete(webhookId));
    running.set(webhookId, run);
  }

  /** Attempts the deliveries of a webhook until one is due later or none is left. */
  async function drain(webhookId: string): Promise<void> {
    for (;;) {
      const queue = queues.get(webhookId) ?? [];
      const [delivery] = queue;
      if (delivery === undefined || delivery.dueAt > now() || signal.aborted) return;
      await attempt(delivery);
      if (delivery.state !== 'pending') queue.shift();
    }
  }

  async function attempt(delivery: DeliveryRecord): Promise<void> {
    const at = now();
    const body = JSON.stringify(delivery.body);
    delivery.headers = await deliveryHeaders(
      body,
      keys,
      new Date(at).toISOString(),
      delivery.attempts.length === 0 ? delivery.id : world.ids.secret('delivery'),
    );
    const status = await send(delivery.address, body, delivery.headers, signal);
    delivery.attempts.push({ at, status });
    if (status >= 200 && status < 300) delivery.state = 'delivered';
    else {
      const wait = retrySeconds[delivery.attempts.length - 1];
      if (wait === undefined) delivery.state = 'failed';
      else delivery.dueAt = at + wait * 1000;
    }
  }

  world.events.listen((event) => {
    const trigger = triggerOf(event);
    if (trigger === undefined || event.subject === undefined) return;
    const targets = [event.subject, ...event.subject.folders.map((id) => ({ kind: 'folder', id }))];
    const webhooks = targets.flatMap((target) => world.resources.referencing(target, 'webhook'));
    for (const webhook of webhooks)
      if ((webhook.data['triggers'] as readonly string[]).includes(trigger)) enqueue(webhook, trigger, bodyOf(webhook, trigger, event));
  });

  world.resources.listenRemoved((webhook) => {
    const trigger = 'WEBHOOK.DELETED';
    if (webhook.kind !== 'webhook' || !(webhook.data['triggers'] as readonly string[]).includes(trigger)) return;
    const source = { type: 'webhook', id: webhook.id };
    const by = world.users.find(webhook.createdBy) ?? null;
    enqueue(webhook, trigger, bodyWith(webhook, trigger, { id: world.ids.secret('event'), at: now(), by, source, info: [] }));
  });

  const settled = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running.values());
  };

  return {
    all,
    settled,
    async runDue() {
      for (const webhookId of queues.keys()) start(webhookId);
      await settled();
    },
    nextDueAt: () => {
      const times = [...queues.values()].flatMap(([first]) => (first === undefined ? [] : [first.dueAt]));
      return times.length === 0 ? undefined : Math.min(...times);
    },
  };
}

/** The body that the service sends (developer.box.com, "Webhook payload"). */
function bodyOf(
  webhook: ResourceRecord,
  trigger: string,
  { eventId, createdAt, createdBy, source, delivery }: EventRecord,
): WebhookDelivery['body'] {
  const content = { source: delivery?.source ?? source, info: delivery?.info ?? [] };
  return bodyWith(webhook, trigger, { id: eventId, at: createdAt, by: createdBy, ...content });
}

interface BodyContent {
  readonly id: string;
  readonly at: number;
  readonly by: UserRecord | null;
  readonly source: object | null;
  readonly info: object;
}

const bodyWith = (webhook: ResourceRecord, trigger: string, { id, at, by, source, info }: BodyContent): WebhookDelivery['body'] => ({
  ...{ type: 'webhook_event', id, created_at: timestamp(at), trigger },
  webhook: { id: webhook.id, type: 'webhook' },
  created_by: by === null ? null : userMini(by),
  source,
  additional_info: info,
});

/** Returns the status of the response, 0 without one. Redirects are not followed, as by the service. */
async function send(address: string, body: string, headers: Readonly<Record<string, string>>, stop: AbortSignal): Promise<number> {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(responseMs)]);
    const response = await fetch(address, { method: 'POST', body, headers: { ...headers }, redirect: 'manual', signal });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}
