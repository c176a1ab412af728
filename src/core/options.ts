import type { BackoffOptions } from './backoff.js';
import type { Clock, TokenProvider } from './ports.js';
import type { HostName, WebResponse } from './types.js';

/** What a grant needs to ask for tokens. */
export interface AuthEnvironment {
  readonly clock: Clock;
  /**
   * Sends a form to a path of the OAuth host, without a token, through the client's own retries and time limits. `safe` says that it may
   * be sent twice. Resolves with whatever the service answers; rejects with BoxNetworkError or BoxTimeoutError when it does not.
   */
  post(path: string, form: Readonly<Record<string, string>>, retry: 'safe' | 'unsafe'): Promise<AuthAnswer>;
}

export interface AuthAnswer {
  readonly status: number;
  /** The parsed JSON; an empty object when the answer is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A way to come by access tokens: `developerToken(…)`, `clientCredentials(…)`. */
export type Auth = (environment: AuthEnvironment) => TokenProvider;

/** Options of `createBoxClient` and `createBoxCore`. Only `auth` is required. */
export interface BoxOptions {
  auth: Auth;
  /** Called instead of the global `fetch`, with a URL and an init. */
  fetch?: ((url: string, init: never) => Promise<WebResponse>) | undefined;
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
  clock?: Clock | undefined;
  /** Source of jitter, in [0, 1). */
  random?: (() => number) | undefined;
}

export interface Timeouts {
  /** Milliseconds for a call with all its retries and waits. */
  totalMs: number;
  /** Milliseconds until the answer of one attempt begins. */
  firstByteMs: number;
}

export interface RetryOptions extends BackoffOptions {
  /** How many times a call is sent at most, the first included. */
  attempts: number;
}
