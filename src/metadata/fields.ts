import type { Condition } from './condition.js';

// The generated file declares the fields of each template with these interfaces. They are explicit instead of computed by mapped types, because
// that costs the compiler half as much and keeps its error messages short.

/** Conditions of all fields. */
export interface AnyMetadataField {
  /** The instance has no value for the field. */
  isNull(): Condition;
  /** The instance has a value for the field. */
  isNotNull(): Condition;
}

/** Conditions of a field with one value. Each `in` takes one value or more, or a non-empty array. */
export interface SingleValueField<V> extends AnyMetadataField {
  eq(value: V): Condition;
  ne(value: V): Condition;
  in(...values: readonly [V, ...V[]] | readonly [readonly V[]]): Condition;
  notIn(...values: readonly [V, ...V[]] | readonly [readonly V[]]): Condition;
}

/** Conditions of a field whose values have an order. Results can be sorted by such a field. */
export interface OrderedField<V> extends SingleValueField<V> {
  gt(value: V): Condition;
  gte(value: V): Condition;
  lt(value: V): Condition;
  lte(value: V): Condition;
}

/** A field of type `string`. Comparisons are case-sensitive, except `ilike` and `notIlike`. */
export interface StringField extends OrderedField<string> {
  /** Matches a pattern: `%` stands for any text, `_` for one character, and `\` escapes both. See `escapeLike`. */
  like(pattern: string): Condition;
  notLike(pattern: string): Condition;
  /** Like `like`, in any case. */
  ilike(pattern: string): Condition;
  notIlike(pattern: string): Condition;
}

/** A field of type `float`. */
export type FloatField = OrderedField<number>;

/** A field of type `date`: a Date, or a date and time in RFC 3339 such as `2026-11-01T00:00:00.000Z`. */
export type DateField = OrderedField<Date | string>;

/** A field of type `enum`. */
export interface EnumField<V extends string = string> extends SingleValueField<V> {
  /** The value is one of the given ones. */
  hasAny(...values: readonly [V, ...V[]] | readonly [readonly V[]]): Condition;
}

/** A field of type `multiSelect`. */
export interface MultiSelectField<V extends string = string> extends AnyMetadataField {
  /** At least one of the given values is selected. */
  hasAny(...values: readonly [V, ...V[]] | readonly [readonly V[]]): Condition;
  /** All given values are selected. */
  hasAll(...values: readonly [V, ...V[]] | readonly [readonly V[]]): Condition;
}

/** A field of type `taxonomy`. Its values are IDs of nodes. */
export type TaxonomyField = MultiSelectField;

/** A field of a template whose types are unknown: all conditions with all values. */
export interface UntypedField extends OrderedField<string | number | Date>, Pick<StringField, 'like' | 'notLike' | 'ilike' | 'notIlike'> {
  hasAny(...values: readonly [string, ...string[]] | readonly [readonly string[]]): Condition;
  hasAll(...values: readonly [string, ...string[]] | readonly [readonly string[]]): Condition;
}

/** Fields of a template whose types are unknown, by key: `c('amount').gt(1000)`. */
export type UntypedFields = (key: string) => UntypedField;

/** The properties of the item itself, such as `item.name`. */
export interface ItemFields {
  readonly name: StringField;
  readonly description: StringField;
  readonly created_at: DateField;
  readonly modified_at: DateField;
}
