import { badRequest } from '../../http/errors.js';
import type { JsonObject } from '../../http/fields.js';
import { globalScope, type Template, type TemplateField } from './templates.js';

/** The node of a taxonomy, by its ID. */
export type FindNode = (nodeId: string) => { readonly taxonomyId: string; readonly level: number } | undefined;

/** The values of an instance as the service stores them. Throws 400 for a value that does not match the template. */
export function checkedValues(template: Template, values: JsonObject, findNode: FindNode): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, checkedValue(template, key, value, findNode)]));
}

/** The template `properties` of the global scope accepts any key. */
const isFreeForm = ({ scope, templateKey }: Template): boolean => scope === globalScope && templateKey === 'properties';

function checkedValue(template: Template, key: string, value: unknown, findNode: FindNode): unknown {
  if (key.startsWith('$')) throw badRequest(`${key}: system properties cannot be set`);
  if (isFreeForm(template)) {
    if (typeof value !== 'string') throw mismatch(key, 'a string', value);
    return value;
  }
  const field = template.fields.find((one) => one.key === key);
  if (field === undefined) throw badRequest(`${key}: the template ${template.scope}.${template.templateKey} has no such field`);
  return rules[field.type](field, value, findNode);
}

const rules: Readonly<Record<TemplateField['type'], (field: TemplateField, value: unknown, findNode: FindNode) => unknown>> = {
  string({ key }, value) {
    if (typeof value !== 'string') throw mismatch(key, 'a string', value);
    return value;
  },
  float({ key }, value) {
    if (typeof value !== 'number') throw mismatch(key, 'a number', value);
    return value;
  },
  integer({ key }, value) {
    if (!Number.isInteger(value)) throw mismatch(key, 'an integer', value);
    return value;
  },
  date({ key }, value) {
    if (typeof value !== 'string' || !isDateTime(value)) throw mismatch(key, 'a date-time such as 2024-03-04T00:00:00.000Z', value);
    return new Date(value).toISOString();
  },
  enum(field, value) {
    if (typeof value !== 'string') throw mismatch(field.key, 'the key of an option', value);
    checkOption(field, value);
    return value;
  },
  multiSelect(field, value) {
    const keys = textsOf(field, value, 'a list of option keys');
    for (const key of keys) checkOption(field, key);
    return keys;
  },
  taxonomy(field, value, findNode) {
    const ids = textsOf(field, value, 'a list of node IDs');
    const { multiSelect = false, selectableLevels } = field.optionsRules ?? {};
    if (!multiSelect && ids.length > 1) throw badRequest(`${field.key}: the field holds only one node`);
    for (const id of ids) {
      const node = findNode(id);
      if (node === undefined || node.taxonomyId !== field.taxonomyId)
        throw badRequest(`${field.key}: the taxonomy ${field.taxonomyKey ?? ''} has no node ${id}`);
      if (selectableLevels !== undefined && !selectableLevels.includes(node.level))
        throw badRequest(`${field.key}: nodes of level ${String(node.level)} cannot be selected`);
    }
    return ids;
  },
};

function checkOption({ key, options = [] }: TemplateField, value: string): void {
  if (!options.some((option) => option.key === value)) throw badRequest(`${key}: there is no option "${value}"`);
}

function textsOf({ key }: TemplateField, value: unknown, expected: string): string[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw mismatch(key, expected, value);
  if (new Set(value).size !== value.length) throw badRequest(`${key}: the list contains a value twice`);
  return value;
}

/** RFC 3339, section 5.6. `Date.parse` alone would move February 30 to March. */
function isDateTime(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.exec(text);
  if (match === null || Number.isNaN(Date.parse(text))) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const mismatch = (key: string, expected: string, value: unknown) =>
  badRequest(`${key}: must be ${expected}, not ${value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value}`);
