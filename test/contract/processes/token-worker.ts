import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import { authorizationCode, createBoxClient, type TokenStore } from 'box-openapi-sdk';
import { fileTokenStore } from 'box-openapi-sdk/node';
import { redisTokenStore } from 'box-openapi-sdk/redis';

/** The work of one process: `calls` calls as a user whose tokens other processes share. */
export interface TokenWork {
  readonly url: string;
  readonly store: StoreLocation;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly calls: number;
  /** Milliseconds between calls at most; the pause is random. */
  readonly pauseMs: number;
  readonly leaseMs: number;
}

export type StoreLocation =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'redis'; readonly url: string; readonly key: string };

/** The result of one call. */
export type TokenReport =
  { readonly ok: true } | { readonly ok: false; readonly name: string; readonly error: string; readonly message: string };

/** The phase of a refresh, reported before it continues: lease acquired, request sent, new tokens saved, lease released (`idle`). */
export interface PhaseReport {
  readonly phase: 'idle' | 'leased' | 'sent' | 'saved';
}

export function openStore(location: StoreLocation): { store: TokenStore; close: () => void } {
  if (location.kind === 'file') return { store: fileTokenStore({ path: location.path }), close: () => undefined };
  const client = new Redis(location.url, { maxRetriesPerRequest: 2 });
  return {
    store: redisTokenStore({ client, key: location.key }),
    close: () => {
      client.disconnect();
    },
  };
}

async function work({ url, store: location, clientId, clientSecret, calls, pauseMs, leaseMs }: TokenWork): Promise<void> {
  const { store, close } = openStore(location);
  const oauth = authorizationCode({ clientId, clientSecret });
  const box = createBoxClient({ baseUrl: url, fetch: reportingFetch, auth: oauth.grant({ store: withPhaseReports(store), leaseMs }) });
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

/** Reports each token request before it is sent. */
async function reportingFetch(url: string, init: RequestInit): Promise<Response> {
  if (url.endsWith('/oauth2/token')) await report({ phase: 'sent' });
  return fetch(url, init);
}

/** Reports when this process acquires or releases the lease and when it has saved tokens. */
function withPhaseReports(store: TokenStore): TokenStore {
  return {
    get: () => store.get(),
    async compareAndSet(expected, next) {
      const saved = await store.compareAndSet(expected, next);
      await report({ phase: 'saved' });
      return saved;
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

// As a process, it reads its work from a file. The module has no effect when it is imported.
if (process.send !== undefined && process.argv[2]?.endsWith('.work.json') === true) {
  await work(JSON.parse(readFileSync(process.argv[2], 'utf8')) as TokenWork);
  process.disconnect();
}
