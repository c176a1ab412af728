import { createBoxClient, type BoxClient } from 'box-openapi-sdk';
import { fastTransport } from 'box-openapi-sdk/node';
import { Failure } from '../failure.js';
import type { Io } from '../io.js';
import { readBaseUrl } from './base-url.js';
import type { ClientOptions } from './client-options.js';
import { readAuth } from './read-auth.js';
import { readOnce } from './read-once.js';
import { createRedactor } from './redactor.js';

/** A client with the credentials of a verb. Close it at the end. */
export interface OpenedClient {
  readonly box: BoxClient;
  /** Removes the credentials from a text that may repeat a response of the service. */
  readonly redact: (text: string) => string;
}

/** Opens the client of a verb. Throws a Failure with status 2 that names the option, the variable or the field, and quotes no secret. */
export async function openClient(options: ClientOptions, io: Pick<Io, 'cwd' | 'env' | 'stdin'>): Promise<OpenedClient> {
  const { asUser, baseUrl, config } = options;
  if (asUser?.trim() === '') throw new Failure('--as-user: must be a user ID, such as 12345.', 2);
  const base = baseUrl === undefined ? {} : { baseUrl: readBaseUrl(baseUrl) };
  const input = readOnce(io.stdin);
  const auth = await readAuth(options, { cwd: io.cwd, env: io.env, stdin: input.read });
  const redact = await createRedactor(io, config, input.soFar);
  const user = asUser === undefined ? {} : { asUser: asUser.trim() };
  // Needs no further package, and uses the proxies of the environment.
  return { box: createBoxClient({ auth, fetch: fastTransport({ engine: 'node' }), ...base, ...user }), redact };
}
