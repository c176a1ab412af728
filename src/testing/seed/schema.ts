import type { OpenApiDocument, Operation } from '../contract/document.js';
import { documentSchemas } from './document-schemas.js';
import { collaborationProperties, itemSchema, objectProperties } from './item-schemas.js';
import type { JsonSchema } from './json-schema.js';
import { without } from './plain-object.js';
import { createSections, serviceSections, type ServiceSection } from './sections.js';

const text = (description?: string): JsonSchema => ({ type: 'string', ...(description === undefined ? {} : { description }) });
const texts = (description: string): JsonSchema => ({ type: 'array', items: text(), description });
const flag = (description: string): JsonSchema => ({ type: 'boolean', description });
const object = (description: string, properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  description,
  ...(required.length === 0 ? {} : { required }),
  properties,
  additionalProperties: false,
});

const reference: JsonSchema = {
  type: 'object',
  description: 'Refers to another object of the seed: $path of an item, $login of a user, or $group for the name of a group.',
  properties: {
    $path: { ...text('Path of an item, such as /Reports/q1.txt.'), pattern: '^/' },
    $owner: text('Login of the owner of the item. Default: the first user.'),
    $login: text('Login of a user.'),
    $group: text('Name of a group.'),
  },
  anyOf: [{ required: ['$path'] }, { required: ['$login'] }, { required: ['$group'] }],
  additionalProperties: false,
};

const toReference: JsonSchema = {
  anyOf: [
    { $ref: '#/definitions/reference' },
    object('Another object.', { id: { ...text('Its ID.'), minLength: 1 }, type: text('Its type, if several are possible.') }, ['id']),
  ],
};
const objects: JsonSchema = { type: 'array', items: { type: 'object' } };
const nullableText: JsonSchema = { type: ['string', 'null'] };

/** The properties of objects that no operation creates, under their API names. */
const serviceObjects: Readonly<
  Record<ServiceSection, { readonly properties: Record<string, JsonSchema>; readonly required: readonly string[] }>
> = {
  storagePolicies: { properties: { name: text('The name of the storage zone.') }, required: ['id', 'name'] },
  fileRequests: {
    properties: {
      folder: toReference,
      title: text(),
      description: nullableText,
      status: { type: 'string', enum: ['active', 'inactive'] },
      is_email_required: { type: 'boolean' },
      is_description_required: { type: 'boolean' },
      expires_at: { type: ['string', 'null'], format: 'date-time' },
    },
    required: ['folder'],
  },
  signTemplates: {
    properties: {
      ...{ name: text(), parent_folder: toReference, source_files: objects, signers: objects },
      ...{ email_subject: nullableText, email_message: nullableText, days_valid: { type: ['integer', 'null'] } },
    },
    required: ['name'],
  },
  workflows: {
    properties: { folder: toReference, name: text(), description: text(), is_enabled: { type: 'boolean' }, flows: objects },
    required: ['folder', 'name'],
  },
  workflowActions: {
    properties: { folder: toReference, action_type: text(), description: nullableText, workflow: { type: 'object' } },
    required: ['folder', 'action_type', 'workflow'],
  },
  devicePinners: { properties: { owned_by: toReference, product_name: text() }, required: ['owned_by', 'product_name'] },
  appItemAssociations: {
    properties: {
      item: toReference,
      app_item: {
        type: 'object',
        properties: { id: text(), application_type: text(), type: { const: 'app_item' } },
        required: ['id', 'application_type'],
        additionalProperties: false,
      },
    },
    required: ['item', 'app_item'],
  },
};

/** Properties of a section's objects that create further objects within them. */
function nestedProperties(
  section: string,
  bodyOf: (operationId: string) => JsonSchema,
  arrayBodyOf: (operationId: string) => JsonSchema,
  hubItem: JsonSchema,
): Record<string, JsonSchema> {
  if (section === 'groups') {
    const { role, configurable_permissions: permissions } = bodyOf('groupMemberships.create').properties ?? {};
    const member = object(
      'A member with a role.',
      { $login: text('Login of the user.'), role: role ?? {}, configurable_permissions: permissions ?? {} },
      ['$login'],
    );
    return {
      $members: {
        type: 'array',
        description: 'Members: a login, or a login with a role.',
        items: { if: { type: 'string' }, else: member },
      },
    };
  }
  if (section === 'hubs') return { $items: { type: 'array', description: 'Items of the hub.', items: hubItem } };
  if (section === 'metadataTaxonomies') {
    const node = without(bodyOf('metadataTaxonomies.nodes.create').properties ?? {}, 'parentId');
    return {
      $levels: { ...arrayBodyOf('metadataTaxonomies.levels.create'), description: 'The levels, from the top down.' },
      $nodes: {
        type: 'array',
        description: 'The nodes. $parent is the name of the parent node.',
        items: object('A node.', { id: { $ref: '#/definitions/id' }, ...node, $parent: text('The displayName of the parent node.') }, [
          'displayName',
          'level',
        ]),
      },
    };
  }
  return section === 'collaborations' ? collaborationProperties : {};
}

