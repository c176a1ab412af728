import { operationTable } from '../../generated/operations.js';
import type { NamedOperation } from './types/operation.js';

/** The one place through which hand-written code reads the generated types and table. */
export { hosts, operationTable } from '../../generated/operations.js';
export type { BoxOperations } from '../../generated/api.js';
export type * from '../../generated/openapi.js';

/** An operation of the table by its operationId. */
export function operationNamed(id: string): NamedOperation {
  const definition = operationTable[id];
  if (definition === undefined) throw new Error(`The document has no operation ${id}.`);
  return { id, ...definition };
}
