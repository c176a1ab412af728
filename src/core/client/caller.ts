import type { ApiClient } from './api-client.js';
import { boxPromise } from './box-promise.js';
import { invoke, type Caller } from '../operation/operation-function.js';
import type { ResponseMode } from '../call/context.js';

/** Starts a call and gives its promise. What an operation answers is typed where it is declared, in generated code. */
export function createCaller(api: ApiClient): Caller {
  return {
    [invoke]: (operation, args) => {
      const wish: ResponseMode = { isUnread: false };
      return boxPromise(api.send(operation, args, undefined, wish), wish) as never;
    },
  };
}
