import { systemClock } from '../util/clock.js';
import { BoxConfigError } from '../errors/box-errors.js';
import type { Auth, BoxOptions, RetryOptions, Timeouts, TransportOptions } from './options.js';
import type { BoxHooks, Logger } from './hooks.js';
import type { Clock } from '../types/ports/clock.js';
import type { RateLimiter } from '../types/rate-limiter.js';
import { hosts } from '../schema.js';
import type { HostName } from '../types/operation.js';

/** The part of the Fetch API that is used. A proxy, a test double or a mock Box can stand in its place. */
export interface FetchLike {
  (url: string, init: RequestInit): Promise<Response>;
  /** Lets go of its connections. */
  close?(): Promise<void>;
}

/** The options with everything filled in. */
export interface Settings extends TransportSettings {
  auth: Auth;
  asUser: string | undefined;
}

/** Those that say how the service is reached. */
export interface TransportSettings {
  fetch: FetchLike;
  hosts: Record<HostName, string>;
  retry: RetryOptions;
  timeouts: Timeouts;
  maxJsonBytes: number;
  application: string | undefined;
  hooks: readonly BoxHooks[];
  logger: Logger | undefined;
  limiter: RateLimiter | false | undefined;
  clock: Clock;
  random: () => number;
}

/** Checks the options and fills in what was left out. Throws BoxConfigError with the option's name. */
export function readOptions(options: BoxOptions): Settings {
  // Callers without types may leave it out.
  const auth = readAuth((options as Partial<BoxOptions> | undefined)?.auth);
  return { ...readTransport(options), auth, asUser: options.asUser === undefined ? undefined : readUserId('asUser', options.asUser) };
}

export function readAuth(auth: unknown): Auth {
  if (typeof auth !== 'function') throw new BoxConfigError('auth: missing. Give a grant, such as developerToken(token).');
  return auth as Auth;
}

export function readUserId(name: string, id: unknown): string {
  if (typeof id !== 'string' || id.trim() === '') throw new BoxConfigError(`${name}: the id of a user must be a string that is not empty.`);
  return id;
}

/** The same for the options that have no grant. */
export function readTransport(options: TransportOptions): TransportSettings {
  return {
    fetch: (options.fetch as FetchLike | undefined) ?? ((url, init) => globalThis.fetch(url, init)),
    hosts: readHosts(options),
    retry: {
      attempts: requireNumber('retry.attempts', options.retry?.attempts ?? 5, 1),
      baseMs: requireNumber('retry.baseMs', options.retry?.baseMs ?? 1000, 0),
      maxMs: requireNumber('retry.maxMs', options.retry?.maxMs ?? 60_000, 0),
    },
    timeouts: {
      totalMs: requireNumber('timeouts.totalMs', options.timeouts?.totalMs ?? 600_000, 1),
      idleMs: requireNumber('timeouts.idleMs', options.timeouts?.idleMs ?? 60_000, 1),
      firstByteMs: requireNumber('timeouts.firstByteMs', options.timeouts?.firstByteMs ?? 60_000, 1),
    },
    maxJsonBytes: requireNumber('maxJsonBytes', options.maxJsonBytes ?? 64 * 1024 * 1024, 1),
    application: options.application,
    hooks: [options.hooks ?? []].flat(),
    logger: options.logger,
    limiter: options.limiter,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}

export function requireNumber(name: string, value: number, least: number): number {
  if (!Number.isFinite(value) || value < least) throw new BoxConfigError(`${name}: not a number of at least ${String(least)}.`);
  return value;
}

/** Throws BoxConfigError for anything else. */
export function requireInteger(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) throw new BoxConfigError(`${name} is no whole number of at least ${String(least)}.`);
}

function readHosts({ baseUrl, hosts: single }: TransportOptions): Record<HostName, string> {
  const origin = baseUrl === undefined ? undefined : readUrl('baseUrl', baseUrl);
  const entries = Object.entries(hosts).map(([name, url]) => {
    const own = single?.[name as HostName];
    if (own !== undefined) return [name, readUrl(`hosts.${name}`, own)];
    return [name, origin === undefined ? url : origin + trimSlash(new URL(url).pathname)];
  });
  return Object.fromEntries(entries) as Record<HostName, string>;
}

function readUrl(name: string, value: string): string {
  if (!/^https?:/.test(value) || !URL.canParse(value)) {
    throw new BoxConfigError(`${name}: no http or https URL.`);
  }
  return trimSlash(value);
}

function trimSlash(text: string): string {
  return text.replace(/\/+$/, '');
}
