import leven from 'leven';
import type { Pointer } from '../model/method.js';
import type { Document } from '../openapi/document.js';
import { pointerFragment } from '../openapi/json-pointer.js';
import { isObjectKind, kindOf, kindOfKey, rootKind, type ObjectKind, type ValueKind } from '../openapi/object-kinds.js';
import type { Finding } from './finding.js';

/**
 * Finds keys that the objects of OpenAPI and JSON Schema do not have, and keys without a value. A comma in a text of a YAML flow mapping makes
 * both: `{ description: Name, of the file }` has the key `of the file`, whose value is null. Examples, defaults and extensions hold any data.
 */
export function checkObjectKeys(document: Document): Finding[] {
  return findingsIn({ value: document, kind: rootKind(document), pointer: [], version: document.openapi ?? '3.1' });
}

interface Located {
  readonly value: unknown;
  readonly kind: ObjectKind;
  readonly pointer: Pointer;
  /** Of OpenAPI. */
  readonly version: string;
}

function findingsIn(located: Located): Finding[] {
  const { value, kind, pointer } = located;
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== (kind.items !== undefined)) return [];
  if (!Array.isArray(value)) return Object.keys(value).flatMap((key) => findingsOfKey(located, value, key));
  return value.flatMap((item: unknown, index) => {
    const inner = kindOf(kind.items, item, String(index));
    return isObjectKind(inner) ? findingsIn({ ...located, value: item, kind: inner, pointer: [...pointer, index] }) : [];
  });
}

function findingsOfKey(located: Located, object: object, key: string): Finding[] {
  const { kind, pointer } = located;
  const value: unknown = object[key as keyof typeof object];
  const inner = kindOfKey(kind, value, key);
  // In a map, such as that of headers, the name of an entry may begin with x-.
  if (key.startsWith('x-') && (kind.extensionsPrefix !== undefined || inner === undefined)) return [];
  if (typeof value === 'string' && referenceKeys.includes(key) && '$ref' in object) return [];
  const at = [...pointer, key];
  if (inner === undefined) return [{ pointer: at, message: unknownKey(key, value, located) }];
  if (value === null) return isAnyData(inner) ? [] : [{ pointer: at, message: missingValue(key, pointer) }];
  return isObjectKind(inner) ? findingsIn({ ...located, value, kind: inner, pointer: at }) : [];
}

/** The fields of a Reference Object. */
const referenceKeys = ['$ref', 'summary', 'description'];

function isAnyData(kind: ValueKind): boolean {
  return kind === null || (!isObjectKind(kind) && kind?.resolvable === false);
}

function unknownKey(key: string, value: unknown, { kind, pointer, version }: Located): string {
  const advice = value === null ? quotesAdvice : adviceFor(key, kind);
  const name = kind.name === 'Root' ? 'document' : kind.name;
  return `${JSON.stringify(key)} is not a key of the ${name} at ${pointerFragment(pointer)} (OpenAPI ${version}). ${advice}`;
}

function missingValue(key: string, pointer: Pointer): string {
  return `${JSON.stringify(key)} at ${pointerFragment(pointer)} has no value. Add one, or remove the key. ${quotesAdvice}`;
}

const quotesAdvice = 'Text with a comma inside { } needs quotes in YAML.';

function adviceFor(key: string, kind: ObjectKind): string {
  if (kind.name === 'Paths') return 'A path begins with /.';
  if (kind.name === 'Responses') return 'Use a status such as 404, a range such as 4XX, or default.';
  if (kind.name === 'Schema' && key === 'nullable') return "Only OpenAPI 3.0 has it. List the types, such as [string, 'null'].";
  const near = nearest(key, Object.keys(kind.properties));
  return near === undefined ? 'Remove it, or begin its name with x- if it is an extension.' : `Did you mean ${near}?`;
}

/** The name from which at most a third of the letters differ. */
function nearest(key: string, names: readonly string[]): string | undefined {
  if (key.length < 3) return undefined;
  const distances = names.map((name) => ({ name, distance: leven(key.toLowerCase(), name.toLowerCase()) }));
  const [best] = distances.sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.ceil(key.length / 3) ? best.name : undefined;
}
