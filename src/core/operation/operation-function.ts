import type { NamedOperation } from '../types/operation.js';

/** Under this key a core and a client carry what carries a call out. A symbol, since all names belong to the service's resources. */
export const invoke: unique symbol = Symbol('box-openapi-sdk.invoke');

/** Carries out an operation. `args` are the path parameters, then params, then options. */
export type Invoke = (operation: NamedOperation, args: readonly unknown[]) => never;

/** What a standalone function takes first: a core or a client. */
export interface Caller {
  readonly [invoke]: Invoke;
}

/** Makes the function of an operation. Its arguments and answer are typed where it is declared, in generated code. */
export function operationFunction(operation: NamedOperation): (box: Caller, ...args: unknown[]) => never {
  return (box, ...args) => box[invoke](operation, args);
}
