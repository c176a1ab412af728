import { operationTable } from '../../generated/operations.js';
import type { NamedOperation } from './types/operation.js';

/** The only module through which hand-written code imports generated types and the operation table. */
export { hosts, operationTable } from '../../generated/operations.js';
export type { BoxOperations } from '../../generated/api.js';
export type * from '../../generated/openapi.js';

/** Finds an operation by its operationId. */
export function operationNamed(id: string): NamedOperation {
  const definition = operationTable[id];
  if (definition === undefined) throw new Error(`${id}: not an operation of the OpenAPI document.`);
  return { id, ...definition };
}
