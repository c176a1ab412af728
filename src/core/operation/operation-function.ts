import { BoxConfigError } from '../errors/box-errors.js';
import type { NamedOperation } from '../types/operation.js';
import type { WebResponse } from '../types/web.js';
import { boxPromise } from './box-promise.js';

/** The key of the function that executes calls, in a core and a client. A symbol, so that it cannot collide with resource names. */
export const invoke: unique symbol = Symbol('box-openapi-sdk.invoke');

/** Executes an operation. `args` are the path parameters, then params, then options. `send`, if given, sends the request instead. */
export type Invoke = (operation: NamedOperation, args: readonly unknown[], send?: SendInstead) => never;

/** Sends a request through the client of a caller. The type of `client` is not public. */
export type SendInstead = (client: unknown, mode: { isUnread: boolean }) => Promise<{ data: unknown; response: WebResponse }>;

/** The first argument of a standalone function: a core or a client. */
export interface Caller {
  readonly [invoke]: Invoke;
}

/** Creates the standalone function of an operation. Generated code declares the types of its arguments and result. */
export function operationFunction(operation: NamedOperation): (box: Caller, ...args: unknown[]) => never {
  return (box, ...args) => callOn(box, operation, args);
}

/** Starts a call. Rejects with BoxConfigError unless `box` is a core or a client. */
export function callOn(box: Caller, operation: NamedOperation, args: readonly unknown[], send?: SendInstead): never {
  try {
    return box[invoke](operation, args, send);
  } catch {
    // A client rejects and never throws.
    return boxPromise(Promise.reject(new BoxConfigError(`${operation.id}: box must be a core or client.`)), {}) as never;
  }
}
