import { isPropertyKey, itemNameProblem, nameOfKey } from './item-names.js';
import type { JsonSchema } from './json-schema.js';
import type { Place } from './place.js';
import { isBytes } from './read-plain.js';

/** The first problem of a value. */
export interface SchemaProblem {
  readonly place: Place;
  readonly message: string;
}

interface Context {
  readonly find: (name: string) => JsonSchema;
  /** Compiled patterns: a large tree has many names. */
  readonly patterns: Map<string, RegExp>;
}

/** Checks plain data against a schema. `find` returns a definition. The message names the place, unlike those of a general validator. */
export function checkSchema(value: unknown, schema: JsonSchema, find: Context['find'], place: Place = []): SchemaProblem | undefined {
  return checkAt(value, schema, { find, patterns: new Map() }, place);
}

function checkAt(value: unknown, schema: JsonSchema, context: Context, place: Place): SchemaProblem | undefined {
  if (schema.$ref !== undefined) return checkAt(value, context.find(schema.$ref.slice(definitions.length)), context, place);
  return checkType(value, schema, place) ?? checkContent(value, schema, context, place) ?? checkMembers(value, schema, context, place);
}

const definitions = '#/definitions/';

/** The keywords for one type. */
function checkContent(value: unknown, schema: JsonSchema, context: Context, place: Place): SchemaProblem | undefined {
  if (typeof value === 'string') return checkText(value, schema, place, context);
  if (typeof value === 'number') return checkNumber(value, schema, place);
  if (typeof value !== 'object' || value === null) return undefined;
  const check: Check = (one, by, at = place) => checkAt(one, by, context, at);
  return Array.isArray(value)
    ? checkArray(value, schema, place, check)
    : isObject(value)
      ? checkObject(value, schema, place, check)
      : undefined;
}

/** The keywords with other schemas. */
function checkMembers(value: unknown, schema: JsonSchema, context: Context, place: Place): SchemaProblem | undefined {
  if (schema.allOf === undefined && schema.anyOf === undefined && schema.if === undefined) return undefined;
  const check: Check = (one, by) => checkAt(one, by, context, place);
  return (
    first(schema.allOf ?? [], (one) => check(value, one)) ?? checkAnyOf(value, schema.anyOf, check) ?? checkCondition(value, schema, check)
  );
}

type Check = (value: unknown, schema: JsonSchema, place?: Place) => SchemaProblem | undefined;

