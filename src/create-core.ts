import { createApiClient } from './core/api-client.js';
import type { Caller } from './core/call.js';
import { callerOf } from './core/caller.js';
import type { BoxOptions } from './core/options.js';
import { readOptions } from './core/settings.js';

/** What standalone functions work with: settings and pipeline, without the methods. */
export type BoxCore = Caller;

/** Makes a core for the functions of `box-openapi-sdk/operations`. Throws BoxConfigError with the name of a wrong option. */
export function createBoxCore(options: BoxOptions): BoxCore {
  return callerOf(createApiClient(readOptions(options)));
}
