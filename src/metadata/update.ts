import { BoxConfigError } from '../core/errors/box-errors.js';
import { checkNames, requireObject } from '../core/options/check-names.js';
import type { TemplatePatch, MetadataTemplateName, MetadataValues, MetadataWrites } from '../core/types/box-metadata.js';

/** A value that an instance can hold. */
export type MetadataValue = string | number | string[];

/** Changes to the instance of a template. */
export interface MetadataChanges<Values> {
  /** New values. A field without a value gets one. */
  readonly set?: MetadataWrites<Values> | undefined;
  /** The fields whose values are removed. The service rejects the whole update if one of them has no value. */
  readonly unset?: readonly (keyof Values & string)[] | undefined;
  /** Expected values. If one differs, the service changes nothing. */
  readonly test?: MetadataWrites<Values> | undefined;
}

type ValuesOf<Name> = [MetadataValues<Name>] extends [never] ? Record<string, MetadataValue> : MetadataValues<Name>;

/**
 * Creates the JSON Patch for `box.files.metadata.update` and `box.folders.metadata.update`: first the tests, then the removals, then the new
 * values. Throws BoxConfigError for null (use `unset`), for other values that an instance cannot hold, and for a field that is both set and unset.
 *
 * @example
 * const patch = metadataUpdate('enterprise.contract', { test: { status: 'open' }, set: { status: 'closed' }, unset: ['deadline'] });
 * await box.files.metadata.update(fileId, 'enterprise', 'contract', patch);
 */
export function metadataUpdate<const Name extends MetadataTemplateName>(
  name: Name,
  changes: MetadataChanges<ValuesOf<Name>>,
): TemplatePatch<ValuesOf<Name>>[] {
  checkNames(`metadataUpdate: ${name}`, changes, { set: 1, unset: 1, test: 1 });
  const { set = {}, test = {} } = changes;
  const unset: readonly string[] = changes.unset ?? [];
  requireObject('metadataUpdate', 'set', set);
  requireObject('metadataUpdate', 'test', test);
  if (!isList(unset)) throw new BoxConfigError('metadataUpdate: unset must be an array of keys.');
  const contradiction = unset.find((key) => (set as Readonly<Record<string, unknown>>)[key] !== undefined);
  if (contradiction !== undefined) throw new BoxConfigError(`metadataUpdate: ${contradiction} is both in set and in unset.`);
  // The compiler has checked the keys and values.
  return [
    ...writes('test', test),
    ...unset.map((key) => ({ op: 'remove' as const, path: pathOf('unset', key) })),
    // Adding to a field that has a value replaces it (RFC 6902, section 4.1), while `replace` fails for a field without one.
    ...writes('add', set),
  ] as TemplatePatch<ValuesOf<Name>>[];
}

function writes(op: 'test' | 'add', values: object): { op: 'test' | 'add'; path: string; value: MetadataValue }[] {
  const part = op === 'add' ? 'set' : 'test';
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const path = pathOf(part, key);
    if (value === null)
      throw new BoxConfigError(`metadataUpdate: ${part}.${key} must not be null. To remove a value, name the field in unset.`);
    if (!isValue(value)) throw new BoxConfigError(`metadataUpdate: ${part}.${key} must be a string, a finite number or a list of strings.`);
    return [{ op, path, value }];
  });
}

/** A JSON Pointer (RFC 6901). Fields whose key begins with `$` belong to the service. */
function pathOf(part: string, key: string): string {
  if (typeof key !== 'string' || key === '' || key.startsWith('$'))
    throw new BoxConfigError(`metadataUpdate: ${part} has the key ${JSON.stringify(key)}, which is not a field of a template.`);
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function isValue(value: unknown): value is MetadataValue {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}

const isList = (value: unknown): boolean => Array.isArray(value);
