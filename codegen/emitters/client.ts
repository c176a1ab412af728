import { quote } from '../literal.js';
import type { Method } from '../model/method.js';
import { codeBanner, defineEmitter } from '../emitter.js';

/** `client.ts`: `createBoxClient` with the methods of the document, and its type. `index.ts` exports it with the types. */
export const clientEmitter = defineEmitter({
  name: 'client',
  emit({ methods }, options) {
    const banner = codeBanner(options);
    return [
      { path: 'client.ts', text: banner + clientModule(methods, options.modules.client) },
      { path: 'index.ts', text: `${banner}${indexModule}` },
    ];
  },
});

/** Namespaces that have hand-written methods, with the type of those. */
const helpers = { folders: 'FoldersHelpers', events: 'EventsHelpers' };

function clientModule(methods: readonly Method[], client: string): string {
  const namespaces = new Set(methods.map(({ operationId }) => operationId.split('.')[0]));
  const members = Object.entries(helpers).map(
    ([name, type]) => `  ${name}: ${namespaces.has(name) ? `BoxOperations['${name}'] & ` : ''}${type};`,
  );
  const types = ['BoxClientMembers', 'BoxClientOptions', 'BoxDocument', ...Object.values(helpers)].sort();
  return `import { createBoxClient as createClient, ${types.map((type) => `type ${type}`).join(', ')} } from ${quote(client)};
import type { BoxOperations } from './api.js';
import type { paths } from './openapi.js';
import { hosts, operationTable } from './operations.js';

/** The client: every operation of this document as a method, plus helpers for uploads, downloads, folders, events and jobs. */
export interface BoxClient extends BoxOperations, BoxClientMembers<BoxClient, paths> {
${members.join('\n')}
}

/** This document, for the option \`document\` of \`createBoxClient\` in ${client}. */
export const document: BoxDocument<BoxClient> = { operations: operationTable, hosts };

/** Creates a client with the operations of this document. Sends nothing until the first call. Throws BoxConfigError that names the invalid option. */
export function createBoxClient(options: Omit<BoxClientOptions, 'document'>): BoxClient {
  return createClient({ ...options, document });
}
`;
}

const indexModule = `export type * from './api.js';
export { createBoxClient, document, type BoxClient } from './client.js';
export type * from './openapi.js';
`;
