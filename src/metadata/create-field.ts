import { BoxConfigError } from '../core/errors/box-errors.js';
import { Condition, type ParameterValue } from './condition.js';
import type { UntypedField, UntypedFields } from './fields.js';

/** The names of keys and of item properties that the query language can express. */
const keyPattern = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * The fields of a template: a function of the key, whose properties are the fields too. Fields are created on first use, because only the
 * compiler knows those of the template. `prefix` is `''` or `'item.'`. Each new condition is added to `created`. A key that the query language
 * cannot express throws BoxConfigError.
 */
export function fieldsOf(prefix: '' | 'item.', created: Set<Condition>): UntypedFields {
  const fields = new Map<string, UntypedField>();
  const fieldOf = (key: string): UntypedField => {
    if (typeof key !== 'string' || !keyPattern.test(key)) {
      throw new BoxConfigError(
        `where: the field ${JSON.stringify(key)} cannot be queried. A key in a query has letters, digits and "_" only, and does not begin with a digit.`,
      );
    }
    const field = fields.get(key) ?? createField(`${prefix}${key}`, created);
    fields.set(key, field);
    return field;
  };
  return new Proxy(fieldOf, { get: (_target, key) => (typeof key === 'symbol' ? undefined : fieldOf(key)) });
}

/** Creates the conditions of a field. The operators are those of the service's query language. Values become parameters. */
function createField(key: string, created: Set<Condition>): UntypedField {
  const test = (text: (parameter: (value: ParameterValue) => string) => string) => new Condition({ kind: 'test', text }, created);
  const compare = (operator: string, name: string) => (value: unknown) => {
    const checked = parameterValue(`${key}.${name}`, value);
    return test((parameter) => `${key} ${operator} ${parameter(checked)}`);
  };
  const list =
    (operator: string, name: string) =>
    (...values: readonly unknown[]) => {
      const checked = listValues(`${key}.${name}`, values);
      return test((parameter) => `${key} ${operator} (${checked.map(parameter).join(', ')})`);
    };
  return {
    isNull: () => test(() => `${key} IS NULL`),
    isNotNull: () => test(() => `${key} IS NOT NULL`),
    eq: compare('=', 'eq'),
    ne: compare('<>', 'ne'),
    gt: compare('>', 'gt'),
    gte: compare('>=', 'gte'),
    lt: compare('<', 'lt'),
    lte: compare('<=', 'lte'),
    like: compare('LIKE', 'like'),
    notLike: compare('NOT LIKE', 'notLike'),
    ilike: compare('ILIKE', 'ilike'),
    notIlike: compare('NOT ILIKE', 'notIlike'),
    in: list('IN', 'in'),
    notIn: list('NOT IN', 'notIn'),
    hasAny: list('HASANY', 'hasAny'),
    hasAll: list('HASALL', 'hasAll'),
  };
}

function listValues(name: string, values: readonly unknown[]): ParameterValue[] {
  const [first] = values;
  const list: readonly unknown[] = values.length === 1 && Array.isArray(first) ? first : values;
  if (list.length === 0) throw new BoxConfigError(`${name}: at least one value is required. No instance is in an empty list.`);
  return list.map((value) => parameterValue(name, value));
}

/** A value on the wire. A Date becomes a date and time in UTC, as the service stores dates. */
function parameterValue(name: string, value: unknown): ParameterValue {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new BoxConfigError(`${name}: the Date is invalid.`);
    return value.toISOString();
  }
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
  const advice = value === null || value === undefined ? ' To find instances without a value, use isNull().' : '';
  throw new BoxConfigError(`${name}: the value must be a string, a finite number or a Date.${advice}`);
}

/** Escapes a text for `like` and `ilike`, so that it matches only itself. `` `${escapeLike(text)}%` `` matches values that begin with it. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
