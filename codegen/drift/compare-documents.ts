import type { Document } from '../openapi/document.js';
import { compareOperations } from './compare-operations.js';
import { compareSchemas } from './compare-schemas.js';
import type { Difference } from './difference.js';
import { pairOperations } from './pair-operations.js';

/**
 * Everything in which our document and those of others do not agree, sorted by place. `theirs` is one description in several documents, for
 * example one for each version of the API. Both sides may be OpenAPI 3.0 or 3.1. Descriptions, examples and names of components are not compared.
 */
export function compareDocuments(ours: Document, theirs: readonly Document[]): Difference[] {
  const compared = pairOperations(ours, theirs).map(compareOperations);
  return [...compared.flatMap(({ differences }) => differences), ...compareSchemas(compared.flatMap(({ schemas }) => schemas))].sort(
    (left, right) => compareText(left.at, right.at) || compareText(left.aspect, right.aspect),
  );
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
