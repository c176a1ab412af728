import { steadyClock, systemClock } from '../util/clock.js';
import { BoxConfigError } from '../errors/box-errors.js';
import type { Auth, BoxOptions, RetryOptions, Timeouts, TransportOptions } from './options.js';
import type { BoxHooks, Logger } from './hooks.js';
import type { SteadyClock } from '../types/ports/clock.js';
import type { RateLimiter } from '../types/rate-limiter.js';
import { hosts } from '../schema.js';
import type { HostName } from '../types/operation.js';
import { checkNames, readError } from './check-names.js';

/** The part of the Fetch API that the client uses. Can be a proxy, a test double or a mock Box. */
export interface FetchLike {
  (url: string, init: RequestInit): Promise<Response>;
  /** Closes its connections. */
  close?(): Promise<void>;
  /** Applies `init.bodyTimeouts` while it sends a body. */
  readonly limitsBodies?: true;
  /** Calls the global `fetch`. */
  isGlobal?: true;
}

/** All options, with defaults applied. */
export interface Settings extends TransportSettings {
  auth: Auth;
  asUser: string | undefined;
  headers?: BoxOptions['headers'];
}

/** The transport options, with defaults applied. */
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
  reconcile: boolean;
  clock: SteadyClock;
  random: () => number;
}

/** Validates the options and applies defaults. Throws BoxConfigError that names the invalid option. `otherNames` are those of other options. */
export function readOptions(options: BoxOptions, otherNames?: object): Settings {
  try {
    // JavaScript callers may omit `auth`.
    const auth = readAuth((options as Partial<BoxOptions> | null | undefined)?.auth);
    const transport = readTransport(options, { auth, asUser: 1, headers: 1, ...otherNames });
    return {
      ...transport,
      auth,
      asUser: options.asUser === undefined ? undefined : readUserId('asUser', options.asUser),
      headers: options.headers,
    };
  } catch (error) {
    throw readError('', 'options', error);
  }
}

export function readAuth(auth: unknown): Auth {
  if (typeof auth !== 'function')
    throw new BoxConfigError(`auth: is ${auth === undefined ? 'missing' : 'not a grant'}. Did you mean developerToken('...')?`);
  return auth as Auth;
}

/** Default of `timeouts.totalMs`. */
export const defaultTotalMs = 600_000;

export function readUserId(name: string, id: unknown): string {
  if (typeof id !== 'string' || id.trim() === '') throw new BoxConfigError(`${name}: must be a user ID, a non-empty string.`);
  return id;
}

/** Like `readOptions`, for options without a grant. `otherNames` are those of the other options. */
export function readTransport(options: TransportOptions, otherNames: object = {}): TransportSettings {
  const settings: TransportSettings = {
    fetch: (options.fetch as FetchLike | undefined) ?? ((url, init) => globalThis.fetch(url, init)),
    hosts: readHosts(options),
    retry: readNumbers('retry', options.retry, { attempts: [5, 1], baseMs: [1000, 0], maxMs: [60_000, 0] }),
    timeouts: readNumbers('timeouts', options.timeouts, { totalMs: [defaultTotalMs, 1], idleMs: [60_000, 1], firstByteMs: [60_000, 1] }),
    maxJsonBytes: requireNumber('maxJsonBytes', options.maxJsonBytes ?? 64 * 1024 * 1024, 1),
    application: options.application,
    hooks: [options.hooks ?? []].flat(),
    logger: options.logger,
    limiter: options.limiter,
    reconcile: requireBoolean('reconcile', options.reconcile ?? true),
    clock: steadyClock(options.clock ?? systemClock),
    random: options.random ?? Math.random,
  };
  // The settings have the names of the options.
  checkNames('', options, { ...settings, baseUrl: 1, ...otherNames });
  for (const name of ['hosts', 'retry', 'timeouts'] as const) checkNames(name, options[name] ?? {}, settings[name]);
  return settings;
}

/** Reads the numbers of a group of options. `rules` has the default and the minimum of each. */
function readNumbers<Name extends string>(
  group: string,
  given: Partial<Record<Name, number>> | undefined,
  rules: Readonly<Record<Name, readonly [number, number]>>,
): Record<Name, number> {
  const read = (name: string) => {
    const [value, min] = rules[name as Name];
    return [name, requireNumber(`${group}.${name}`, given?.[name as Name] ?? value, min)];
  };
  return Object.fromEntries(Object.keys(rules).map(read)) as Record<Name, number>;
}

export function requireNumber(name: string, value: number, min: number): number {
  if (!Number.isFinite(value) || value < min) throw new BoxConfigError(`${name}: must be a number >= ${String(min)}.`);
  return value;
}

export function requireBoolean(name: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new BoxConfigError(`${name}: must be true or false.`);
  return value;
}

export function requireInteger(name: string, value: number, min: number): void {
  if (!Number.isSafeInteger(value) || value < min) throw new BoxConfigError(`${name}: must be an integer >= ${String(min)}.`);
}

/** The base URL of each host of the document. */
export function readHosts(
  { baseUrl, hosts: overrides }: TransportOptions,
  urls: Readonly<Record<string, string>> = hosts,
): Record<HostName, string> {
  const origin = baseUrl === undefined ? undefined : readUrl('baseUrl', baseUrl);
  return Object.fromEntries(
    Object.entries(urls).map(([name, url]) => {
      const override = overrides?.[name as HostName];
      return [
        name,
        override !== undefined
          ? readUrl(`hosts.${name}`, override)
          : origin === undefined
            ? url
            : origin + trimSlash(new URL(url).pathname),
      ];
    }),
  ) as Record<HostName, string>;
}

function readUrl(name: string, value: unknown): string {
  const text = String(value);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // Text may be parsed although it has blanks.
  if (url === undefined || !/^https?:/.test(url.protocol) || /[\s\\?#]/.test(text) || url.username + url.password !== '')
    throw new BoxConfigError(`${name}: must be an http(s) URL without blanks, query, fragment and credentials.`);
  return trimSlash(text);
}

/** A pattern such as `/\/+$/` takes quadratic time for many slashes. */
function trimSlash(text: string): string {
  while (text.endsWith('/')) text = text.slice(0, -1);
  return text;
}
