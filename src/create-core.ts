import { createApiClient } from './core/client/api-client.js';
import type { Caller } from './core/operation/operation-function.js';
import { createCaller } from './core/client/caller.js';
import type { BoxOptions } from './core/options/options.js';
import { readOptions } from './core/options/settings.js';

/** What standalone functions work with: settings and pipeline, without the methods. */
export type BoxCore = Caller;

/** Makes a core for the functions of `box-openapi-sdk/operations`. Throws BoxConfigError with the name of a wrong option. */
export function createBoxCore(options: BoxOptions): BoxCore {
  return createCaller(createApiClient(readOptions(options)));
}
