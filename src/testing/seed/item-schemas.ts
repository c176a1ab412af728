import type { DocumentSchemas } from './document-schemas.js';
import { itemNamePattern } from './item-names.js';
import type { JsonSchema } from './json-schema.js';
import { without } from './plain-object.js';

const text = (description: string): JsonSchema => ({ type: 'string', description });
const time = (description: string): JsonSchema => ({ type: 'string', format: 'date-time', description });
const flag = (description: string): JsonSchema => ({ type: 'boolean', description });
const content: JsonSchema = { type: 'string', bytes: true, description: 'The content, as text in UTF-8.' };
const base64: JsonSchema = {
  type: 'string',
  pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  description: 'The content, in base64.',
};

const id: JsonSchema = { ...text('The ID. Default: a generated one.'), pattern: '^[0-9A-Za-z_-]{1,64}$' };

/** The properties of a seed's objects besides those of the API. */
export const objectProperties: Readonly<Record<string, JsonSchema>> = {
  id: { $ref: '#/definitions/id' },
  $by: { $ref: '#/definitions/by' },
};

export const collaborationProperties: Readonly<Record<string, JsonSchema>> = {
  $status: { type: 'string', enum: ['accepted', 'pending'], description: 'The status. Default: as after an invitation.' },
};

/** Matches an object with one of the properties. */
const withOneOf = (names: readonly string[]): JsonSchema => ({ type: 'object', anyOf: names.map((name) => ({ required: [name] })) });

/** The properties that make an object of the tree a file. */
export const contentProperties = ['$content', '$base64', '$file', '$versions'] as const;

/** Properties whose schema comes from the body of an operation: the operation and the name there. Definitions, because most trees use none. */
const updated: Readonly<Record<string, readonly [operationId: string, name: string]>> = {
  $description: ['files.update', 'description'],
  $tags: ['files.update', 'tags'],
  $dispositionAt: ['files.update', 'disposition_at'],
  $syncState: ['folders.update', 'sync_state'],
  $canNonOwnersInvite: ['folders.update', 'can_non_owners_invite'],
  $canNonOwnersViewCollaborators: ['folders.update', 'can_non_owners_view_collaborators'],
  $isCollaborationRestrictedToEnterprise: ['folders.update', 'is_collaboration_restricted_to_enterprise'],
  $folderUploadEmail: ['folders.update', 'folder_upload_email'],
};

const toDefinition = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** Properties of several kinds of items. Definitions, so that the published schema contains each once. */
const common: Readonly<Record<string, JsonSchema>> = {
  $sharedLink: {
    description: 'A shared link: true for one with the default settings, or its settings.',
    anyOf: [{ type: 'boolean', const: true }, toDefinition('SharedLinkSettings')],
  },
  $createdAt: time('The time of creation. Default: now.'),
  $modifiedAt: time('The time of the last change. Default: the time of creation.'),
  $trashed: flag('Whether the item is in the trash. Default: false.'),
  $metadata: {
    type: 'object',
    description: 'Metadata: the values by scope (enterprise or global) and template key.',
    additionalProperties: { type: 'object', additionalProperties: { type: 'object' } },
  },
  $collaborations: { type: 'array', description: 'The access of other users and groups.', items: toDefinition('$collaboration') },
  $watermark: flag('Whether the item has a watermark. Default: false.'),
};

const toDefinitions = (...names: readonly string[]): Record<string, JsonSchema> =>
  Object.fromEntries(names.map((name) => [name, toDefinition(name)]));

const item: Readonly<Record<string, JsonSchema>> = {
  $id: toDefinition('id'),
  ...toDefinitions('$description', '$tags', '$sharedLink', '$createdAt', '$modifiedAt', '$trashed'),
};

const container: Readonly<Record<string, JsonSchema>> = { ...item, ...toDefinitions('$metadata', '$collaborations', '$watermark') };

const folder: Readonly<Record<string, JsonSchema>> = {
  ...container,
  $folder: { ...text('A folder on disk with further contents.'), minLength: 1 },
  $lock: flag('Whether a lock prevents that the folder is moved or deleted. Default: false.'),
  ...toDefinitions('$syncState', '$canNonOwnersInvite', '$canNonOwnersViewCollaborators', '$isCollaborationRestrictedToEnterprise'),
  ...toDefinitions('$folderUploadEmail'),
};

