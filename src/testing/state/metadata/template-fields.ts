import { badRequest } from '../../http/errors.js';
import { booleanField, objectField, objectOrNullField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import type { FieldType, OptionsRules, TemplateField, TemplateOption } from './templates.js';

export interface TaxonomyReference {
  readonly id: string;
  readonly key: string;
  readonly namespace: string;
  readonly levelCount: number;
}

/** The state that the rules of templates depend on. */
export interface TemplateContext {
  newId(): string;
  /** Finds a taxonomy by ID, or by namespace and key. */
  taxonomy(by: {
    readonly id?: string | undefined;
    readonly namespace?: string | undefined;
    readonly key?: string | undefined;
  }): TaxonomyReference | undefined;
}

/** Builds the fields of a new template. Throws 400 for an invalid field. */
export function newFields(inputs: readonly JsonObject[], context: TemplateContext): TemplateField[] {
  const fields: TemplateField[] = [];
  for (const input of inputs) fields.push(newField(input, fields, context));
  return fields;
}

/** Builds a field. `existing` are the other fields of the template. Throws 400 for an invalid field. */
export function newField(input: JsonObject, existing: readonly TemplateField[], context: TemplateContext): TemplateField {
  const type = (textField(input, 'type') ?? '') as FieldType;
  const displayName = textField(input, 'displayName') ?? textField(input, 'key') ?? '';
  const taken = new Set(existing.map(({ key }) => key));
  const key = textField(input, 'key') ?? unusedKey(keyFrom(displayName), (candidate) => taken.has(candidate));
  if (taken.has(key)) throw badRequest(`fields: the template already has a field with the key "${key}"`);
  const description = textField(input, 'description');
  return {
    type,
    id: context.newId(),
    key,
    displayName,
    ...(description === undefined ? {} : { description }),
    hidden: booleanField(input, 'hidden') ?? false,
    ...(hasOptions(type) ? { options: newOptions(key, input, context) } : {}),
    ...(type === 'taxonomy' ? taxonomyOf(key, input, context) : {}),
  };
}

const hasOptions = (type: FieldType): boolean => type === 'enum' || type === 'multiSelect';

function newOptions(fieldKey: string, input: JsonObject, context: TemplateContext): TemplateOption[] {
  if (!Array.isArray(input['options'])) throw badRequest(`fields: "${fieldKey}" needs options`);
  const options: TemplateOption[] = [];
  for (const option of objectsField(input, 'options')) options.push(newOption(fieldKey, option, options, context));
  return options;
}

/** Builds an option of a field. `existing` are the other options. Throws 400 if one of them has the same key. */
export function newOption(
  fieldKey: string,
  input: JsonObject,
  existing: readonly TemplateOption[],
  context: Pick<TemplateContext, 'newId'>,
): TemplateOption {
  const key = textField(input, 'key') ?? '';
  if (existing.some((option) => option.key === key)) throw badRequest(`fields: "${fieldKey}" already has the option "${key}"`);
  const staticConfig = objectOrNullField(input, 'staticConfig') ?? undefined;
  return { id: context.newId(), key, ...(staticConfig === undefined ? {} : { staticConfig }) };
}

function taxonomyOf(key: string, input: JsonObject, context: TemplateContext): Partial<TemplateField> {
  const by = { id: textField(input, 'taxonomyId'), namespace: textField(input, 'namespace'), key: textField(input, 'taxonomyKey') };
  if (by.id === undefined && (by.namespace === undefined || by.key === undefined))
    throw badRequest(`fields: "${key}" needs a taxonomyId, or a namespace and a taxonomyKey`);
  const taxonomy = context.taxonomy(by);
  if (taxonomy === undefined) throw badRequest(`fields: "${key}" refers to a taxonomy that does not exist`);
  const { id: taxonomyId, key: taxonomyKey, namespace } = taxonomy;
  return { taxonomyKey, taxonomyId, namespace, optionsRules: checkedRules(key, objectField(input, 'optionsRules'), taxonomy) };
}

/** Throws 400 for a level that the taxonomy does not have. */
export function checkedRules(fieldKey: string, rules: JsonObject, { levelCount }: Pick<TaxonomyReference, 'levelCount'>): OptionsRules {
  const levels = Array.isArray(rules['selectableLevels']) ? (rules['selectableLevels'] as number[]) : undefined;
  const unknown = levels?.find((level) => level < 1 || level > levelCount);
  if (unknown !== undefined)
    throw badRequest(`fields: "${fieldKey}" selects level ${String(unknown)}, but the taxonomy has ${String(levelCount)} levels`);
  return { multiSelect: booleanField(rules, 'multiSelect') ?? false, ...(levels === undefined ? {} : { selectableLevels: levels }) };
}

/** The key that the service generates from a display name: `Customer contract` becomes `customerContract`. */
export function keyFrom(displayName: string): string {
  const words = displayName.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word, index) => (index === 0 ? word.toLowerCase() : capitalized(word))).join('');
  return /^[A-Za-z_]/.test(joined) ? joined : `_${joined}`;
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** The key, or the key with the first number that makes it unused. */
export function unusedKey(key: string, isTaken: (candidate: string) => boolean): string {
  let candidate = key;
  for (let number = 1; isTaken(candidate); number++) candidate = `${key}${String(number)}`;
  return candidate;
}
