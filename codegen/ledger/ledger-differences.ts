import type { Decision } from '../drift/decision.js';
import type { Difference } from '../drift/difference.js';
import type { Ledger } from './ledger.js';

/**
 * Compares the document with the operation list and the RAML. `declaredSources` maps each operationId of the document to its `x-box-source`.
 * The ledger states which operation implements each row of the sources.
 */
export function ledgerDifferences({ list, raml }: Ledger, declaredSources: ReadonlyMap<string, readonly string[]>): Difference[] {
  const rows = [
    ...list.map(({ n, title, operationId }) => ({ source: 'list', at: `list title ${String(n)} (${title})`, operationId })),
    ...raml.map(({ method, operationId }) => ({ source: 'raml', at: `RAML ${method}`, operationId })),
  ];
  const missing = rows
    .filter(({ operationId }) => !declaredSources.has(operationId))
    .map(({ at, operationId }): Difference => ({ at, aspect: 'operation', ours: '', theirs: operationId }));
  const own = [...declaredSources].flatMap(([operationId, declared]): Difference[] => {
    const found = ['list', 'raml'].filter((source) => rows.some((row) => row.source === source && row.operationId === operationId));
    const sources = found.length === 0 ? ['facts'] : found;
    return [
      ...(found.length === 0 ? [{ at: operationId, aspect: 'operation' as const, ours: operationId, theirs: '' }] : []),
      ...(sources.join() === [...declared].sort(bySource).join()
        ? []
        : [{ at: operationId, aspect: 'source' as const, ours: declared.join(', '), theirs: sources.join(', ') }]),
    ];
  });
  return [...missing, ...own];
}

/** The rows of `further.yaml` as decisions: operations that no source has. */
export function furtherDecisions({ further }: Ledger): Decision[] {
  return further.map(({ operationId, why }) => ({
    at: ['*'],
    aspects: ['operation'],
    ours: operationId,
    theirs: '',
    why,
    location: 'further.yaml',
  }));
}

const order = ['list', 'raml', 'facts'];
const bySource = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
