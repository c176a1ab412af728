import type { BackoffOptions } from '../util/backoff.js';
import type { BoxHooks, Logger } from './hooks.js';
import type { Clock } from '../types/ports/clock.js';
import type { TokenProvider } from '../types/ports/token-provider.js';
import type { RateLimiter } from '../types/rate-limiter.js';
import type { HostName } from '../types/operation.js';
import type { WebResponse } from '../types/web.js';

/** What a grant needs to ask for tokens. */
export interface AuthEnvironment {
  readonly clock: Clock;
  /** Source of jitter, in [0, 1). */
  readonly random: () => number;
  /** The client's own way to the service, for the grants of this package. Its form is not public. */
  readonly pipeline: unknown;
}

/** A way to come by access tokens: `developerToken(…)`, `clientCredentials(…)`. */
export type Auth = (environment: AuthEnvironment) => TokenProvider;

/** Options of `createBoxClient` and `createBoxCore`. Only `auth` is required. */
export interface BoxOptions extends TransportOptions {
  auth: Auth;
  /** Id of the user that every call is for, unless it names another. The application must be allowed to. */
  asUser?: string | undefined;
}

/** How the service is reached. */
export interface TransportOptions {
  /** Called instead of the global `fetch`, with a URL and an init. */
  fetch?: (((url: string, init: never) => Promise<WebResponse>) & { close?(): Promise<void> }) | undefined;
  /** One origin for all hosts of the service, for a mock or a gateway: `http://127.0.0.1:4010`. Paths stay as they are. */
  baseUrl?: string | undefined;
  /** Single base URLs, which win over `baseUrl`. */
  hosts?: Partial<Record<HostName, string | undefined>> | undefined;
  retry?: Partial<RetryOptions> | undefined;
  timeouts?: Partial<Timeouts> | undefined;
  /** Largest JSON answer in bytes. */
  maxJsonBytes?: number | undefined;
  /** Added to the user agent, for example `invoices/2.1`. */
  application?: string | undefined;
  /** Called while calls go on, in the order given. */
  hooks?: BoxHooks | readonly BoxHooks[] | undefined;
  /** Gets a line for each attempt, wait and end of a call. */
  logger?: Logger | undefined;
  /**
   * Keeps calls from being refused for coming too fast. Without one, the client learns from refusals how fast it may be; `false` leaves it
   * to retries alone.
   */
  limiter?: RateLimiter | false | undefined;
  clock?: Clock | undefined;
  /** Source of jitter, in [0, 1). */
  random?: (() => number) | undefined;
}

export interface Timeouts {
  /** Milliseconds for a call with all its retries and waits. */
  totalMs: number;
  /** Milliseconds until the answer of one attempt begins. */
  firstByteMs: number;
  /** Milliseconds without a byte while an answer is read. */
  idleMs: number;
}

export interface RetryOptions extends BackoffOptions {
  /** How many times a call is sent at most, the first included. */
  attempts: number;
}
