import { documentedOperations, type DocumentedOperation } from '../operations/documented-operations.js';

/** The operations of a resource, found by their paths in the document: `POST /things`, `GET /things`, and those of `/things/{id}`. */
export interface ResourceFamily {
  readonly create: DocumentedOperation;
  readonly list: DocumentedOperation | undefined;
  readonly get: DocumentedOperation | undefined;
  readonly update: DocumentedOperation | undefined;
  readonly remove: DocumentedOperation | undefined;
  /** The properties of an object that end its path. */
  readonly key: readonly string[];
}

/** Resources whose path contains other properties than an ID: their list, the path of an object, and the properties in it. */
const keyed: Readonly<Record<string, { readonly list: string; readonly member: string; readonly key: readonly string[] }>> = {
  'metadataTemplates.create': {
    list: '/metadata_templates/enterprise',
    member: '/metadata_templates/{scope}/{template_key}/schema',
    key: ['scope', 'templateKey'],
  },
  'metadataTaxonomies.create': {
    list: '/metadata_taxonomies/{namespace}',
    member: '/metadata_taxonomies/{namespace}/{taxonomy_key}',
    key: ['namespace', 'key'],
  },
};

/** The resources whose objects have a path with an ID or another key. */
export function resourceFamilies(): ResourceFamily[] {
  const operations = documentedOperations().filter(({ operationId, base }) => operationId === base);
  const at = (method: string, path: RegExp | string) =>
    operations.find((one) => one.method === method && (typeof path === 'string' ? one.path === path : path.test(one.path)));
  return operations
    .filter(({ method, path }) => method === 'POST' && !path.endsWith('}'))
    .map((create) => {
      const other = keyed[create.operationId];
      const member = other?.member ?? new RegExp(`^${create.path.replaceAll(/[{}.]/g, '\\$&').replace(/\/schema$/, '')}/\\{[^}]+\\}$`);
      return {
        create,
        list: at('GET', other?.list ?? create.path),
        get: at('GET', member),
        update: at('PUT', member) ?? at('PATCH', member),
        remove: at('DELETE', member),
        key: other?.key ?? ['id'],
      };
    })
    .filter(({ get, remove }) => get !== undefined || remove !== undefined);
}
