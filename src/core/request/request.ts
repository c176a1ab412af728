import type { ApiClient } from '../client/api-client.js';
import { callOn, type Caller } from '../operation/operation-function.js';
import { loadModule } from '../retry/load-retry-loop.js';
import type { OperationTable } from './find-operation.js';
import type { RequestFunction, StandaloneRequest } from './request-types.js';

/** Sends a request through a core or a client, with the operations of this package's document. See `RequestFunction`. */
export const request = ((box: Caller, ...args: unknown[]) => start(box, undefined, args)) as StandaloneRequest;

/** Creates `request` for a client with the operations of `table`. */
export function createRequest(box: Caller, table: OperationTable): RequestFunction {
  return (...args: unknown[]) => start(box, table, args);
}

function start(box: Caller, table: OperationTable | undefined, args: readonly unknown[]): never {
  return callOn(box, { id: 'request', method: '', path: '' }, args, async (client, mode) => {
    const { sendRequest } = await loadModule('request', () => import('./send-request.js'));
    return sendRequest(client as ApiClient, table, mode, args);
  });
}
