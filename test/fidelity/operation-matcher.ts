import { documentedOperations, type DocumentedOperation } from '../contract/operations/documented-operations.js';

export interface Match {
  readonly operations: readonly string[];
  readonly path: readonly string[];
}

interface Candidate {
  readonly operation: DocumentedOperation;
  readonly pattern: RegExp;
}

const all = documentedOperations();

const placeholdersIn = (path: string): number => (path.match(/\{/g) ?? []).length;

/** The operations by the number of path segments, fixed paths first: `/users/me` is not the user `me`. */
const candidates: readonly Candidate[] = all
  .filter(({ operationId, base }) => operationId === base)
  .map((operation) => ({ operation, pattern: patternOf(operation) }))
  .sort((a, b) => placeholdersIn(a.operation.path) - placeholdersIn(b.operation.path));

function patternOf({ server, path }: DocumentedOperation): RegExp {
  const literals = `${new URL(server).pathname.replace(/\/$/, '')}${path}`
    .split(/\{[^}]+\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literals.join('([^/]+?)')}$`);
}

/** The operation of a request, and the variants whose fixed parameters and body it contains. */
export function matchOperation(method: string, url: URL, body: unknown): Match | undefined {
  // The download that `files.content.download` redirects to.
  if (url.pathname.startsWith('/d/1/')) return { operations: ['files.content.download'], path: [] };
  for (const { operation, pattern } of candidates) {
    if (operation.method !== method) continue;
    const found = pattern.exec(url.pathname);
    if (found === null) continue;
    const variants = all.filter((one) => one.base === operation.operationId && one.operationId !== one.base && isVariant(one, url, body));
    return { operations: [operation, ...variants].map(({ operationId }) => operationId), path: found.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

function isVariant({ fixedQuery, body }: DocumentedOperation, { searchParams }: URL, sent: unknown): boolean {
  const hasQuery = Object.entries(fixedQuery).every(([name, value]) => {
    const texts = (searchParams.get(name) ?? '').split(',');
    return [value].flat().every((one) => texts.includes(String(one)));
  });
  const fixed = Object.entries(body?.fixed ?? {});
  const hasBody = fixed.every(([name, value]) => isObject(sent) && JSON.stringify(sent[name]) === JSON.stringify(value));
  // A variant without a fixed part has another body than its operation.
  return hasQuery && hasBody && (Object.keys(fixedQuery).length > 0 || fixed.length > 0);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
