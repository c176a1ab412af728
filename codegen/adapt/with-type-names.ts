import { isTypeName } from '../model/names.js';
import type { Document } from '../openapi/document.js';

/** A document and the original names of the schemas that were renamed. */
export interface RenamedSchemas {
  readonly document: Document;
  readonly originals: ReadonlyMap<string, string>;
}

/**
 * Renames the schemas whose names cannot be names of types: `File--Full` becomes `FileFull`. Only names that no other schema has are given, so
 * that the check of names reports the rest.
 */
export function withTypeNames(document: Document): RenamedSchemas {
  const names = Object.keys(document.components.schemas);
  const proposed = names.filter((name) => !isTypeName(name)).map((name) => [name, typeName(name)] as const);
  const targets = [...names, ...proposed.map(([, name]) => name)];
  const renamed = new Map(proposed.filter(([, name]) => isTypeName(name) && targets.filter((other) => other === name).length === 1));
  if (renamed.size === 0) return { document, originals: new Map() };
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [renamed.get(name) ?? name, schema]);
  const all = {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) as Document['components']['schemas'] },
  };
  return {
    document: withReferences(all, (name) => renamed.get(name) ?? name) as Document,
    originals: new Map([...renamed].map(([original, name]) => [name, original])),
  };
}

function typeName(name: string): string {
  return name
    .split(/\W+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** The value with other names in all references to schemas, also in those of a discriminator. */
function withReferences(value: unknown, nameOf: (name: string) => string): unknown {
  if (typeof value === 'string')
    return value.startsWith(prefix) ? prefix + nameOf(value.slice(prefix.length).replaceAll('~1', '/').replaceAll('~0', '~')) : value;
  if (Array.isArray(value)) return value.map((item) => withReferences(item, nameOf));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withReferences(inner, nameOf)]));
}

const prefix = '#/components/schemas/';
