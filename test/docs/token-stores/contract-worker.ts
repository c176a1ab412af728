import { tokenStoreContract } from 'box-openapi-sdk/testing';
import { openDatabase, type StoreLocation } from './open-store.js';

/** The result of one check of the contract. */
export interface CheckResult {
  readonly name: string;
  /** Undefined: passed. */
  readonly error: string | undefined;
}

/** Runs the contract of token stores over two connections to the database that the first argument describes, and sends the results. */
async function runContract(location: StoreLocation): Promise<void> {
  const [database, other] = [await openDatabase(location), await openDatabase(location)];
  const checks = tokenStoreContract(() => {
    const subject = crypto.randomUUID();
    return Promise.resolve({ store: database.store(subject), another: other.store(subject) });
  });
  for (const { name, run } of checks) {
    const error = await run().then(() => undefined, String);
    process.send?.({ name, error } satisfies CheckResult);
  }
  await Promise.all([database.close(), other.close()]);
}

await runContract(JSON.parse(process.argv[2] ?? '') as StoreLocation);
process.disconnect();
