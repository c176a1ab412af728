import type { Operation } from '../contract/document.js';
import type { DocumentSchemas } from './document-schemas.js';
import { itemNamePattern } from './item-names.js';
import type { JsonSchema } from './json-schema.js';

const text = (description: string): JsonSchema => ({ type: 'string', description });
const time = (description: string): JsonSchema => ({ type: 'string', format: 'date-time', description });
const flag = (description: string): JsonSchema => ({ type: 'boolean', description });
const content: JsonSchema = { type: 'string', bytes: true, description: 'The content, as text in UTF-8.' };
const base64: JsonSchema = {
  type: 'string',
  pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  description: 'The content, in base64.',
};

/** Matches an object with one of the properties. */
export const withOneOf = (names: readonly string[]): JsonSchema => ({ type: 'object', anyOf: names.map((name) => ({ required: [name] })) });

/** The properties that make an object of the tree a file. */
export const contentProperties = ['$content', '$base64', '$file', '$versions'] as const;

/** The definitions of the tree. `bodyOf` returns the schema of an operation's body. */
export function itemSchemas(
  bodyOf: (operationId: Operation['id']) => JsonSchema,
  { convert, definition }: DocumentSchemas,
): Record<string, JsonSchema> {
  /** A body for an item that the place in the tree determines. */
  const withoutItem = (operationId: string): JsonSchema => {
    const { item: _, ...properties } = bodyOf(operationId).properties ?? {};
    const { required = [], ...schema } = bodyOf(operationId);
    const entry: JsonSchema = { ...schema, properties: { ...objectProperties, ...properties } };
    const needed = required.filter((name) => name !== 'item');
    return needed.length === 0 ? entry : { ...entry, required: needed };
  };
  const updated = (operationId: string, names: Readonly<Record<string, string>>): Record<string, JsonSchema> =>
    Object.fromEntries(Object.entries(names).map(([key, name]) => [key, bodyOf(operationId).properties?.[name] ?? {}]));

  const { is_download_prevented: preventsDownload = {}, expires_at: expiresAt = {} } = definition('FileLockSet').properties ?? {};
  const lockSettings: JsonSchema = {
    type: 'object',
    properties: { is_download_prevented: preventsDownload, expires_at: expiresAt },
    additionalProperties: false,
  };

  const item: Record<string, JsonSchema> = {
    $id: { ...text('The ID. Default: a generated one.'), pattern: idPattern },
    ...updated('files.update', { $description: 'description', $tags: 'tags' }),
    $sharedLink: {
      description: 'A shared link: true for one with the default settings, or its settings.',
      anyOf: [{ type: 'boolean', const: true }, convert({ $ref: '#/components/schemas/SharedLinkSettings' })],
    },
    $createdAt: time('The time of creation. Default: now.'),
    $modifiedAt: time('The time of the last change. Default: the time of creation.'),
    $trashed: flag('Whether the item is in the trash. Default: false.'),
  };
  const container: Record<string, JsonSchema> = {
    ...item,
    $metadata: {
      type: 'object',
      description: 'Metadata: the values by scope (enterprise or global) and template key.',
      additionalProperties: { type: 'object', additionalProperties: { type: 'object' } },
    },
    $collaborations: { type: 'array', description: 'The access of other users and groups.', items: withoutItem('collaborations.create') },
    $watermark: flag('Whether the item has a watermark. Default: false.'),
  };
  const folder: Record<string, JsonSchema> = {
    ...container,
    $folder: { ...text('A folder on disk with further contents.'), minLength: 1 },
    $lock: flag('Whether a lock prevents that the folder is moved or deleted. Default: false.'),
    ...updated('folders.update', {
      $syncState: 'sync_state',
      $canNonOwnersInvite: 'can_non_owners_invite',
      $canNonOwnersViewCollaborators: 'can_non_owners_view_collaborators',
      $isCollaborationRestrictedToEnterprise: 'is_collaboration_restricted_to_enterprise',
      $folderUploadEmail: 'folder_upload_email',
    }),
  };
  const file: Record<string, JsonSchema> = {
    ...container,
    $content: content,
    $base64: base64,
    $file: { ...text('A file on disk with the content.'), minLength: 1 },
    $versions: {
      type: 'array',
      minItems: 1,
      description: 'The contents of all versions, the oldest first.',
      items: {
        if: { type: 'object' },
        then: { type: 'object', properties: { $base64: base64 }, required: ['$base64'], additionalProperties: false },
        else: content,
      },
    },
    $lock: {
      description: 'A lock of the owner: true, or its settings.',
      anyOf: [{ type: 'boolean' }, lockSettings],
    },
    ...updated('files.update', { $dispositionAt: 'disposition_at' }),
    $comments: {
      type: 'array',
      description: 'Comments: a message, or the body of comments.create.',
      items: { if: { type: 'string' }, then: { minLength: 1 }, else: withoutItem('comments.create') },
    },
    $tasks: { type: 'array', description: 'Tasks.', items: withoutItem('tasks.create') },
  };

  return {
    entry: {
      if: { type: 'string', bytes: true },
      then: content,
      else: {
        if: withOneOf(['$webLink']),
        then: { $ref: '#/definitions/webLink' },
        else: { if: withOneOf(contentProperties), then: { $ref: '#/definitions/file' }, else: { $ref: '#/definitions/tree' } },
      },
    },
    tree: {
      type: 'object',
      description: 'A folder: its contents by name, and its properties, which start with $. $$name is an item with the name $name.',
      properties: folder,
      propertyNames: {
        pattern: `^(?:\\$(?:${Object.keys(folder)
          .map((name) => name.slice(1))
          .join('|')})|\\$(?=\\$)${itemNamePattern}|(?!\\$)${itemNamePattern})$`,
      },
      additionalProperties: { $ref: '#/definitions/entry' },
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
}

export const idPattern = '^[0-9A-Za-z_-]{1,64}$';

/** The properties of a seed's objects besides those of the API. */
export const objectProperties: Readonly<Record<string, JsonSchema>> = {
  id: { ...text('The ID. Default: a generated one.'), pattern: idPattern },
  $by: text('The login of the user who creates the object. Default: the first user.'),
};
