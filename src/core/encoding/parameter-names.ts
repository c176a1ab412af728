import type { DerivedNames, NamedOperation } from '../types/operation.js';

export function camelCase(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^./, (letter) => letter.toLowerCase());
}

const pathParam = /\{[^}]+\}/g;

export function pathParams(template: string): string[] {
  return (template.match(pathParam) ?? []).map((name) => name.slice(1, -1));
}

export function derivedNames(operation: NamedOperation): DerivedNames {
  const known = operation.derived;
  if (known !== undefined) return known;
  const derived: DerivedNames = {
    path: pathParams(operation.path),
    between: operation.path.split(pathParam),
    headers: headerNames(operation),
  };
  // Not enumerable, so that a modified copy of an operation derives new names.
  Object.defineProperty(operation, 'derived', { value: derived });
  return derived;
}

function headerNames({ headers = [], rename = {} }: NamedOperation): ReadonlyMap<string, string> {
  const renamed = new Map(Object.entries(rename).map(([name, wire]) => [wire, name]));
  return new Map(headers.map((wire) => [renamed.get(wire) ?? camelCase(wire), wire]));
}
