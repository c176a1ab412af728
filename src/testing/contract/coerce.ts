import { parseJson } from '../http/decode.js';
import type { Node, Parameter } from './document.js';

/** Converts the text of a parameter by the schema's types. Text that cannot be converted stays text, and the validator reports it. */
export function coerceParameter(parameter: Parameter, text: string, typesOf: TypesOf): unknown {
  if (parameter.json) {
    const value = parseJson(text);
    return value === undefined ? text : value;
  }
  const types = typesOf(parameter.schema);
  if (!types.has('array')) return coerceText(text, types);
  const itemTypes = typesOf((parameter.schema['items'] ?? {}) as Node);
  return (text === '' ? [] : text.split(',')).map((item) => coerceText(item, itemTypes));
}

export type TypesOf = (schema: Node) => ReadonlySet<string>;

export function coerceText(text: string, types: ReadonlySet<string>): unknown {
  if (types.has('string')) return text;
  if ((types.has('integer') || types.has('number')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** Collects all types that a schema allows, including references and unions. */
export function typeReader(follow: (pointer: readonly string[]) => { node: Node }): TypesOf {
  const known = new WeakMap<Node, ReadonlySet<string>>();
  const read = (schema: Node): ReadonlySet<string> => {
    const reference = schema['$ref'];
    if (typeof reference === 'string') return typesOf(follow(reference.split('/').slice(1)).node);
    const types = new Set([schema['type'] ?? []].flat() as string[]);
    for (const key of ['oneOf', 'anyOf', 'allOf']) {
      for (const member of (schema[key] ?? []) as Node[]) for (const type of typesOf(member)) types.add(type);
    }
    return types;
  };
  const typesOf = (schema: Node): ReadonlySet<string> => {
    const types = known.get(schema) ?? read(schema);
    known.set(schema, types);
    return types;
  };
  return typesOf;
}
