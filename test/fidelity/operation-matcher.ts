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
export function matchOperation(method: string, url: URL, body: unknown, response: unknown): Match | undefined {
  // The download that `files.content.download` redirects to.
  if (url.pathname.startsWith('/d/1/')) return { operations: ['files.content.download'], path: [] };
  for (const { operation, pattern } of candidates) {
    if (operation.method !== method) continue;
    const found = pattern.exec(url.pathname);
    if (found === null) continue;
    const variants = all.filter(
      (one) => one.base === operation.operationId && one.operationId !== one.base && isVariant(one, url, body, response),
    );
    return { operations: [operation, ...variants].map(({ operationId }) => operationId), path: found.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

function isVariant({ fixedQuery, body, responses }: DocumentedOperation, { searchParams }: URL, sent: unknown, received: unknown): boolean {
  const hasQuery = Object.entries(fixedQuery).every(([name, value]) => {
    const texts = (searchParams.get(name) ?? '').split(',');
    return [value].flat().every((one) => texts.includes(String(one)));
  });
  const fixed = Object.entries(body?.fixed ?? {});
  const hasBody = fixed.every(([name, value]) => isObject(sent) && JSON.stringify(sent[name]) === JSON.stringify(value));
  // Without a fixed part, variants differ in the operation of a patch, or in the type of the response.
  const [example] = Array.isArray(body?.value) ? (body.value as unknown[]) : [];
  if (example !== undefined)
    return Array.isArray(sent) && sent.length > 0 && sent.every((one) => fieldOf(one, 'op') === fieldOf(example, 'op'));
  if (Object.keys(fixedQuery).length + fixed.length > 0) return hasQuery && hasBody && hasKeysOf(body?.value, sent);
  const type = fieldOf(responses.find(({ success }) => success)?.body, 'type');
  return type !== undefined && fieldOf(received, 'type') === type;
}

/** `shared_link: null` is another variant than `shared_link: {}`. */
const hasKeysOf = (example: unknown, sent: unknown): boolean =>
  !isObject(example) || Object.keys(example).every((key) => isObject(sent) && sent[key] !== undefined && sent[key] !== null);

const fieldOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
