import type { Document, Reference, Schema } from './document.js';

/** Resolves a reference into `components`. Returns any other value unchanged. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const [, , group = '', name = ''] = value.$ref.split('/');
  const found = (document.components as unknown as Record<string, Record<string, T> | undefined>)[group]?.[name];
  if (found === undefined) throw new Error(`Unresolved reference ${value.$ref}.`);
  return found;
}

/** The name of the referenced schema, or `undefined` for an inline schema. */
export function refName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.startsWith('#/components/schemas/') ? schema.$ref.slice('#/components/schemas/'.length) : undefined;
}
