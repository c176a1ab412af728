import { quote } from '../../../../codegen/literal.js';

/** The declared types of a generated file: by template, then by field. */
type Declared = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The differences between two generated files, one line for each template, field or option. Empty if their types are the same. */
export function templateChanges(before: string, after: string): string[] {
  const [old, current] = [declaredIn(before), declaredIn(after)];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((template) => {
    const [oldFields, fields] = [old.get(template), current.get(template)];
    if (oldFields === undefined) return [`${template}: new template`];
    if (fields === undefined) return [`${template}: the template no longer exists`];
    return [...new Set([...oldFields.keys(), ...fields.keys()])]
      .sort()
      .flatMap((key) => fieldChanges(`${template}: ${key}`, oldFields.get(key), fields.get(key)));
  });
}

function fieldChanges(place: string, before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  if (before === undefined) return [`${place}: new field, ${String(after)}`];
  if (after === undefined) return [`${place}: the field no longer exists`];
  const [oldOptions, options] = [optionsIn(before), optionsIn(after)];
  if (oldOptions === undefined || options === undefined || isList(before) !== isList(after))
    return [`${place}: was ${before}, is ${after}`];
  const added = options.filter((option) => !oldOptions.includes(option)).map((option) => `${place}: new option ${option}`);
  const removed = oldOptions
    .filter((option) => !options.includes(option))
    .map((option) => `${place}: the option ${option} no longer exists`);
  return added.length + removed.length > 0 ? [...added, ...removed] : [`${place}: the order of the options changed`];
}

const isList = (type: string): boolean => type.endsWith('[]');

const stringLiteral = /'(?:[^'\\]|\\.)*'/g;

/** The options in a union of string literals. Undefined for another type. */
function optionsIn(type: string): string[] | undefined {
  const rest = type.replace(stringLiteral, '').replace(/[()|[\]\s]/g, '');
  return rest === '' || rest === 'never' ? (type.match(stringLiteral) ?? []) : undefined;
}

/** Reads the interfaces of values and the names of their templates from a generated file. */
function declaredIn(text: string): Declared {
  const interfaces = new Map(
    Array.from(text.matchAll(/^export interface (\w+Values) \{\n([\s\S]*?)^\}$/gm), ([, name = '', body = '']) => [
      name,
      new Map(
        Array.from(
          body.matchAll(/^ {2}('(?:[^'\\]|\\.)*'|[\w$]+)\?: (.*);$/gm),
          ([, key = '', type = '']) => [unquoted(key), type] as const,
        ),
      ),
    ]),
  );
  return new Map(
    Array.from(text.matchAll(/^ {4}'((?:[^'\\]|\\.)*)': \{ values: (\w+);/gm), ([, template = '', name = '']) => [
      template,
      interfaces.get(name) ?? new Map<string, string>(),
    ]),
  );
}

const unquoted = (key: string): string => (key.startsWith("'") && quote(key.slice(1, -1)) === key ? key.slice(1, -1) : key);
