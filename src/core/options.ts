import type { Clock, TokenProvider } from './ports.js';
import type { Send } from './request.js';
import type { RetryOptions } from './with-retry.js';
import type { HostName, WebResponse } from './types.js';
import { BoxConfigError } from './errors.js';
import { hosts } from './schema.js';
import { systemClock } from './clock.js';

/** The part of the Fetch API that is used. A proxy, a test double or a mock Box can stand in its place. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** What a grant needs to ask for tokens. */
export interface AuthEnvironment {
  /** The pipeline without a token. */
  readonly send: Send;
  /** Base URL of the token endpoint's host. */
  readonly oauthUrl: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
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
  hosts?: Partial<Record<HostName, string>> | undefined;
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

export interface Settings {
  auth: Auth;
  fetch: FetchLike;
  hosts: Record<HostName, string>;
  retry: RetryOptions;
  timeouts: Timeouts;
  maxJsonBytes: number;
  application: string | undefined;
  clock: Clock;
  random: () => number;
}

/** Checks the options and fills in what was left out. Throws BoxConfigError with the option's name. */
export function readOptions(options: BoxOptions): Settings {
  // Callers without types may leave it out.
  if (typeof (options as Partial<BoxOptions> | undefined)?.auth !== 'function') {
    throw new BoxConfigError('auth: missing. Give a grant, for example auth: developerToken(token) or auth: clientCredentials({ … }).');
  }
  return {
    auth: options.auth,
    fetch: (options.fetch as FetchLike | undefined) ?? ((url, init) => globalThis.fetch(url, init)),
    hosts: readHosts(options),
    retry: {
      attempts: atLeast('retry.attempts', options.retry?.attempts ?? 5, 1),
      baseMs: atLeast('retry.baseMs', options.retry?.baseMs ?? 1000, 0),
      maxMs: atLeast('retry.maxMs', options.retry?.maxMs ?? 60_000, 0),
    },
    timeouts: {
      totalMs: atLeast('timeouts.totalMs', options.timeouts?.totalMs ?? 600_000, 1),
      firstByteMs: atLeast('timeouts.firstByteMs', options.timeouts?.firstByteMs ?? 60_000, 1),
    },
    maxJsonBytes: atLeast('maxJsonBytes', options.maxJsonBytes ?? 64 * 1024 * 1024, 1),
    application: options.application,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}

export function atLeast(name: string, value: number, least: number): number {
  if (!Number.isFinite(value) || value < least)
    throw new BoxConfigError(`${name}: ${String(value)} is not a number of at least ${String(least)}.`);
  return value;
}

function readHosts({ baseUrl, hosts: single }: BoxOptions): Record<HostName, string> {
  const origin = baseUrl === undefined ? undefined : readUrl('baseUrl', baseUrl);
  const entries = Object.entries(hosts).map(([name, url]) => {
    const own = single?.[name as HostName];
    if (own !== undefined) return [name, readUrl(`hosts.${name}`, own)];
    return [name, origin === undefined ? url : origin + trimSlash(new URL(url).pathname)];
  });
  return Object.fromEntries(entries) as Record<HostName, string>;
}

function readUrl(name: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new BoxConfigError(`${name}: "${value}" is no http or https URL. Write it like https://example.com.`);
  }
  return trimSlash(value);
}

function trimSlash(text: string): string {
  return text.replace(/\/+$/, '');
}
