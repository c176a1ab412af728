import { createApiClient } from './core/client/api-client.js';
import type { Caller } from './core/operation/operation-function.js';
import { createCaller } from './core/client/caller.js';
import type { BoxOptions } from './core/options/options.js';
import { readOptions } from './core/options/settings.js';

/** Settings and transport without the methods, for the standalone functions. */
export type BoxCore = Caller;

/** Creates a core for the functions of `box-openapi-sdk/operations`. Throws BoxConfigError that names the invalid option. */
export function createBoxCore(options: BoxOptions): BoxCore {
  return createCaller(createApiClient(readOptions(options)));
}
