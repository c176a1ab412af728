import { badRequest } from '../../http/errors.js';
import { booleanField, objectField, objectOrNullField, textField, textsField, type JsonObject } from '../../http/fields.js';
import { checkedRules, newField, newOption, type TemplateContext } from './template-fields.js';
import type { Template, TemplateField, TemplateOption } from './templates.js';

export type Values = JsonObject;

/** A changed template, and the effect on the values of its instances. Values without a change keep their identity. */
export interface TemplateChange {
  readonly template: Template;
  readonly migrate: (values: Values) => Values;
}

type Step = TemplateChange;

/** Applies operations in order. Throws 400 if one of them fails: then none of them takes effect. */
export function applyTemplateOperations(template: Template, operations: readonly JsonObject[], context: TemplateContext): TemplateChange {
  return operations.reduce<TemplateChange>(
    (before, operation) => {
      const step = applyOperation(before.template, operation, context);
      return { template: step.template, migrate: (values) => step.migrate(before.migrate(values)) };
    },
    { template: { ...template, version: template.version + 1 }, migrate: unchanged },
  );
}

const unchanged = (values: Values): Values => values;

function applyOperation(template: Template, operation: JsonObject, context: TemplateContext): Step {
  const op = textField(operation, 'op') ?? '';
  const data = objectField(operation, 'data');
  switch (op) {
    case 'editTemplate':
      return { template: editTemplate(template, data), migrate: unchanged };
    case 'addField':
      return { template: addField(template, operation, data, context), migrate: unchanged };
    case 'editField':
      return editField(template, requireField(template, operation), data, context);
    case 'removeField': {
      const { key } = requireField(template, operation);
      return {
        template: withFields(
          template,
          template.fields.filter((field) => field.key !== key),
        ),
        migrate: without(key),
      };
    }
    case 'reorderFields':
      return { template: withFields(template, reordered(op, template.fields, textsField(operation, 'fieldKeys'))), migrate: unchanged };
    default:
      return applyOptionOperation(template, op, operation, data, context);
  }
}

function applyOptionOperation(template: Template, op: string, operation: JsonObject, data: JsonObject, context: TemplateContext): Step {
  const match = /^(add|edit|remove|reorder)(Enum|MultiSelect)Options?$/.exec(op);
  if (match === null) throw badRequest(`op: there is no operation "${op}" on a template`);
  const [, action, kind] = match;
  const type = kind === 'Enum' ? 'enum' : 'multiSelect';
  const field = requireField(template, operation);
  if (field.type !== type) throw badRequest(`${op}: "${field.key}" is a field of the type ${field.type}, not ${type}`);
  const options = field.options ?? [];
  const withOptions = (changed: readonly TemplateOption[], migrate = unchanged): Step => ({
    template: withField(template, { ...field, options: changed }),
    migrate,
  });
  if (action === 'add') return withOptions([...options, newOption(field.key, data, options, context)]);
  if (action === 'reorder') return withOptions(reordered(op, options, textsField(operation, `${type}OptionKeys`)));
  const key = textField(operation, `${type}OptionKey`) ?? '';
  const option = options.find((one) => one.key === key);
  if (option === undefined) throw badRequest(`${op}: "${field.key}" has no option "${key}"`);
  const others = options.filter((one) => one !== option);
  if (action === 'remove') return withOptions(others, replaceOption(field.key, key, undefined));
  const edited = newOption(field.key, { ...option, ...data }, others, { newId: () => option.id });
  return withOptions(
    options.map((one) => (one === option ? edited : one)),
    replaceOption(field.key, key, edited.key),
  );
}

/** The properties that an operation may not change. */
const fixedOfTemplate = ['id', 'scope', 'templateKey', 'type', 'fields'];
const fixedOfField = ['id', 'type', 'options', 'taxonomyKey', 'taxonomyId', 'namespace'];

function editTemplate(template: Template, data: JsonObject): Template {
  checkEditable('editTemplate', data, fixedOfTemplate, template as unknown as JsonObject);
  return {
    ...template,
    displayName: textField(data, 'displayName') ?? template.displayName,
    hidden: booleanField(data, 'hidden') ?? template.hidden,
    copyInstanceOnItemCopy: booleanField(data, 'copyInstanceOnItemCopy') ?? template.copyInstanceOnItemCopy,
  };
}

