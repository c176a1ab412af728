import { authorizationCode, createBoxCore, importTokens, type TokenSet } from 'box-openapi-sdk/core';
import { usersMe } from 'box-openapi-sdk/operations';
import { openDatabase, type StoreLocation } from './open-store.js';

/** The work of one process, its first argument: it saves `tokens`, or makes a call with those that are stored. */
export type CallTask = { readonly location: StoreLocation; readonly subject: string } & (
  { readonly tokens: TokenSet } | { readonly url: string; readonly clientId: string; readonly clientSecret: string }
);

async function run(task: CallTask): Promise<void> {
  const database = await openDatabase(task.location);
  const store = database.store(task.subject);
  if ('tokens' in task) await importTokens(store, task.tokens);
  else {
    const { url, clientId, clientSecret } = task;
    const core = createBoxCore({ baseUrl: url, auth: authorizationCode({ clientId, clientSecret }).grant({ store }) });
    process.send?.('ready');
    // All processes begin at the same time.
    await new Promise((resolve) => process.once('message', resolve));
    await usersMe(core);
  }
  await database.close();
}

await run(JSON.parse(process.argv[2] ?? '') as CallTask);
process.disconnect();
