import { readBaseUrl } from '../../auth/base-url.js';
import { Failure } from '../../failure.js';
import type { Io } from '../../io.js';
import type { DoctorOptions } from './options.js';
import { scopeNames } from './scope-probes.js';

/** The origins that the checks call, with the base path of each API. */
export interface Hosts {
  readonly api: string;
  readonly upload: string;
  readonly content: string;
}

/** Validated arguments and the environment of the checks. */
export interface Setup {
  readonly options: DoctorOptions;
  readonly io: Pick<Io, 'cwd' | 'env' | 'stdin'>;
  readonly hosts: Hosts;
  readonly timeoutMs: number;
  readonly scopes: readonly string[];
  readonly origin: string | undefined;
}

/** Validates the arguments. Throws a Failure with status 2 that names the option. */
export function readSetup(options: DoctorOptions, io: Pick<Io, 'cwd' | 'env' | 'stdin'>): Setup {
  if (options.config !== undefined && options.tokenStdin === true) throw new Failure('Pass either --config or --token-stdin, not both.', 2);
  if (options.asUser?.trim() === '') throw new Failure('--as-user: must be a user ID, such as 12345.', 2);
  return {
    options,
    io,
    hosts: readHosts(options.baseUrl),
    timeoutMs: readTimeout(options.timeout),
    scopes: readScopes(options.scopes),
    origin: readOrigin(options.origin),
  };
}

function readHosts(baseUrl: string | undefined): Hosts {
  if (baseUrl === undefined) return { api: 'https://api.box.com', upload: 'https://upload.box.com', content: 'https://dl.boxcloud.com' };
  const base = readBaseUrl(baseUrl);
  return { api: base, upload: base, content: base };
}

function readTimeout(text: string): number {
  const seconds = Number(text);
  if (!Number.isFinite(seconds) || seconds <= 0 || seconds > 600)
    throw new Failure('--timeout: must be a number of seconds from 0 to 600.', 2);
  return seconds * 1000;
}

function readScopes(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !scopeNames.includes(name));
  if (unknown !== undefined) throw new Failure(`--scopes: "${unknown}" cannot be checked. The scopes are ${scopeNames.join(', ')}.`, 2);
  return names;
}

function readOrigin(origin: string | undefined): string | undefined {
  if (origin === undefined) return undefined;
  if (URL.canParse(origin) && /^https?:/.test(origin) && new URL(origin).origin === origin) return origin;
  throw new Failure('--origin: must be a scheme, a host and a port only, such as https://app.example.com.', 2);
}