const settings = object('Rules of the enterprise.', {
  termsOfServiceRequired: flag('Whether users other than the admin must accept the enabled terms of service first. Default: false.'),
});

const client = object(
  'An application.',
  {
    clientId: text(),
    clientSecret: text(),
    enterpriseId: text(),
    publicKeys: { type: 'object', additionalProperties: text(), description: 'Public keys in PEM (SPKI), by key ID.' },
    scopes: texts('Scopes of the application. Default: all.'),
    grants: texts('Allowed grants. Default: all.'),
    authorized: flag('Whether an admin has authorized it. Default: true.'),
    asUser: flag('Whether its tokens allow As-User. Default: true.'),
  },
  ['clientId', 'clientSecret', 'enterpriseId'],
);

export interface SeedSchema {
  readonly root: JsonSchema;
  /** A definition by name. */
  readonly find: (name: string) => JsonSchema;
}

/** The schema of a seed. Derived from the OpenAPI document, so that a seed accepts what the operations accept. */
export function createSeedSchema(document: OpenApiDocument, operations: readonly Operation[]): SeedSchema {
  const schemas = documentSchemas(document);
  const nodeOf = (operationId: string) =>
    operations.find(({ id }) => id === operationId)?.body?.media.get('application/json')?.schema ?? {};
  const bodyOf = (operationId: string): JsonSchema => schemas.object(nodeOf(operationId));
  const arrayBodyOf = (operationId: string): JsonSchema => schemas.convert(nodeOf(operationId));

  function createSection(section: string): JsonSchema {
    const body = bodyOf(`${section}.create`);
    const nested = nestedProperties(section, bodyOf, arrayBodyOf, schemas.convert({ $ref: '#/components/schemas/HubItemReference' }));
    return {
      type: 'array',
      description: `Bodies of ${section}.create.`,
      items: {
        ...body,
        properties: { ...objectProperties, ...nested, ...body.properties, id: objectProperties['id'] ?? {} },
        additionalProperties: false,
      },
    };
  }

  const serviceSection = (section: ServiceSection): JsonSchema => {
    const { properties, required } = serviceObjects[section];
    return {
      type: 'array',
      description: 'Objects that only the service or its web app creates.',
      items: object('', { id: objectProperties['id'] ?? {}, ...properties }, required),
    };
  };

  function user(): JsonSchema {
    const properties = without(bodyOf('users.create').properties ?? {}, 'role');
    return object(
      'A user.',
      {
        ...properties,
        login: { ...text('The email address for logging in.'), minLength: 1 },
        id: { $ref: '#/definitions/id' },
        role: {
          type: 'string',
          enum: ['admin', 'coadmin', 'user'],
          description: 'Default: admin for the first user, user for the others.',
        },
        aliases: texts('Further email addresses.'),
        tree: { $ref: '#/definitions/root' },
      },
      ['name', 'login'],
    );
  }

  const root = lazily(() =>
    object('The initial state of a mock Box.', {
      $schema: text('Address of this schema.'),
      users: {
        type: 'array',
        items: { $ref: '#/definitions/user' },
        description: 'The first user is also the service account. Default: one admin.',
      },
      tree: { $ref: '#/definitions/root' },
      folder: { ...text('A folder on disk with files of the first user.'), minLength: 1 },
      clients: { type: 'array', items: { $ref: '#/definitions/client' }, minItems: 1, description: 'Applications.' },
      settings: { $ref: '#/definitions/settings' },
      enterpriseConfiguration: object(
        'Settings of the enterprise that differ from the defaults, by category.',
        Object.fromEntries(['security', 'content_and_sharing', 'user_settings', 'shield'].map((name) => [name, { type: 'object' }])),
      ),
      ...Object.fromEntries([...createSections, ...Object.keys(serviceSections)].map((name) => [name, { $ref: `#/definitions/${name}` }])),
    }),
  );
  const found = new Map<string, JsonSchema>();

  function make(name: string): JsonSchema {
    if (name === 'reference') return reference;
    if (name === 'settings') return settings;
    if (name === 'client') return client;
    if (name === 'user') return user();
    if ((createSections as readonly string[]).includes(name)) return createSection(name);
    if (Object.hasOwn(serviceSections, name)) return serviceSection(name as ServiceSection);
    return itemSchema(name, bodyOf, schemas) ?? schemas.definition(name);
  }

  return {
    get root() {
      return root();
    },
    // Made on demand: most seeds use few definitions.
    find(name) {
      const schema = found.get(name) ?? make(name);
      found.set(name, schema);
      return schema;
    },
  };
}

/** The schema as one JSON document, for editors. */
export function publishedSchema({ root, find }: SeedSchema): Readonly<Record<string, unknown>> {
  const definitions: Record<string, JsonSchema> = {};
  const visit = (schema: JsonSchema): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)) {
      if (Object.hasOwn(definitions, name)) continue;
      definitions[name] = find(name);
      visit(find(name));
    }
  };
  visit(root);
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Seed of a mock Box', ...root, definitions };
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'bytes' && value === true ? undefined : value))) as Record<
    string,
    unknown
  >;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
