import { appendFileSync } from 'node:fs';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { fileStateStore } from 'box-openapi-sdk/node';

export interface ConsumerWork {
  readonly url: string;
  readonly token: string;
  /** The folder of the position store. */
  readonly states: string;
  /** The file that receives one line per handled event: the name of its source and its ID. */
  readonly handled: string;
  readonly limit: number;
}

/** A process that reads a user's events after its first IPC message, until it is killed. Usage: `event-consumer-worker.ts <work as JSON>`. */
const work = JSON.parse(process.argv[2] ?? '') as ConsumerWork;
const box = createBoxClient({ auth: developerToken(work.token), baseUrl: work.url });
const positionStore = fileStateStore({ folder: work.states });
const pollMs = { min: 5, max: 20 };
await new Promise((resolve) => process.once('message', resolve));
for await (const event of box.events.stream({ type: 'user', positionStore, positionKey: 'events', limit: work.limit, pollMs })) {
  const name = event.source !== null && 'name' in event.source ? event.source.name : '';
  appendFileSync(work.handled, `${String(name)} ${event.event_id}\n`);
  // Simulates work.
  await new Promise((resolve) => setTimeout(resolve, 2));
}
