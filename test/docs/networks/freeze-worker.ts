import { clientCredentials, createBoxClient } from 'box-openapi-sdk';
import { fastTransport } from 'box-openapi-sdk/node';

/** The first argument of the process. */
export interface FreezeTask {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  readonly engine: 'undici' | 'node' | undefined;
  readonly firstByteMs: number;
}

/** Asks for a call. */
export interface CallMessage {
  readonly kind: 'read' | 'create';
  /** How far the time of day jumps before the call, as after the pause of a virtual machine, during which other clocks stop. */
  readonly jumpMs?: number;
}

export interface CallReport {
  /** Undefined: the call succeeded. */
  readonly error?: string;
}

const { url, engine, firstByteMs, ...credentials } = JSON.parse(process.argv[2] ?? '') as FreezeTask;
const box = createBoxClient({
  baseUrl: url,
  auth: clientCredentials(credentials),
  timeouts: { firstByteMs },
  retry: { baseMs: 1 },
  ...(engine !== undefined && { fetch: fastTransport({ engine }) }),
});

process.on('message', ({ kind, jumpMs = 0 }: CallMessage) => {
  const { now } = Date;
  Date.now = () => now() + jumpMs;
  const call = kind === 'read' ? box.users.me() : box.folders.create({ name: crypto.randomUUID(), parent: { id: '0' } });
  call.then(
    () => process.send?.({} satisfies CallReport),
    (error: unknown) => process.send?.({ error: String(error) } satisfies CallReport),
  );
});
process.send?.('ready');
