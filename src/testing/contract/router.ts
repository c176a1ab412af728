import type { Operation } from './document.js';

interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

export interface Router {
  /** `known`: whether the path exists, if only for other methods. */
  find(method: string, pathname: string): Route | { readonly operation: undefined; readonly known: boolean };
  /** Whether the path exists, for whatever method. */
  knows(pathname: string): boolean;
}

interface Branch {
  readonly fixed: Map<string, Branch>;
  readonly patterns: { readonly source: string; readonly pattern: RegExp; readonly names: readonly string[]; readonly branch: Branch }[];
  readonly operations: Map<string, Operation>;
}

/**
 * One look-up by the segments of the path, whatever the number of operations: msw tries its handlers one after the other,
 * which takes milliseconds with hundreds of them. Fixed segments win over templated ones, as OpenAPI has it.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const root = newBranch();
  for (const operation of operations) {
    const leaf = segmentsOf(operation.path).reduce(grow, root);
    leaf.operations.set(operation.method, operation);
  }
  return {
    knows: (pathname) => walk(root, segmentsOf(pathname), 0, {}) !== undefined,
    find(method, pathname) {
      const path: Record<string, string> = {};
      const leaf = walk(root, segmentsOf(pathname), 0, path);
      const operation = leaf?.operations.get(method);
      return operation === undefined ? { operation, known: leaf !== undefined } : { operation, path };
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
  const known = branch.patterns.find(({ source }) => source === segment);
  if (known !== undefined) return known.branch;
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
    names.forEach((name, index) => (path[name] = decode(match[index + 1] ?? '')));
    return leaf;
  }
  return undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
