import type { NamedOperation, OperationDefinition } from '../types/operation.js';

interface Tree {
  [name: string]: Tree | ((...args: unknown[]) => unknown);
}

/** Starts a call. Returns a promise or a list. */
type StartCall = (operation: NamedOperation, args: readonly unknown[]) => unknown;

/**
 * Builds the client's methods from the table: `files.sharedLink.get` becomes `facade.files.sharedLink.get`.
 * Methods are plain properties, so tests can replace any of them with a spy.
 */
export function buildFacade(table: Readonly<Record<string, OperationDefinition>>, start: StartCall): Tree {
  const root: Tree = {};
  for (const [id, definition] of Object.entries(table)) {
    const path = id.split('.');
    const name = path.pop() ?? id;
    const namespace = path.reduce<Tree>((node, part) => (node[part] ??= {}) as Tree, root);
    // Created on the first call: a client has hundreds of operations, and a program calls a few.
    let operation: NamedOperation | undefined;
    namespace[name] = (...args) => start((operation ??= { id, ...definition }), args);
  }
  return root;
}
