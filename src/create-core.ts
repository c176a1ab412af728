import { createApiClient, type ApiClient } from './core/api-client.js';
import { boxPromise } from './core/box-promise.js';
import { invoke, type Caller } from './core/call.js';
import { readOptions, type BoxOptions } from './core/options.js';

/** What standalone functions work with: settings and pipeline, without the methods. */
export type BoxCore = Caller;

/** Makes a core for the functions of `box-openapi-sdk/operations`. Throws BoxConfigError with the name of a wrong option. */
export function createBoxCore(options: BoxOptions): BoxCore {
  return callerOf(createApiClient(readOptions(options)));
}

/** Starts a call and gives its promise. What an operation answers is typed where it is declared, in generated code. */
export function callerOf(api: ApiClient): Caller {
  return { [invoke]: (operation, args) => boxPromise(api.send(operation, args)) as never };
}
