import type { Media, Node, Operation, Parameter, Pointer } from './document.js';
import { withImpliedTypes } from './implied-types.js';

/**
 * Requests that the service accepts although it does not document them. Other clients of the service send them, this package never does.
 * They are private to the mock: the document, and with it the types and the methods, stay as the service documents them. Each function
 * converts an accepted form to the documented one. Everything else stays a violation.
 */
export interface AcceptedVariants {
  /** A path without its trailing slash, and the documented path of a token endpoint. */
  path(pathname: string): string;
  /** The documented text of a query or header parameter. */
  parameter(operation: Operation, parameter: Parameter, text: string): string;
  /** Whether the operation ignores a query parameter that it does not document. */
  ignoresQuery(name: string): boolean;
  /** The documented media type of a body that is sent as another kind of JSON, or without a type. */
  mediaType(operation: Operation, mediaType: string): string;
  /** The documented JSON body. The pointer is that of its schema. Returns the same value if nothing differs. */
  body(operation: Operation, value: unknown, pointer: Pointer): unknown;
  /** The documented name of a part with a file name, in an upload of a file or version. */
  partName(operation: Operation, media: Media, part: { readonly name: string; readonly fileName: string | undefined }): string;
  /** Whether the hosts of contents and long polls, which need no token, may receive one. */
  readonly tokensElsewhere: boolean;
}

/** Accepts only documented requests. */
export const documentedOnly: AcceptedVariants = {
  path: (pathname) => pathname,
  parameter: (_, __, text) => text,
  ignoresQuery: () => false,
  mediaType: (_, mediaType) => mediaType,
  body: (_, value) => value,
  partName: (_, __, { name }) => name,
  tokensElsewhere: false,
};

/** JSON patches that the service accepts under either name. */
const patchOrJson = ['metadataTemplates.update', 'files.classification.update', 'folders.classification.update', 'classifications.change'];

/** The media types under which clients send JSON without naming it: none, and those that HTTP libraries use by default. */
const unnamedTypes = ['', 'text/plain', 'application/x-www-form-urlencoded'];

/** The lists of documents and templates return up to 10,000 entries per page. */
const maxDocgenLimit = 10_000;

/** Follows the references of the document. */
type Follow = Parameters<typeof withImpliedTypes>[2];

export const acceptedVariants = (follow: Follow): AcceptedVariants => ({
  path(pathname) {
    const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
    // The sign-in hosts serve the token endpoints too.
    return path.replace(/^\/api(?=\/oauth2\/(token|revoke)$)/, '');
  },
  parameter(operation, parameter, text) {
    // The names of digest algorithms are case-insensitive (RFC 3230, section 4.1.1).
    if (parameter.in === 'header' && parameter.name.toLowerCase() === 'digest') return text.replace(/^sha=/i, 'sha=');
    if (operation.id === 'devicePinners.list' && parameter.name === 'direction') return text.toUpperCase();
    if (operation.tag === 'docgen' && parameter.name === 'limit') return withinMaximum(parameter, text);
    // As Python writes them.
    if (parameter.schema['type'] === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase();
    return text;
  },
  ignoresQuery: (name) => name === 'fields',
  mediaType(operation, mediaType) {
    const documented = [...(operation.body?.media.keys() ?? [])];
    const [only] = documented;
    if (documented.length !== 1 || only === undefined || !isJsonType(only)) return mediaType;
    if (unnamedTypes.includes(mediaType)) return only;
    return isJsonType(mediaType) && patchOrJson.includes(operation.id) ? only : mediaType;
  },
  body(operation, value, pointer) {
    const converted = withImpliedTypes(withDocumentedValues(value), pointer, follow);
    if (operation.id === 'metadataTemplates.create') return withFieldKeys(converted);
    if (operation.id === 'metadataTemplates.update') return Array.isArray(converted) ? converted.map(withKeyOfAddedField) : converted;
    if (operation.id === 'files.update') return withLockType(converted);
    return converted;
  },
  partName(operation, media, { name, fileName }) {
    const properties = (media.schema['properties'] ?? {}) as Record<string, Node>;
    if (operation.tag !== 'content' || fileName === undefined || properties[name] !== undefined) return name;
    return Object.keys(properties).find((property) => properties[property]?.['format'] === 'binary') ?? name;
  },
  tokensElsewhere: true,
});

const isJsonType = (mediaType: string): boolean => mediaType === 'application/json' || mediaType === 'application/json-patch+json';

/** A limit up to 10,000 returns the longest documented page. */
function withinMaximum({ schema }: Parameter, text: string): string {
  const maximum = schema['maximum'];
  const limit = Number(text);
  return typeof maximum === 'number' && /^\d+$/.test(text) && limit > maximum && limit <= maxDocgenLimit ? String(maximum) : text;
}

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * At any depth: IDs as strings (`{ parent: { id: 0 } }`, `{ folder_id: 1 }`, `{ user_ids: [1] }`), and dates as times
 * (`{ unshared_at: '2030-01-31' }`).
 */
function withDocumentedValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDocumentedValues);
  if (!isObject(value)) return value;
  const idOf = (id: unknown): unknown => (Number.isSafeInteger(id) ? String(id) : withDocumentedValues(id));
  return Object.fromEntries(
    Object.entries(value).map(([name, property]) => {
      if (/^id$|_id$/.test(name)) return [name, idOf(property)];
      if (name.endsWith('_ids') && Array.isArray(property)) return [name, property.map(idOf)];
      const isDate = name.endsWith('_at') && typeof property === 'string' && /^\d{4}-\d\d-\d\d$/.test(property);
      return [name, isDate ? `${property}T00:00:00Z` : withDocumentedValues(property)];
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

/** `access: lock` is the older form of `type: lock`. */
function withLockType(body: unknown): unknown {
  const lock = isObject(body) ? body['lock'] : undefined;
  if (!isObject(body) || !isObject(lock) || lock['type'] !== undefined || lock['access'] !== 'lock') return body;
  const documented = Object.entries(lock).filter(([name]) => name !== 'access');
  return { ...body, lock: { ...Object.fromEntries(documented), type: 'lock' } };
}
