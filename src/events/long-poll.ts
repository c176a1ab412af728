import { createApiClient, type ApiClient } from '../core/client/api-client.js';
import { BoxApiError, BoxDecodeError, BoxError } from '../core/errors/box-errors.js';
import { trustedUrl, type TrustedUrl } from '../core/encoding/trusted-url.js';
import { createAttempt } from '../core/pipeline/pipeline.js';
import { operationNamed } from '../core/schema.js';
import type { NamedOperation } from '../core/types/operation.js';
import { failureHandler } from './retry-transient.js';
import type { StreamPlan } from './stream-plan.js';

/** A long-poll server, with its limits. */
interface PollServer {
  readonly url: TrustedUrl;
  /** Its timeouts are those of the server. */
  readonly client: ApiClient;
  /** Longest wait for a change, in milliseconds. */
  readonly waitMs: number;
  /** On the monotonic clock. */
  readonly expiresAt: number;
  readonly maxFailures: number;
  failures: number;
}

/** Node's fetch, and many proxies, give up after 300 seconds without a response. Polling again is not a failure. */
const longestWaitMs = 290_000;

/** Statuses of a proxy that does not support OPTIONS. */
const unsupported = [404, 405];

/** The URL is sufficient: it gets neither a token nor a user. The OpenAPI document has no operation for it. */
const operation: NamedOperation = { id: 'events.longPoll', method: 'GET', path: '/subscribe', anonymous: true };

/**
 * Creates a function that waits for a change after a position: true if the service reports one, false if it cannot be awaited (any longer).
 * In both cases, request the events to find out. Rejects with permanent failures, and with the signal's reason.
 */
export function longPoll(api: ApiClient, plan: StreamPlan): (position: string) => Promise<boolean> {
  const { signal, onError } = plan;
  const { clock } = api.settings;
  let server: PollServer | undefined;
  /** On the monotonic clock. No server is requested before. */
  let notBefore = -Infinity;
  let delayAfter = failureHandler(api.settings, plan, unsupported);

  async function currentServer(): Promise<PollServer | undefined> {
    if (server !== undefined && clock.monotonic() < server.expiresAt) return server;
    server = undefined;
    if (clock.monotonic() < notBefore) return undefined;
    try {
      server = await findServer(api, plan);
      delayAfter = failureHandler(api.settings, plan, unsupported);
    } catch (error) {
      notBefore = clock.monotonic() + delayAfter(error);
    }
    return server;
  }

  return async (position) => {
    const current = await currentServer();
    if (current === undefined) return false;
    try {
      const { data } = await current.client.send(
        operation,
        [{ stream_position: position }, { signal, timeoutMs: current.waitMs }],
        current.url,
      );
      const { message } = (data ?? {}) as { message?: unknown };
      if (message === 'new_change') {
        current.failures = 0;
        return true;
      }
      if (message === 'reconnect' || ++current.failures > current.maxFailures) server = undefined;
    } catch (error) {
      const isCallFailure = error instanceof BoxError && ['api', 'network', 'timeout', 'decode'].includes(error.kind);
      if (signal?.aborted === true || !isCallFailure) throw error;
      const isRejected = error instanceof BoxApiError && error.status < 500;
      // No change within the wait.
      if (error.kind === 'timeout') return false;
      if (isRejected || ++current.failures > current.maxFailures) server = undefined;
      onError?.(error);
    }
    return false;
  };
}

async function findServer(api: ApiClient, { signal, asUser }: StreamPlan): Promise<PollServer> {
  const { settings, shared } = api;
  const { totalMs, firstByteMs } = settings.timeouts;
  const lookUp = operationNamed('events.realtimeServers.list');
  // Kept short, because the stream is not read during this call.
  const { data } = await api.send(lookUp, [{}, { signal, asUser, timeoutMs: Math.min(totalMs, firstByteMs) }]);
  const server = (data as { entries?: (Partial<Record<string, unknown>> | undefined)[] } | undefined)?.entries?.[0];
  if (typeof server?.['url'] !== 'string')
    throw new BoxDecodeError(`${lookUp.id}: the response has no server URL`, { operationId: lookUp.id });
  // Numbers, or numbers as strings. The defaults are those that the service sends at the time of writing.
  const positiveNumber = (name: string, otherwise: number) => (Number(server[name]) > 0 ? Number(server[name]) : otherwise);
  const waitMs = Math.min(positiveNumber('retry_timeout', 610) * 1000, longestWaitMs);
  // No retries: each failure is reported, and the stream is read before the next attempt. No limiter: the wait must not slow other calls
  // down.
  const timeouts = { ...settings.timeouts, firstByteMs: waitMs, idleMs: waitMs };
  const pollSettings = { ...settings, timeouts, retry: { ...settings.retry, attempts: 1 }, limiter: false, asUser: undefined } as const;
  return {
    url: trustedUrl(lookUp.id, server['url'], settings),
    client: createApiClient(pollSettings, { ...shared, attempt: createAttempt(pollSettings) }),
    waitMs,
    expiresAt: settings.clock.monotonic() + positiveNumber('ttl', 10) * 60_000,
    maxFailures: positiveNumber('max_retries', 10),
    failures: 0,
  };
}
