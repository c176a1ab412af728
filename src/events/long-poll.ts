import { createApiClient, type ApiClient } from '../core/client/api-client.js';
import { BoxApiError, BoxDecodeError, BoxError } from '../core/errors/box-errors.js';
import { trustedUrl, type TrustedUrl } from '../core/encoding/trusted-url.js';
import { createAttempt } from '../core/pipeline/pipeline.js';
import { operationNamed } from '../core/schema.js';
import type { NamedOperation } from '../core/types/operation.js';
import { retryBudgetMs } from './persist.js';
import type { StreamPlan } from './stream-plan.js';

/** An address to wait at, and what the service says of it. */
interface Address {
  readonly url: TrustedUrl;
  /** Has the patience that the address asks for. */
  readonly client: ApiClient;
  /** Milliseconds to wait for news. */
  readonly waitMs: number;
  /** When it ends, in milliseconds since 1970. */
  readonly until: number;
  readonly maxFailures: number;
  failures: number;
}

/** Node's fetch gives up after 300 seconds without an answer, and many a proxy does. Asking again is no failure. */
const longestWaitMs = 290_000;

/** Of a proxy that knows no OPTIONS. */
const unsupported = [404, 405];

/** The address is all that is needed: no token goes there, and no user. The document has no operation for it. */
const operation: NamedOperation = { id: 'events.longPoll', method: 'GET', path: '/subscribe', anonymous: true };

/**
 * Makes a function that waits until there may be something after a position: true when the service says so, false when it cannot be waited
 * for (any longer). Whatever it was, asking for events tells. Rejects with what does not pass, and with the signal's reason.
 */
export function longPoll(api: ApiClient, plan: StreamPlan): (position: string) => Promise<boolean> {
  const { signal, onError } = plan;
  const { clock } = api.settings;
  let address: Address | undefined;
  /** Milliseconds since 1970: no address is asked for before. */
  let notBefore = 0;
  let getOver = retryBudgetMs(api.settings, plan, unsupported);

  async function currentAddress(): Promise<Address | undefined> {
    if (address !== undefined && clock.now() < address.until) return address;
    address = undefined;
    if (clock.now() < notBefore) return undefined;
    try {
      address = await findAddress(api, plan);
      getOver = retryBudgetMs(api.settings, plan, unsupported);
    } catch (error) {
      notBefore = clock.now() + getOver(error);
    }
    return address;
  }

  return async (position) => {
    const at = await currentAddress();
    if (at === undefined) return false;
    try {
      const { data } = await at.client.send(operation, [{ stream_position: position }, { signal, timeoutMs: at.waitMs }], at.url);
      const { message } = (data ?? {}) as { message?: unknown };
      if (message === 'new_change') {
        at.failures = 0;
        return true;
      }
      if (message === 'reconnect' || ++at.failures > at.maxFailures) address = undefined;
    } catch (error) {
      const isNoAnswer = error instanceof BoxError && ['api', 'network', 'timeout', 'decode'].includes(error.kind);
      if (signal?.aborted === true || !isNoAnswer) throw error;
      const isRefused = error instanceof BoxApiError && error.status < 500;
      // Nothing happened.
      if (error.kind === 'timeout') return false;
      if (isRefused || ++at.failures > at.maxFailures) address = undefined;
      onError?.(error);
    }
    return false;
  };
}

async function findAddress(api: ApiClient, { signal, asUser }: StreamPlan): Promise<Address> {
  const { settings, shared } = api;
  const { totalMs, firstByteMs } = settings.timeouts;
  const lookUp = operationNamed('events.realtimeServers.list');
  // The stream is not looked at meanwhile.
  const { data } = await api.send(lookUp, [{}, { signal, asUser, timeoutMs: Math.min(totalMs, firstByteMs) }]);
  const server = (data as { entries?: (Partial<Record<string, unknown>> | undefined)[] } | undefined)?.entries?.[0];
  if (typeof server?.['url'] !== 'string') throw new BoxDecodeError(`${lookUp.id}: the answer names no server`);
  // Numbers, or texts of them. What stands in for a missing one is what the service says at the time of writing.
  const number = (name: string, otherwise: number) => (Number(server[name]) > 0 ? Number(server[name]) : otherwise);
  const waitMs = Math.min(number('retry_timeout', 610) * 1000, longestWaitMs);
  // Each failure is told, and another try begins with a look at the stream. The wait is no reason to slow other calls down.
  const timeouts = { ...settings.timeouts, firstByteMs: waitMs, idleMs: waitMs };
  const patient = { ...settings, timeouts, retry: { ...settings.retry, attempts: 1 }, limiter: false, asUser: undefined } as const;
  return {
    url: trustedUrl(lookUp.id, server['url'], settings),
    client: createApiClient(patient, { ...shared, attempt: createAttempt(patient) }),
    waitMs,
    until: settings.clock.now() + number('ttl', 10) * 60_000,
    maxFailures: number('max_retries', 10),
    failures: 0,
  };
}
