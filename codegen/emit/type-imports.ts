/** The module of the hand-written types, relative to `generated/`. */
export const coreTypesModule = '../src/core/types/index.js';

/** Import statements for the schemas and the `src/core/types` helpers that `text` uses. */
export function typeImports(text: string, schemaNames: readonly string[], extra: readonly string[] = []): string {
  const words = new Set(text.match(/\b\w+\b/g));
  const used = (names: readonly string[]) => names.filter((name) => words.has(name)).sort();
  return [
    `import type { ${used(helperTypes).join(', ')} } from '${coreTypesModule}';`,
    `import type { ${used(['operations', ...schemaNames]).join(', ')} } from './openapi.js';`,
    ...extra,
    '',
  ].join('\n');
}

const helperTypes = [
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
  'WebResponse',
  'WithEntries',
];
