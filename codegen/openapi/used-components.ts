import type { Document } from './document.js';
import { operationsOf } from './operations.js';

type Components = Record<string, Record<string, unknown> | undefined>;

/**
 * Removes the components that nothing uses. Schemas that only extensions name are listed as references in `x-box-schemas`, because tools do not
 * know the extensions and would remove these schemas or report them.
 */
export function withoutUnused(document: Document): Document {
  const named = namedByExtensions(document).sort();
  const { components, ...rest } = document;
  const groups = components as unknown as Components;
  const referenced = new Set<string>();
  const visit = (value: unknown): void => {
    for (const pointer of pointersIn(value)) {
      if (referenced.has(pointer)) continue;
      referenced.add(pointer);
      const [, , group = '', name = ''] = pointer.split('/');
      visit(groups[group]?.[name]);
    }
  };
  visit(rest);
  const onlyNamed = named.map((name) => `#/components/schemas/${name}`).filter((pointer) => !referenced.has(pointer));
  visit(onlyNamed.map(($ref) => ({ $ref })));
  const used = Object.entries(groups).map(([group, entries = {}]) => [
    group,
    group === 'securitySchemes'
      ? entries
      : Object.fromEntries(Object.entries(entries).filter(([name]) => referenced.has(`#/components/${group}/${name}`))),
  ]);
  return {
    ...rest,
    ...(onlyNamed.length === 0 ? {} : { 'x-box-schemas': onlyNamed.map(($ref) => ({ $ref })) }),
    components: Object.fromEntries(used) as Document['components'],
  };
}

function namedByExtensions(document: Document): string[] {
  const names = operationsOf(document).flatMap(({ operation }) => [
    ...Object.values(operation['x-box-fields'] ?? {}),
    ...(operation['x-box-variants'] ?? []).flatMap(({ body, result }) => [body, result, ...standardOf(document, result)]),
  ]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** The standard representation of a variant's result: `File` of `FileFull`. */
function standardOf(document: Document, result: string | undefined): string[] {
  const standard = result?.replace(/Full$/, '');
  return standard === undefined || !(standard in document.components.schemas) ? [] : [standard];
}

/** The components that a value refers to. A discriminator's mapping contains references too. */
function pointersIn(value: unknown): string[] {
  return [...(JSON.stringify(value ?? null).match(/"#\/components\/[^"]+"/g) ?? [])].map((text) => JSON.parse(text) as string);
}