function first<T>(values: Iterable<T>, check: (value: T) => SchemaProblem | undefined): SchemaProblem | undefined {
  for (const value of values) {
    const problem = check(value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const types: Readonly<Record<string, { readonly is: (value: unknown) => boolean; readonly name: string }>> = {
  string: { is: (value) => typeof value === 'string', name: 'a string' },
  number: { is: (value) => typeof value === 'number', name: 'a number' },
  integer: { is: (value) => Number.isInteger(value), name: 'an integer' },
  boolean: { is: (value) => typeof value === 'boolean', name: 'true or false' },
  null: { is: (value) => value === null, name: 'null' },
  array: { is: (value) => Array.isArray(value), name: 'an array' },
  object: { is: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !isBytes(value), name: 'an object' },
};

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: object): value is JsonObject => !isBytes(value);

const shown = (value: unknown): string => (isBytes(value) ? 'bytes' : JSON.stringify(value).slice(0, 60));

function checkType(value: unknown, schema: JsonSchema, place: Place): SchemaProblem | undefined {
  const allowed = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (typeof value === 'object' && isBytes(value))
    return schema.bytes === true ? undefined : { place, message: `must ${mustBe(schema, allowed)}, not bytes.` };
  if (allowed.length > 0 && !allowed.some((type) => types[type]?.is(value) === true))
    return { place, message: `must ${mustBe(schema, allowed)}, not ${shown(value)}.` };
  if (schema.const !== undefined && value !== schema.const)
    return { place, message: `must be ${shown(schema.const)}, not ${shown(value)}.` };
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return { place, message: `must be one of ${schema.enum.map(shown).join(', ')}, not ${shown(value)}.` };
  return undefined;
}

function mustBe(schema: JsonSchema, allowed: readonly string[]): string {
  const names = allowed.map((type) => types[type]?.name ?? type);
  if (names.length === 0) return 'be plain JSON';
  return `be ${[...names, ...(schema.bytes === true ? ['bytes'] : [])].join(' or ')}`;
}

function checkText(value: string, schema: JsonSchema, place: Place, { patterns }: Context): SchemaProblem | undefined {
  const length = value.length <= (schema.maxLength ?? Infinity) ? value.length : Array.from(value).length;
  if (length > (schema.maxLength ?? Infinity)) return { place, message: `must have at most ${String(schema.maxLength)} characters.` };
  if (schema.minLength !== undefined && Array.from(value.slice(0, 2 * schema.minLength)).length < schema.minLength)
    return { place, message: schema.minLength === 1 ? 'must not be empty.' : `must have at least ${String(schema.minLength)} characters.` };
  if (schema.pattern !== undefined && !compiled(schema.pattern, patterns).test(value))
    return { place, message: `must match ${schema.pattern}, unlike ${shown(value)}.` };
  if (schema.format === 'date-time' && !isDateTime(value))
    return { place, message: `must be a date and time such as 2026-01-31T12:00:00Z, not ${shown(value)}.` };
  return undefined;
}

function compiled(pattern: string, patterns: Context['patterns']): RegExp {
  const regExp = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, regExp);
  return regExp;
}

/** RFC 3339, section 5.6. */
function isDateTime(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  if (parts === null) return false;
  const [, year = '', month = '', day = ''] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function checkNumber(value: number, { minimum, maximum }: JsonSchema, place: Place): SchemaProblem | undefined {
  if (value < (minimum ?? -Infinity)) return { place, message: `must be at least ${String(minimum)}, not ${String(value)}.` };
  return value > (maximum ?? Infinity) ? { place, message: `must be at most ${String(maximum)}, not ${String(value)}.` } : undefined;
}

function checkArray(value: readonly unknown[], schema: JsonSchema, place: Place, check: Check): SchemaProblem | undefined {
  if (value.length < (schema.minItems ?? 0)) return { place, message: `must have at least ${String(schema.minItems)} entries.` };
  if (value.length > (schema.maxItems ?? Infinity)) return { place, message: `must have at most ${String(schema.maxItems)} entries.` };
  if (schema.uniqueItems === true && new Set(value.map((one) => JSON.stringify(one))).size < value.length)
    return { place, message: 'must not contain an entry twice.' };
  const { items } = schema;
  return items === undefined ? undefined : first(value.entries(), ([index, one]) => check(one, items, [...place, index]));
}

function checkObject(value: JsonObject, schema: JsonSchema, place: Place, check: Check): SchemaProblem | undefined {
  const missing = schema.required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return { place, message: `needs the property ${missing}.` };
  if (schema.minProperties !== undefined && Object.keys(value).length < schema.minProperties)
    return { place, message: `needs at least ${String(schema.minProperties)} property.` };
  if (schema.properties === undefined && schema.additionalProperties === undefined) return undefined;
  const { properties = {}, propertyNames } = schema;
  return first(Object.keys(value), (name) => {
    const at = [...place, name];
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) return check(value[name], known, at);
    if (schema.additionalProperties === false) return unknown(at, properties);
    if (propertyNames !== undefined && check(name, propertyNames) !== undefined)
      return isPropertyKey(name)
        ? unknown(at, properties)
        : { place: at, message: itemNameProblem(nameOfKey(name)) ?? 'is not a valid name.' };
    return typeof schema.additionalProperties === 'object' ? check(value[name], schema.additionalProperties, at) : undefined;
  });
}

function unknown(place: Place, properties: object): SchemaProblem {
  const names = Object.keys(properties);
  return {
    place,
    message: `is not a property here. ${names.length === 0 ? 'There are none.' : `The properties are ${names.join(', ')}.`}`,
  };
}

/** The problem of the alternative that the value fits best: the one that is deepest in the value. */
function checkAnyOf(value: unknown, anyOf: JsonSchema['anyOf'], check: Check): SchemaProblem | undefined {
  let best: SchemaProblem | undefined;
  for (const one of anyOf ?? []) {
    const problem = check(value, one);
    if (problem === undefined) return undefined;
    if (best === undefined || rank(problem) >= rank(best)) best = problem;
  }
  return best;
}

/** An unknown property shows that the value is meant for another alternative. */
const rank = ({ place, message }: SchemaProblem): number => 2 * place.length + (message.startsWith('is not a property') ? -1 : 0);

function checkCondition(value: unknown, schema: JsonSchema, check: Check): SchemaProblem | undefined {
  if (schema.if === undefined) return undefined;
  const branch = check(value, schema.if) === undefined ? schema.then : schema.else;
  return branch === undefined ? undefined : check(value, branch);
}
