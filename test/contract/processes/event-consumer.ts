import { appendFileSync } from 'node:fs';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { fileStateStore } from 'box-openapi-sdk/node';

export interface ConsumerWork {
  readonly url: string;
  readonly token: string;
  /** Where its position is kept. */
  readonly states: string;
  /** Gets a line for each event that it handles: what it is about, and the id. */
  readonly handled: string;
  readonly limit: number;
}

/** A process that follows a user's events, from when it is told to until it is killed: `event-consumer.ts <work as JSON>`. */
const work = JSON.parse(process.argv[2] ?? '') as ConsumerWork;
const box = createBoxClient({ auth: developerToken(work.token), baseUrl: work.url });
const positionStore = fileStateStore({ folder: work.states });
const pollMs = { min: 5, max: 20 };
await new Promise((resolve) => process.once('message', resolve));
for await (const event of box.events.stream({ type: 'user', positionStore, positionKey: 'events', limit: work.limit, pollMs })) {
  const name = event.source !== null && 'name' in event.source ? event.source.name : '';
  appendFileSync(work.handled, `${String(name)} ${event.event_id}\n`);
  // As if something was done with it.
  await new Promise((resolve) => setTimeout(resolve, 2));
}
