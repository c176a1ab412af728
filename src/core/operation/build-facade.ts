import type { NamedOperation, OperationDefinition } from '../types/operation.js';

interface Tree {
  [name: string]: Tree | ((...args: unknown[]) => unknown);
}

/** Starts a call, as a promise or as a list. */
type Start = (operation: NamedOperation, args: readonly unknown[]) => unknown;

/**
 * Builds the client's methods from the table: `files.sharedLink.get` becomes `facade.files.sharedLink.get`.
 * Plain properties, so that a user's test can put a spy in place of any of them.
 */
export function buildFacade(table: Readonly<Record<string, OperationDefinition>>, start: Start): Tree {
  const root: Tree = {};
  for (const [id, definition] of Object.entries(table)) {
    const path = id.split('.');
    const name = path.pop() ?? id;
    const namespace = path.reduce<Tree>((node, part) => (node[part] ??= {}) as Tree, root);
    // Made when it is first called: a client has hundreds, and a program calls a few.
    let operation: NamedOperation | undefined;
    namespace[name] = (...args) => start((operation ??= { id, ...definition }), args);
  }
  return root;
}
