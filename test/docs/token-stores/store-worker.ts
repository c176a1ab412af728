import { authorizationCode, createBoxClient, importTokens, type TokenSet } from 'box-openapi-sdk';
import { tokenStoreContract } from 'box-openapi-sdk/testing';
import { openDatabase, type StoreLocation } from './open-store.js';

/** One task of a process that uses a store. It reads it from its first argument. */
export type StoreTask =
  | { readonly kind: 'contract'; readonly location: StoreLocation }
  | { readonly kind: 'import'; readonly location: StoreLocation; readonly subject: string; readonly tokens: TokenSet }
  | {
      readonly kind: 'call';
      readonly location: StoreLocation;
      readonly subject: string;
      readonly url: string;
      readonly clientId: string;
      readonly clientSecret: string;
    };

/** Sent before a call, which begins with the next message. */
export type StoreMessage =
  { readonly ready: true } | { readonly done: true } | { readonly check: string; readonly error: string | undefined };

async function run(task: StoreTask): Promise<void> {
  const database = await openDatabase(task.location);
  switch (task.kind) {
    case 'contract': {
      const other = await openDatabase(task.location);
      const checks = tokenStoreContract(() => {
        const subject = crypto.randomUUID();
        return Promise.resolve({ store: database.store(subject), another: other.store(subject) });
      });
      for (const { name, run: check } of checks) {
        const error = await check().then(() => undefined, String);
        send({ check: name, error });
      }
      await other.close();
      break;
    }
    case 'import':
      await importTokens(database.store(task.subject), task.tokens);
      break;
    case 'call': {
      const { url, clientId, clientSecret } = task;
      const auth = authorizationCode({ clientId, clientSecret }).grant({ store: database.store(task.subject), leaseMs: 10_000 });
      const box = createBoxClient({ baseUrl: url, auth });
      send({ ready: true });
      await new Promise((resolve) => process.once('message', resolve));
      await box.users.me();
      await box.close();
      break;
    }
  }
  await database.close();
  send({ done: true });
}

function send(message: StoreMessage): void {
  process.send?.(message);
}

await run(JSON.parse(process.argv[2] ?? '') as StoreTask);
process.disconnect();
