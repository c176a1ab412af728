import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import { authorizationCode, createBoxClient, type TokenStore } from 'box-openapi-sdk';
import { fileTokenStore } from 'box-openapi-sdk/node';
import { redisTokenStore } from 'box-openapi-sdk/redis';

/** What one process is to do: so many calls as a user whose tokens others use at the same time. */
export interface TokenWork {
  readonly url: string;
  readonly store: StorePlace;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly calls: number;
  /** Milliseconds between calls at most; the pause is random. */
  readonly pauseMs: number;
  readonly leaseMs: number;
}

export type StorePlace =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'redis'; readonly url: string; readonly key: string };

/** What it says while it works, one for each call. */
export type TokenReport =
  { readonly ok: true } | { readonly ok: false; readonly name: string; readonly error: string; readonly message: string };

/** Where it stands in a refresh, said before it goes on: with the lease, its request sent, the new tokens kept, without the lease again. */
export interface PhaseReport {
  readonly phase: 'idle' | 'leased' | 'sent' | 'kept';
}

export function openStore(place: StorePlace): { store: TokenStore; close: () => void } {
  if (place.kind === 'file') return { store: fileTokenStore({ path: place.path }), close: () => undefined };
  const client = new Redis(place.url, { maxRetriesPerRequest: 2 });
  return {
    store: redisTokenStore({ client, key: place.key }),
    close: () => {
      client.disconnect();
    },
  };
}

async function work({ url, store: place, clientId, clientSecret, calls, pauseMs, leaseMs }: TokenWork): Promise<void> {
  const { store, close } = openStore(place);
  const oauth = authorizationCode({ clientId, clientSecret });
  const box = createBoxClient({ baseUrl: url, fetch: watchedFetch, auth: oauth.grant({ store: watched(store), leaseMs }) });
  for (let call = 0; call < calls; call++) {
    await box.users.me({ fields: ['name'] }).then(
      () => report({ ok: true }),
      (cause: unknown) => {
        const { name, message, error } = cause as Error & { error?: string };
        return report({ ok: false, name, message, error: String(error) });
      },
    );
    await new Promise((resolve) => setTimeout(resolve, Math.random() * pauseMs));
  }
  close();
}

/** Tells when a token request goes out. */
async function watchedFetch(url: string, init: RequestInit): Promise<Response> {
  if (url.endsWith('/oauth2/token')) await report({ phase: 'sent' });
  return fetch(url, init);
}

/** Tells when this process has the lease, and when it has kept tokens. */
function watched(store: TokenStore): TokenStore {
  return {
    get: () => store.get(),
    async compareAndSet(expected, next) {
      const kept = await store.compareAndSet(expected, next);
      await report({ phase: 'kept' });
      return kept;
    },
    async acquireLease(ms) {
      const id = await store.acquireLease(ms);
      if (id !== undefined) await report({ phase: 'leased' });
      return id;
    },
    async releaseLease(id) {
      await store.releaseLease(id);
      await report({ phase: 'idle' });
    },
  };
}

const report = (message: TokenReport | PhaseReport) =>
  new Promise<void>((resolve, reject) => {
    process.send?.(message, (error: Error | null) => {
      if (error === null) resolve();
      else reject(error);
    });
  });

// Started as a process of its own, the work comes as a file; imported, nothing happens.
if (process.send !== undefined && process.argv[2]?.endsWith('.work.json') === true) {
  await work(JSON.parse(readFileSync(process.argv[2], 'utf8')) as TokenWork);
  process.disconnect();
}
