import { documentedOperations, type DocumentedOperation } from '../operations/documented-operations.js';

/** The operations of a resource, found by their paths in the document: `POST /things`, `GET /things`, and those of `/things/{id}`. */
export interface ResourceFamily {
  readonly create: DocumentedOperation;
  readonly list: DocumentedOperation | undefined;
  readonly get: DocumentedOperation | undefined;
  readonly update: DocumentedOperation | undefined;
  readonly remove: DocumentedOperation | undefined;
}

/** The resources whose objects have an ID in their path. */
export function resourceFamilies(): ResourceFamily[] {
  const operations = documentedOperations().filter(({ operationId, base }) => operationId === base);
  const at = (method: string, path: RegExp | string) =>
    operations.find((one) => one.method === method && (typeof path === 'string' ? one.path === path : path.test(one.path)));
  return operations
    .filter(({ method, path }) => method === 'POST' && !path.endsWith('}'))
    .map((create) => {
      const member = new RegExp(`^${create.path.replaceAll(/[{}.]/g, '\\$&').replace(/\/schema$/, '')}/\\{[^}]+\\}$`);
      return {
        create,
        list: at('GET', create.path),
        get: at('GET', member),
        update: at('PUT', member),
        remove: at('DELETE', member),
      };
    })
    .filter(({ get, remove }) => get !== undefined || remove !== undefined);
}
