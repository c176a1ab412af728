import type { ApiClient } from './api-client.js';
import { boxPromise } from '../operation/box-promise.js';
import { invoke, type Caller } from '../operation/operation-function.js';
import type { ResponseMode } from '../call/context.js';

/** Creates the object that starts calls. Result types are declared in generated code. */
export function createCaller(api: ApiClient): Caller {
  return {
    [invoke]: (operation, args, send) => {
      const mode: ResponseMode = { isUnread: false };
      return boxPromise(send === undefined ? api.send(operation, args, undefined, mode) : send(api, mode), mode) as never;
    },
  };
}
