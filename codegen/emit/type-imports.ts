import { quote } from '../literal.js';

/** Import statements for the schemas of `openapi.ts` and the helper types of `module` that `text` uses. */
export function typeImports(text: string, module: string, schemaNames: readonly string[], extra: readonly string[] = []): string {
  const words = new Set(text.match(/\b\w+\b/g));
  const used = (names: readonly string[]) => names.filter((name) => words.has(name)).sort();
  return [
    ...importTypes(used(helperTypes), module),
    ...importTypes(used(['operations', ...schemaNames]), './openapi.js'),
    ...extra,
    '',
  ].join('\n');
}

/** An import statement, or nothing if no name is imported: compilers may reject an import that is not used. */
export function importTypes(names: readonly string[], module: string): string[] {
  return names.length === 0 ? [] : [`import type { ${names.join(', ')} } from ${quote(module)};`];
}

/** The hand-written types that generated code uses. */
export const helperTypes = [
  'BinaryBody',
  'BoxList',
  'BoxPages',
  'BoxPromise',
  'CallOptions',
  'FieldOf',
  'Fields',
  'ListOptions',
  'NoParams',
  'TemplateTyped',
  'TemplateTypedFunction',
  'WebResponse',
  'WithEntries',
];
