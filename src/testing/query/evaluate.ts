import { isLike } from './like.js';
import type { Comparison, Expression, Key, Parameter } from './parse.js';
import { QueryError } from './query-error.js';

export type ValueType = 'string' | 'number' | 'date' | 'enum' | 'multiSelect' | 'boolean';

/** The type of a key. Undefined for a key that the query cannot use. */
export type TypeOf = (key: string) => ValueType | undefined;

/** The value of a key. Null or undefined without one. */
export type Read = (key: string) => unknown;

/** Whether an object meets the condition. */
export type Predicate = (read: Read) => boolean;

/** True, false, or null for unknown: a comparison with a missing value is neither (SQL, three-valued logic). */
type Truth = boolean | null;
type Test = (read: Read) => Truth;

/**
 * Compiles a parsed query with its parameters. Throws a QueryError for an unknown key, a missing parameter, a parameter of another type and an
 * operator that the type of the key does not have.
 */
export function compileQuery(expression: Expression, parameters: Readonly<Record<string, unknown>>, typeOf: TypeOf): Predicate {
  const test = compile(expression);
  return (read) => test(read) === true;

  function compile(node: Expression): Test {
    switch (node.kind) {
      case 'and':
      case 'or':
        return combine(node.kind, compile(node.left), compile(node.right));
      case 'not': {
        const inner = compile(node.of);
        return (read) => {
          const truth = inner(read);
          return truth === null ? null : !truth;
        };
      }
      case 'is null': {
        typeFor(node.key);
        return (read) => isMissing(read(node.key.name));
      }
      case 'compare':
        return comparison(node.key, node.operator, node.value);
      case 'in':
        return membership(node.key, node.values);
      default:
        return selection(node.kind, node.key, node.values);
    }
  }

  function comparison(key: Key, operator: Comparison, parameter: Parameter): Test {
    const type = typeFor(key);
    if (operator === 'LIKE' || operator === 'ILIKE' || operator === '~') {
      if (type !== 'string') throw new QueryError(`${operator} needs a string, and ${key.name} is ${article(type)}`, key.at);
      const pattern = String(valueOf(parameter, type));
      const isMatch = matcher(operator, pattern);
      return present(key, (value) => isMatch(String(value)));
    }
    if (type === 'multiSelect') return sameValues(key, operator, parameter);
    const expected = comparable(valueOf(parameter, type), type);
    return present(key, (value) => holds(operator, comparable(value, type), expected));
  }

  /** A list is equal to the same values in any order. */
  function sameValues(key: Key, operator: Comparison, { name, at }: Parameter): Test {
    if (operator !== '=' && operator !== '<>')
      throw new QueryError(`${operator} does not apply to ${key.name}, which has several values`, key.at);
    const list = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!Array.isArray(list) || list.some((one) => typeof one !== 'string'))
      throw new QueryError(`The parameter :${name} must be a list of strings, or use HASANY or HASALL`, at);
    const expected = nameOf(list);
    return present(key, (value) => (nameOf([value].flat()) === expected) === (operator === '='));
  }

  function membership(key: Key, values: readonly Parameter[]): Test {
    const type = typeFor(key);
    if (type === 'multiSelect')
      throw new QueryError(`IN does not apply to ${key.name}, which has several values: use HASANY or HASALL`, key.at);
    const expected = new Set(values.map((parameter) => comparable(valueOf(parameter, type), type)));
    return present(key, (value) => expected.has(comparable(value, type)));
  }

  function selection(kind: 'has any' | 'has all', key: Key, values: readonly Parameter[]): Test {
    const type = typeFor(key);
    const allowed: readonly ValueType[] = kind === 'has any' ? ['enum', 'multiSelect'] : ['multiSelect'];
    if (!allowed.includes(type))
      throw new QueryError(`${kind === 'has any' ? 'HASANY' : 'HASALL'} does not apply to ${key.name}, which is ${article(type)}`, key.at);
    const expected = values.map((parameter) => String(valueOf(parameter, 'string')));
    return present(key, (value) => {
      const selected = new Set([value].flat().map(String));
      return kind === 'has any' ? expected.some((one) => selected.has(one)) : expected.every((one) => selected.has(one));
    });
  }

  function typeFor({ name, at }: Key): ValueType {
    const type = typeOf(name);
    if (type === undefined) throw new QueryError(`${name} is not a field`, at);
    return type;
  }

  function valueOf({ name, at }: Parameter, type: ValueType): unknown {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (isMissing(value)) throw new QueryError(`The parameter :${name} has no value`, at);
    const expected = type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string';
    if (typeof value !== expected) throw new QueryError(`The parameter :${name} must be a ${expected}`, at);
    if (type === 'date' && Number.isNaN(Date.parse(value as string))) throw new QueryError(`The parameter :${name} must be a date`, at);
    return value;
  }
}

const nameOf = (values: readonly unknown[]): string => JSON.stringify([...new Set(values.map(String))].sort());

/** Unknown if the key has no value. */
const present =
  ({ name }: Key, test: (value: unknown) => boolean): Test =>
  (read) => {
    const value = read(name);
    return isMissing(value) ? null : test(value);
  };

const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

function combine(kind: 'and' | 'or', left: Test, right: Test): Test {
  const decisive = kind === 'or';
  return (read) => {
    const first = left(read);
    if (first === decisive) return decisive;
    const second = right(read);
    if (second === decisive) return decisive;
    return first === null || second === null ? null : !decisive;
  };
}

function matcher(operator: 'LIKE' | 'ILIKE' | '~', pattern: string): (text: string) => boolean {
  if (operator === 'LIKE') return (text) => isLike(text, pattern);
  const lower = pattern.toLowerCase();
  // `~` finds a text anywhere, in any case.
  return operator === '~' ? (text) => text.toLowerCase().includes(lower) : (text) => isLike(text.toLowerCase(), lower);
}

/** Dates are compared as times, so that their format and offset do not matter. */
export function comparable(value: unknown, type: ValueType): string | number | boolean {
  if (type === 'date') return Date.parse(String(value));
  return type === 'number' ? Number(value) : type === 'boolean' ? value === true : String(value);
}

function holds(operator: Comparison, value: string | number | boolean, expected: string | number | boolean): boolean {
  switch (operator) {
    case '=':
      return value === expected;
    case '<>':
      return value !== expected;
    case '<':
      return value < expected;
    case '>':
      return value > expected;
    case '<=':
      return value <= expected;
    default:
      return value >= expected;
  }
}

const article = (type: ValueType): string => (type === 'enum' ? 'an enum' : `a ${type}`);
