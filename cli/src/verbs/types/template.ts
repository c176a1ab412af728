import { Failure } from '../../failure.js';

const fieldTypes = ['string', 'float', 'integer', 'date', 'enum', 'multiSelect', 'taxonomy'] as const;

export type FieldType = (typeof fieldTypes)[number];

/** A field of a template, with the parts that types depend on. */
export interface TemplateField {
  readonly key: string;
  readonly type: FieldType;
  readonly displayName: string | undefined;
  readonly description: string | undefined;
  /** The keys of the options of an enum or multiSelect field. */
  readonly options: readonly string[];
}

/** A metadata template, with the parts that types depend on. */
export interface Template {
  /** `enterprise` or `global`. Types do not contain the ID of an enterprise, because it differs between a sandbox and production. */
  readonly scope: 'enterprise' | 'global';
  readonly key: string;
  readonly displayName: string | undefined;
  readonly fields: readonly TemplateField[];
}

/**
 * Reads templates from the JSON that the service returns: a list response, or an array of templates. `source` begins the messages. Throws a
 * Failure that names the place of a value that is not a template.
 */
export function readTemplates(source: string, json: unknown): Template[] {
  const list = isObject(json) && 'entries' in json ? json['entries'] : json;
  if (!Array.isArray(list)) throw new Failure(`${source}: expected an array of metadata templates, or an object with "entries".`);
  const templates = list.map((one, index) => readTemplate(`${source}: template ${String(index)}`, one));
  const twice = templates.find(
    ({ scope, key }, index) => templates.findIndex((other) => other.scope === scope && other.key === key) !== index,
  );
  if (twice !== undefined) {
    throw new Failure(`${source}: the template ${twice.scope}.${twice.key} occurs twice. Types cover the templates of one enterprise.`);
  }
  return templates;
}

function readTemplate(place: string, value: unknown): Template {
  if (!isObject(value)) throw new Failure(`${place}: must be an object, as the service returns it.`);
  const key = requireText(place, 'templateKey', value['templateKey']);
  const scope = requireText(place, 'scope', value['scope']);
  if (!/^(global|enterprise(_\d+)?)$/.test(scope))
    throw new Failure(`${place}: scope must be "global" or "enterprise_" with an ID, not ${JSON.stringify(scope)}.`);
  const fields = value['fields'] ?? [];
  if (!Array.isArray(fields)) throw new Failure(`${place}: fields must be an array.`);
  return {
    scope: scope === 'global' ? 'global' : 'enterprise',
    key,
    displayName: textOrNothing(value['displayName']),
    fields: fields.map((field: unknown, index) => readField(`${place}: fields[${String(index)}]`, field)),
  };
}

function readField(place: string, value: unknown): TemplateField {
  if (!isObject(value)) throw new Failure(`${place}: must be an object.`);
  const type = value['type'];
  if (!fieldTypes.some((known) => known === type)) {
    throw new Failure(
      `${place}: type must be one of ${fieldTypes.join(', ')}, not ${type === undefined ? 'missing' : JSON.stringify(type)}.`,
    );
  }
  const options = value['options'] ?? [];
  if (!Array.isArray(options)) throw new Failure(`${place}: options must be an array.`);
  return {
    key: requireText(place, 'key', value['key']),
    type: type as FieldType,
    displayName: textOrNothing(value['displayName']),
    description: textOrNothing(value['description']),
    options: options.map((option: unknown, index) =>
      requireText(`${place}: options[${String(index)}]`, 'key', isObject(option) ? option['key'] : undefined),
    ),
  };
}

function requireText(place: string, name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Failure(`${place}: ${name} must be a non-empty string.`);
}

const textOrNothing = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
