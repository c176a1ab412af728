import type { BackoffOptions } from '../util/backoff.js';
import type { CallOptions } from '../types/call-options.js';
import type { BoxHooks, Logger } from './hooks.js';
import type { Clock } from '../types/ports/clock.js';
import type { TokenProvider } from '../types/ports/token-provider.js';
import type { RateLimiter } from '../types/rate-limiter.js';
import type { HostName } from '../types/operation.js';
import type { BasicResponse, WebURL } from '../types/web.js';

/** What a grant needs to request tokens. */
export interface AuthEnvironment {
  readonly clock: Clock;
  /** Returns a random number in [0, 1), for jitter. */
  readonly random: () => number;
  /** The client's request pipeline, for the grants of this package. Its type is not public. */
  readonly pipeline: unknown;
}

/** A grant, which obtains access tokens: `developerToken(…)`, `clientCredentials(…)`. */
export type Auth = (environment: AuthEnvironment) => TokenProvider;

/** Options of `createBoxClient` and `createBoxCore`. Only `auth` is required. */
export interface BoxOptions extends TransportOptions {
  auth: Auth;
  /** ID of the user to act for (`As-User` header), unless a call sets another. Requires permission to act on behalf of users. */
  asUser?: string | undefined;
  /**
   * Headers of every call, except token requests. `headers` of a call take precedence. Headers that the client or an operation sets, such as
   * `authorization`, are rejected.
   */
  headers?: CallOptions['headers'];
}

/** Options for sending requests, without a grant. */
export interface TransportOptions {
  /** Replaces the global `fetch`. Called with a URL and an init. Its responses must be standard: `body` has `getReader()`. */
  fetch?: (((url: string, init: never) => Promise<BasicResponse>) & { close?(): Promise<void> }) | undefined;
  /** One base URL for all hosts of the service, for a mock or a gateway: `http://127.0.0.1:4010`. Paths do not change. */
  baseUrl?: string | WebURL | undefined;
  /** Base URLs of single hosts. They take precedence over `baseUrl`. */
  hosts?: Partial<Record<HostName, string | WebURL | undefined>> | undefined;
  retry?: Partial<RetryOptions> | undefined;
  timeouts?: Partial<Timeouts> | undefined;
  /** Maximum size of a JSON response in bytes; 64 MiB by default. */
  maxJsonBytes?: number | undefined;
  /** Appended to the `User-Agent` header, for example `invoices/2.1`. */
  application?: string | undefined;
  /** Run during calls, in this order. */
  hooks?: BoxHooks | readonly BoxHooks[] | undefined;
  /** Receives one message per response, retry and end of a call: `console`, `consoleLogger('warn')` or another logger. */
  logger?: Logger | undefined;
  /**
   * Throttles calls to avoid 429 responses. By default, the client adapts its rate after each 429. `false` disables throttling, so only
   * retries remain.
   */
  limiter?: RateLimiter | false | undefined;
  /**
   * Resends a create or upload whose response was lost, and returns the item if the lost request created it; `true` by default. `false`:
   * such a call is not sent twice. See docs/guides/errors.md.
   */
  reconcile?: boolean | undefined;
  clock?: Clock | undefined;
  /** Returns a random number in [0, 1), for jitter. */
  random?: (() => number) | undefined;
}

export interface Timeouts {
  /** Milliseconds for a call with all retries and delays; 600,000 by default, more for large uploads. */
  totalMs: number;
  /** Milliseconds until the response of an attempt starts; 60,000 by default. */
  firstByteMs: number;
  /** Milliseconds without a byte while a response is read or `fastTransport()` sends content; 60,000 by default. */
  idleMs: number;
}

export interface RetryOptions extends BackoffOptions {
  /** Maximum number of attempts, including the first; 5 by default. */
  attempts: number;
}
