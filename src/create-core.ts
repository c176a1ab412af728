import { createApiClient, type ApiClient } from './core/api-client.js';
import { boxPromise } from './core/box-promise.js';
import { invoke, type Caller, type Invoke } from './core/call.js';
import { readOptions, type BoxOptions } from './core/options.js';
import { paginate } from './pagination/paginate.js';

/** What standalone functions work with: settings and pipeline, without the methods. */
export type BoxCore = Caller;

/** Makes a core for the functions of `box-openapi-sdk/operations`. Throws BoxConfigError with the name of a wrong option. */
export function createBoxCore(options: BoxOptions): BoxCore {
  return { [invoke]: invoker(createApiClient(readOptions(options))) };
}

/** Starts a call, as a list where the operation is one. */
export function invoker(api: ApiClient): Invoke {
  return (operation, args) => {
    const result = operation.list === undefined ? boxPromise(api.send(operation, args)) : paginate(api, operation, args);
    // What an operation gives is typed where it is declared, in generated code.
    return result as never;
  };
}
