import type { Document } from '../openapi/document.js';
import { operationsOf, type LocatedOperation } from '../openapi/operations.js';

/** An operation and the document that its references point into. */
export interface OperationIn {
  readonly document: Document;
  readonly located: LocatedOperation;
}

/** The operations for one request. Either list is empty if only the other document has it. */
export interface OperationPair {
  /** `GET /files/{file_id}`, with the names of our document if it has the operation. */
  readonly at: string;
  readonly ours: OperationIn | undefined;
  readonly theirs: readonly OperationIn[];
}

/**
 * Pairs the operations of our document with those of others by method and path. Names in braces do not matter, nor does a `#variant` of a
 * path: the vendor lists several operations for one request in this way.
 */
export function pairOperations(ours: Document, others: readonly Document[]): OperationPair[] {
  const own = new Map(operationsOf(ours).map((located) => [keyOf(located), { document: ours, located }]));
  const theirs = new Map<string, OperationIn[]>();
  for (const document of others)
    for (const located of operationsOf(document))
      theirs.set(keyOf(located), [...(theirs.get(keyOf(located)) ?? []), { document, located }]);
  return [...new Set([...own.keys(), ...theirs.keys()])].map((key) => {
    const mine = own.get(key);
    const found = theirs.get(key) ?? [];
    return { at: requestOf((mine ?? found[0])?.located), ours: mine, theirs: found };
  });
}

const realPath = (path: string): string => path.replace(/#.*$/, '').replace(/(?<=.)\/$/, '');

const keyOf = ({ method, path }: LocatedOperation): string => `${method} ${realPath(path).replace(/\{[^}]*\}/g, '{}')}`;

function requestOf(located: LocatedOperation | undefined): string {
  return located === undefined ? '' : `${located.method.toUpperCase()} ${realPath(located.path)}`;
}
