import { badRequest } from '../../http/errors.js';
import { objectField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import { templateIn } from '../../state/metadata/enterprise-templates.js';
import { instanceOn, valuesOf } from '../../state/metadata/instances.js';
import { templateOf, type TemplateField } from '../../state/metadata/templates.js';
import type { ItemRecord } from '../../state/records.js';
import type { Call } from '../shared/call.js';
import { readTime } from './filters.js';

type ValueFilter = (value: unknown) => boolean;

/**
 * The filter by the metadata of one template. Undefined if the search has none. Throws 400 for an unknown template or field, and for a
 * condition that does not match the type of the field.
 */
export function metadataFilter({ world, query }: Call): ((item: ItemRecord) => boolean) | undefined {
  const [filter] = objectsField(query, 'mdfilters');
  if (filter === undefined) return undefined;
  const [scope, templateKey] = [textField(filter, 'scope') ?? '', textField(filter, 'templateKey') ?? ''];
  const record = templateIn(world, scope, templateKey);
  if (record === undefined) throw badRequest(`mdfilters: there is no template ${scope}.${templateKey}`);
  const template = templateOf(record);
  const isFreeForm = template.scope === 'global' && template.templateKey === 'properties';
  const conditions = Object.entries(objectField(filter, 'filters')).map(([key, condition]) => {
    const field = isFreeForm ? { key, type: 'string' as const } : template.fields.find((one) => one.key === key);
    if (field === undefined) throw badRequest(`mdfilters: the template ${template.scope}.${templateKey} has no field ${key}`);
    return [key, readCondition(field, condition)] as const;
  });
  return (item) => {
    const instance = instanceOn(world.resources, item, record.id);
    if (instance === undefined) return false;
    const values = valuesOf(instance);
    return conditions.every(([key, matches]) => matches(values[key]));
  };
}

function readCondition({ key, type }: Pick<TemplateField, 'key' | 'type'>, condition: unknown): ValueFilter {
  const mismatch = (expected: string) => badRequest(`mdfilters: ${key} is a field of the type ${type}: its condition must be ${expected}`);
  if (type === 'float' || type === 'integer') {
    if (typeof condition === 'number') return (value) => value === condition;
    const range = readRange(condition, (bound) => (typeof bound === 'number' ? bound : undefined));
    if (range === undefined) throw mismatch('a number, or a range of numbers with gt and lt');
    return (value) => typeof value === 'number' && range(value);
  }
  if (type === 'date') {
    const range = readRange(condition, (bound) => (typeof bound === 'string' ? readTime(bound) : undefined));
    if (range === undefined) throw mismatch('a range of date-times with gt and lt');
    return (value) => typeof value === 'string' && range(Date.parse(value));
  }
  const options = typeof condition === 'string' ? [condition] : condition;
  if (!Array.isArray(options) || (type === 'string' && typeof condition !== 'string'))
    throw mismatch(type === 'string' ? 'a string' : 'an option, or a list of options');
  const wanted = (options as unknown[]).map((option) => String(option).toLowerCase());
  return (value) => (Array.isArray(value) ? value : [value]).some((one) => typeof one === 'string' && wanted.includes(one.toLowerCase()));
}

/** A range with inclusive ends. Undefined if it is invalid. The service accepts a range that contains nothing. */
function readRange(condition: unknown, read: (bound: unknown) => number | undefined): ((value: number) => boolean) | undefined {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return undefined;
  const { gt, lt } = condition as JsonObject;
  const [from, to] = [gt, lt].map((bound) => (bound === undefined ? undefined : (read(bound) ?? NaN)));
  if ((from === undefined && to === undefined) || Number.isNaN(from) || Number.isNaN(to)) return undefined;
  return (value) => (from === undefined || value >= from) && (to === undefined || value <= to);
}