/** Clients also send the key of the new field as `fieldKey`. */
function addField(template: Template, operation: JsonObject, data: JsonObject, context: TemplateContext): Template {
  const key = textField(data, 'key') ?? textField(operation, 'fieldKey');
  return withFields(template, [...template.fields, newField(key === undefined ? data : { ...data, key }, template.fields, context)]);
}

function editField(template: Template, field: TemplateField, data: JsonObject, context: TemplateContext): Step {
  checkEditable('editField', data, fixedOfField, field as unknown as JsonObject);
  const key = textField(data, 'key') ?? field.key;
  if (template.fields.some((one) => one !== field && one.key === key))
    throw badRequest(`editField: the template already has a field with the key "${key}"`);
  const description = textField(data, 'description') ?? field.description;
  const rules = objectOrNullField(data, 'optionsRules');
  const taxonomy = rules === undefined || rules === null ? undefined : context.taxonomy({ id: field.taxonomyId });
  if (rules !== undefined && rules !== null && taxonomy === undefined)
    throw badRequest(`editField: "${field.key}" is not a taxonomy field, so it has no optionsRules`);
  const edited: TemplateField = {
    ...field,
    key,
    displayName: textField(data, 'displayName') ?? field.displayName,
    ...(description === undefined ? {} : { description }),
    hidden: booleanField(data, 'hidden') ?? field.hidden,
    ...(taxonomy === undefined || rules === undefined || rules === null ? {} : { optionsRules: checkedRules(key, rules, taxonomy) }),
  };
  const fields = template.fields.map((one) => (one === field ? edited : one));
  return { template: withFields(template, fields), migrate: key === field.key ? unchanged : renamed(field.key, key) };
}

/** Throws 400 if the data changes a property that is fixed. */
function checkEditable(op: string, data: JsonObject, fixed: readonly string[], current: JsonObject): void {
  const changed = fixed.find((name) => name in data && JSON.stringify(data[name]) !== JSON.stringify(current[name]));
  if (changed !== undefined) throw badRequest(`${op}: ${changed} cannot be changed`);
}

function requireField(template: Template, operation: JsonObject): TemplateField {
  const key = textField(operation, 'fieldKey') ?? '';
  const field = template.fields.find((one) => one.key === key);
  if (field === undefined) throw badRequest(`${textField(operation, 'op') ?? ''}: the template has no field with the key "${key}"`);
  return field;
}

const withFields = (template: Template, fields: readonly TemplateField[]): Template => ({ ...template, fields });

const withField = (template: Template, field: TemplateField): Template =>
  withFields(
    template,
    template.fields.map((one) => (one.id === field.id ? field : one)),
  );

/** The entries in the order of the keys. Throws 400 unless the keys are exactly those of the entries. */
function reordered<T extends { readonly key: string }>(op: string, entries: readonly T[], keys: readonly string[] = []): T[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const ordered = keys.flatMap((key) => byKey.get(key) ?? []);
  if (ordered.length !== keys.length || new Set(keys).size !== entries.length || keys.length !== entries.length)
    throw badRequest(`${op}: the keys must be ${entries.map(({ key }) => key).join(', ')}, in the new order`);
  return ordered;
}

const without =
  (key: string) =>
  (values: Values): Values =>
    Object.hasOwn(values, key) ? Object.fromEntries(Object.entries(values).filter(([name]) => name !== key)) : values;

const renamed =
  (from: string, to: string) =>
  (values: Values): Values =>
    Object.hasOwn(values, from)
      ? Object.fromEntries(Object.entries(values).map(([name, value]) => [name === from ? to : name, value]))
      : values;

/** Replaces or, without a new key, removes an option. A multiSelect value without options is removed. */
const replaceOption =
  (fieldKey: string, from: string, to: string | undefined) =>
  (values: Values): Values => {
    const value = values[fieldKey];
    if (from === to) return values;
    if (value === from) return to === undefined ? without(fieldKey)(values) : { ...values, [fieldKey]: to };
    if (!Array.isArray(value) || !value.includes(from)) return values;
    const kept = value.flatMap((one: unknown) => (one === from ? (to ?? []) : [one]));
    return kept.length === 0 ? without(fieldKey)(values) : { ...values, [fieldKey]: kept };
  };
