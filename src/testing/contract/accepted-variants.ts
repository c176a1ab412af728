import type { Media, Node, Operation, Parameter } from './document.js';

/**
 * Requests that the service accepts although it does not document them. Other clients of the service send them, this package never does.
 * They are private to the mock: the document, and with it the types and the methods, stay as the service documents them. Each function
 * converts an accepted form to the documented one. Everything else stays a violation.
 */
export interface AcceptedVariants {
  /** A path without its trailing slash. */
  path(pathname: string): string;
  /** The documented text of a query or header parameter. */
  parameter(operation: Operation, parameter: Parameter, text: string): string;
  /** The documented media type of a body that is sent as another kind of JSON. */
  mediaType(operation: Operation, mediaType: string): string;
  /** The documented JSON body. Returns the same value if nothing differs. */
  body(operation: Operation, value: unknown): unknown;
  /** The documented name of a part with a file name, in an upload of a file or version. */
  partName(operation: Operation, media: Media, part: { readonly name: string; readonly fileName: string | undefined }): string;
}

/** Accepts only documented requests. */
export const documentedOnly: AcceptedVariants = {
  path: (pathname) => pathname,
  parameter: (_, __, text) => text,
  mediaType: (_, mediaType) => mediaType,
  body: (_, value) => value,
  partName: (_, __, { name }) => name,
};

/** JSON patches that the service accepts under either name. */
const patchOrJson = ['metadataTemplates.update', 'files.classification.update', 'folders.classification.update', 'classifications.change'];

/** The lists of documents and templates return up to 10,000 entries per page. */
const maxDocgenLimit = 10_000;

export const acceptedVariants: AcceptedVariants = {
  path: (pathname) => (pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname),
  parameter(operation, parameter, text) {
    // The names of digest algorithms are case-insensitive (RFC 3230, section 4.1.1).
    if (parameter.in === 'header' && parameter.name.toLowerCase() === 'digest') return text.replace(/^sha=/i, 'sha=');
    if (operation.id === 'devicePinners.list' && parameter.name === 'direction') return text.toUpperCase();
    if (operation.tag === 'docgen' && parameter.name === 'limit') return withinMaximum(parameter, text);
    return text;
  },
  mediaType(operation, mediaType) {
    const documented = [...(operation.body?.media.keys() ?? [])];
    const isJson = mediaType === 'application/json' || mediaType === 'application/json-patch+json';
    const [only] = documented;
    return isJson && documented.length === 1 && only !== undefined && patchOrJson.includes(operation.id) ? only : mediaType;
  },
  body(operation, value) {
    const converted = withTextIds(value);
    if (operation.id === 'metadataTemplates.create') return withFieldKeys(converted);
    if (operation.id === 'metadataTemplates.update') return Array.isArray(converted) ? converted.map(withKeyOfAddedField) : converted;
    if (operation.id === 'shieldInformationBarriers.create') return withEnterpriseType(converted);
    if (operation.id === 'files.update') return withLockType(converted);
    return converted;
  },
  partName(operation, media, { name, fileName }) {
    const properties = (media.schema['properties'] ?? {}) as Record<string, Node>;
    if (operation.tag !== 'content' || fileName === undefined || properties[name] !== undefined) return name;
    return Object.keys(properties).find((property) => properties[property]?.['format'] === 'binary') ?? name;
  },
};

/** A limit up to 10,000 returns the longest documented page. */
function withinMaximum({ schema }: Parameter, text: string): string {
  const maximum = schema['maximum'];
  const limit = Number(text);
  return typeof maximum === 'number' && /^\d+$/.test(text) && limit > maximum && limit <= maxDocgenLimit ? String(maximum) : text;
}

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** IDs as strings, at any depth: `{ parent: { id: 0 } }`, `{ folder_id: 1 }`, `{ user_ids: [1] }`. */
function withTextIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTextIds);
  if (!isObject(value)) return value;
  const idOf = (id: unknown): unknown => (Number.isSafeInteger(id) ? String(id) : withTextIds(id));
  return Object.fromEntries(
    Object.entries(value).map(([name, property]) => {
      if (/^id$|_id$/.test(name)) return [name, idOf(property)];
      if (name.endsWith('_ids') && Array.isArray(property)) return [name, property.map(idOf)];
      return [name, withTextIds(property)];
    }),
  );
}

function withFieldKeys(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body['fields'])) return body;
  return { ...body, fields: (body['fields'] as unknown[]).map((field) => withKey(field)) };
}

const withKeyOfAddedField = (operation: unknown): unknown =>
  isObject(operation) && operation['op'] === 'addField'
    ? { ...operation, data: withKey(operation['data'], operation['fieldKey']) }
    : operation;

/** The key of a field without one: that of the operation, or one that the service generates from the display name. */
function withKey(field: unknown, fieldKey?: unknown): unknown {
  if (!isObject(field) || field['key'] !== undefined || typeof field['displayName'] !== 'string') return field;
  if (typeof fieldKey === 'string') return { ...field, key: fieldKey };
  const words = field['displayName'].split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const capitalized = words.map(
    (word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1),
  );
  return { ...field, key: capitalized.join('') };
}

/** The type of a reference that can only be an enterprise. */
function withEnterpriseType(body: unknown): unknown {
  const enterprise = isObject(body) ? body['enterprise'] : undefined;
  return isObject(body) && isObject(enterprise) ? { ...body, enterprise: { type: 'enterprise', ...enterprise } } : body;
}

/** `access: lock` is the older form of `type: lock`. */
function withLockType(body: unknown): unknown {
  const lock = isObject(body) ? body['lock'] : undefined;
  if (!isObject(body) || !isObject(lock) || lock['type'] !== undefined || lock['access'] !== 'lock') return body;
  const documented = Object.entries(lock).filter(([name]) => name !== 'access');
  return { ...body, lock: { ...Object.fromEntries(documented), type: 'lock' } };
}
