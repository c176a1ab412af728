import type { Operation } from './document.js';

import { decodeComponent } from '../http/decode.js';

interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

export interface Router {
  /** `pathExists`: whether the path has operations for other methods. */
  find(method: string, pathname: string): Route | { readonly operation: undefined; readonly pathExists: boolean };
  /** Whether the path exists, for any method. */
  hasPath(pathname: string): boolean;
}

interface Branch {
  readonly fixed: Map<string, Branch>;
  readonly patterns: { readonly source: string; readonly pattern: RegExp; readonly names: readonly string[]; readonly branch: Branch }[];
  readonly operations: Map<string, Operation>;
}

/**
 * Finds an operation by path segments, independent of the number of operations: msw tries its handlers one by one, which takes
 * milliseconds with hundreds of them. Fixed segments take precedence over templated ones, as OpenAPI specifies.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const root = newBranch();
  for (const operation of operations) {
    const leaf = segmentsOf(operation.path).reduce(grow, root);
    leaf.operations.set(operation.method, operation);
  }
  return {
    hasPath: (pathname) => walk(root, segmentsOf(pathname), 0, {}) !== undefined,
    find(method, pathname) {
      const path: Record<string, string> = {};
      const leaf = walk(root, segmentsOf(pathname), 0, path);
      const operation = leaf?.operations.get(method);
      return operation === undefined ? { operation, pathExists: leaf !== undefined } : { operation, path };
    },
  };
}

const newBranch = (): Branch => ({ fixed: new Map(), patterns: [], operations: new Map() });

const segmentsOf = (path: string): string[] => path.split('/').slice(1);

function grow(branch: Branch, segment: string): Branch {
  if (!segment.includes('{')) {
    const next = branch.fixed.get(segment) ?? newBranch();
    branch.fixed.set(segment, next);
    return next;
  }
  const existing = branch.patterns.find(({ source }) => source === segment);
  if (existing !== undefined) return existing.branch;
  const names = [...segment.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const text = segment.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const next = { source: segment, pattern: new RegExp(`^${text.join('([^/]+?)')}$`), names, branch: newBranch() };
  branch.patterns.push(next);
  return next.branch;
}

function walk(branch: Branch, segments: readonly string[], at: number, path: Record<string, string>): Branch | undefined {
  const segment = segments[at];
  if (segment === undefined) return branch.operations.size > 0 ? branch : undefined;
  const fixed = branch.fixed.get(segment);
  const found = fixed === undefined ? undefined : walk(fixed, segments, at + 1, path);
  if (found !== undefined) return found;
  for (const { pattern, names, branch: next } of branch.patterns) {
    const match = pattern.exec(segment);
    const leaf = match === null ? undefined : walk(next, segments, at + 1, path);
    if (match === null || leaf === undefined) continue;
    names.forEach((name, index) => (path[name] = decodeComponent(match[index + 1] ?? '')));
    return leaf;
  }
  return undefined;
}
