import type { Method } from '../model/method.js';
import { selectsFields } from './params.js';

/** What a method resolves to. The signatures and the reference both derive from it, so they state the same types. */
export type ResultType =
  | { kind: 'void' }
  | { kind: 'response' }
  | { kind: 'object'; object: ValueType }
  /** An object whose `entries` depend on `fields`, such as the list of one file after an upload. */
  | { kind: 'entries'; wrapper: string; entry: ValueType }
  | { kind: 'list'; page: string; items: string; entry: ValueType }
  /** An object that contains a page of items. */
  | { kind: 'nested'; object: ValueType; items: string; entry: ValueType };

export interface ValueType {
  /** The TypeScript type. */
  expression: string;
  /** The type of a call without `fields`. */
  name: string;
  /** Set if the type depends on `fields`. */
  selection?: FieldSelection;
}

export interface FieldSelection {
  full: string;
  /** The fields that a variant always selects. */
  fixed: readonly string[];
  /** Whether the caller can pass `fields`. */
  byCaller: boolean;
}

export function resultType(method: Method): ResultType {
  const { result, pagination, fields, entrySchema } = method;
  if (result.kind === 'binary') return { kind: 'response' };
  if (result.kind === 'void') return { kind: 'void' };
  if (pagination?.style === 'nested') {
    const expression = `NonNullable<${result.type}['${pagination.items}']>['entries'][number]`;
    const entry = { expression, name: entrySchema ?? expression };
    const object = fields === undefined ? plain(result.type) : selectable(method, fields);
    return { kind: 'nested', object, items: pagination.items, entry };
  }
  if (pagination !== undefined) {
    const expression = `${result.type}[${JSON.stringify(pagination.items)}][number]`;
    const entry = fields === undefined ? { expression, name: entrySchema ?? expression } : selectable(method, fields);
    return { kind: 'list', page: result.type, items: pagination.items, entry };
  }
  if (fields === undefined) return { kind: 'object', object: plain(result.type) };
  return result.schema === fields.full
    ? { kind: 'object', object: selectable(method, fields) }
    : { kind: 'entries', wrapper: result.type, entry: selectable(method, fields) };
}

function plain(type: string): ValueType {
  return { expression: type, name: type };
}

function selectable(method: Method, { standard, full }: NonNullable<Method['fields']>): ValueType {
  const fixedFields = method.fixed.query?.['fields'];
  const fixed = Array.isArray(fixedFields) ? fixedFields.map(String) : [];
  const byCaller = selectsFields(method);
  if (fixed.length === 0 && !byCaller) return plain(standard);
  const chosen = [...fixed.map((name) => `'${name}'`), ...(byCaller ? ['F'] : [])].join(' | ');
  return { expression: `Fields<${standard}, ${full}, ${chosen}>`, name: standard, selection: { full, fixed, byCaller } };
}