const file: Readonly<Record<string, JsonSchema>> = {
  ...container,
  $content: content,
  $base64: toDefinition('base64'),
  $file: { ...text('A file on disk with the content.'), minLength: 1 },
  $versions: {
    type: 'array',
    minItems: 1,
    description: 'The contents of all versions, the oldest first.',
    items: {
      if: { type: 'object' },
      then: { type: 'object', properties: { $base64: toDefinition('base64') }, required: ['$base64'], additionalProperties: false },
      else: content,
    },
  },
  $lock: { description: 'A lock of the owner: true, or its settings.', anyOf: [{ type: 'boolean' }, toDefinition('$lockSettings')] },
  ...toDefinitions('$dispositionAt'),
  $comments: {
    type: 'array',
    description: 'Comments: a message, or the body of comments.create.',
    items: { if: { type: 'string' }, then: { minLength: 1 }, else: toDefinition('$comment') },
  },
  $tasks: { type: 'array', description: 'Tasks.', items: toDefinition('$task') },
};

/** Matches the properties of a folder and the names of items. */
const keyPattern = (properties: readonly string[]): string =>
  `^(?:\\$(?:${properties.map((name) => name.slice(1)).join('|')})|\\$(?=\\$)${itemNamePattern}|(?!\\$)${itemNamePattern})$`;

const trees: Readonly<Record<string, JsonSchema>> = {
  ...common,
  id,
  by: text('The login of the user who creates the object. Default: the first user.'),
  base64,
  entry: {
    type: ['string', 'object'],
    bytes: true,
    description: 'A string is a file, an object a folder, a file with properties ($content) or a web link ($webLink).',
    if: { type: 'object' },
    then: {
      if: withOneOf(['$webLink']),
      then: toDefinition('webLink'),
      else: { if: withOneOf(contentProperties), then: toDefinition('file'), else: toDefinition('tree') },
    },
  },
  tree: {
    type: 'object',
    description: 'A folder: its contents by name, and its properties, which start with $. $$name is an item with the name $name.',
    properties: folder,
    propertyNames: { pattern: keyPattern(Object.keys(folder)) },
    additionalProperties: toDefinition('entry'),
  },
  root: {
    type: 'object',
    description: 'The contents of a root folder by name. A string is a file, an object a folder. $$name is an item with the name $name.',
    properties: { $folder: folder['$folder'] ?? {} },
    propertyNames: { pattern: keyPattern(['$folder']) },
    additionalProperties: toDefinition('entry'),
  },
  file: { type: 'object', description: 'A file with properties.', properties: file, additionalProperties: false },
  webLink: {
    type: 'object',
    description: 'A web link.',
    required: ['$webLink'],
    properties: { $webLink: { ...text('The URL.'), minLength: 1 }, ...item },
    additionalProperties: false,
  },
};

/** Bodies of operations for an item that the place in the tree determines. */
const attached: Readonly<Record<string, string>> = {
  $collaboration: 'collaborations.create',
  $comment: 'comments.create',
  $task: 'tasks.create',
};

/** A definition of the tree. Undefined for other names. `bodyOf` returns the schema of an operation's body. */
export function itemSchema(
  name: string,
  bodyOf: (operationId: string) => JsonSchema,
  { definition }: DocumentSchemas,
): JsonSchema | undefined {
  const operationId = attached[name];
  if (operationId !== undefined) return withoutItem(bodyOf(operationId), operationId === 'collaborations.create');
  const update = updated[name];
  if (update !== undefined) return bodyOf(update[0]).properties?.[update[1]];
  if (name !== '$lockSettings') return trees[name];
  const { is_download_prevented: preventsDownload = {}, expires_at: expiresAt = {} } = definition('FileLockSet').properties ?? {};
  return { type: 'object', properties: { is_download_prevented: preventsDownload, expires_at: expiresAt }, additionalProperties: false };
}

function withoutItem({ required = [], ...schema }: JsonSchema, isCollaboration: boolean): JsonSchema {
  const properties = without(schema.properties ?? {}, 'item');
  const entry: JsonSchema = {
    ...schema,
    properties: { ...objectProperties, ...(isCollaboration ? collaborationProperties : {}), ...properties },
  };
  const needed = required.filter((one) => one !== 'item');
  return needed.length === 0 ? entry : { ...entry, required: needed };
}
