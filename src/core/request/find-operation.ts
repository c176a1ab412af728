import type { NamedOperation, OperationDefinition } from '../types/operation.js';

/** Operations by operationId. */
export type OperationTable = Readonly<Record<string, OperationDefinition>>;

/** The operation of a path template, such as `/files/{file_id}`. Of several with the same method and path, the first, which has the others as variants. */
export function operationWithTemplate(table: OperationTable, method: string, template: string): NamedOperation | undefined {
  return first(table, (each) => each.method === method && each.path === template);
}

/**
 * The operation of a path with values, such as `/files/1`. Where several templates match, a literal part takes precedence over a parameter, as
 * in the service: `/files/content` is not a file with the ID `content`.
 */
export function operationAt(table: OperationTable, method: string, path: string, host?: string): NamedOperation | undefined {
  const parts = path.split('/');
  let best: { readonly rank: string; readonly operation: NamedOperation } | undefined;
  for (const [id, definition] of Object.entries(table)) {
    if (definition.method !== method || (host !== undefined && (definition.host ?? 'api') !== host)) continue;
    const rank = rankOf(definition.path.split('/'), parts);
    if (rank !== undefined && (best === undefined || rank > best.rank)) best = { rank, operation: { id, ...definition } };
  }
  return best?.operation;
}

/** One character per part: 2 for a literal, 1 for a parameter. Undefined unless the path matches. Comparable as text. */
function rankOf(template: readonly string[], parts: readonly string[]): string | undefined {
  if (template.length !== parts.length) return undefined;
  const ranks = template.map((part, at) => rankOfPart(part, parts[at] ?? ''));
  return ranks.includes(undefined) ? undefined : ranks.join('');
}

function rankOfPart(template: string, part: string): string | undefined {
  if (template === part) return '2';
  const [before = '', after] = template.split(/\{[^}]*\}/);
  const isMatch = after !== undefined && part.length > before.length + after.length && part.startsWith(before) && part.endsWith(after);
  return isMatch ? '1' : undefined;
}

function first(table: OperationTable, matches: (definition: OperationDefinition) => boolean): NamedOperation | undefined {
  const found = Object.entries(table).find(([, definition]) => matches(definition));
  return found === undefined ? undefined : { id: found[0], ...found[1] };
}
