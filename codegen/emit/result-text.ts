import type { Method } from '../model/method.js';
import { resultType, type ValueType } from './result-type.js';

/** States what a call resolves to, and how `fields` changes that. */
export function resultText(method: Method): string {
  const type = resultType(method);
  switch (type.kind) {
    case 'void':
      return 'Resolves to `undefined`.';
    case 'response':
      return 'Resolves to the HTTP `Response`, whose body is unread.';
    case 'object':
      return sentences(objectText(type.object), fieldsText(type.object, 'the result'));
    case 'entries':
      return sentences(
        `Resolves to \`${type.wrapper}\`. It has \`entries\`, ${valueText(type.entry)}.`,
        fieldsText(type.entry, 'each entry'),
      );
    case 'list': {
      const single = method.pagination?.style === 'single';
      const page = single ? `Resolves to \`${type.page}\`.` : `Resolves to the first page, \`${type.page}\`.`;
      const iteration = `Iterate the result to get ${single ? 'its entries' : 'the entries of all pages'}, ${valueText(type.entry)}.`;
      return sentences(`${page} ${iteration}`, fieldsText(type.entry, 'each entry'));
    }
    case 'nested': {
      const iteration = `Iterate the result to get the entries of \`${type.items}\` from all pages, ${valueText(type.entry)}.`;
      return sentences(`${objectText(type.object)} ${iteration}`, fieldsText(type.object, 'the resolved object'));
    }
  }
}

function objectText({ name, selection }: ValueType): string {
  if (selection === undefined || selection.fixed.length === 0) return `Resolves to \`${name}\`.`;
  return `Resolves to an object with ${fixedText(selection.fixed)} and the base properties of \`${selection.full}\`.`;
}

function valueText({ name, selection }: ValueType): string {
  if (selection === undefined || selection.fixed.length === 0) return `each of type \`${name}\``;
  return `each with ${fixedText(selection.fixed)} and the base properties of \`${selection.full}\``;
}

function fixedText(fixed: readonly string[]): string {
  return fixed.map((name) => `\`${name}\``).join(', ');
}

function fieldsText({ selection }: ValueType, subject: string): string | undefined {
  if (selection?.byCaller !== true) return undefined;
  return selection.fixed.length > 0
    ? `With \`fields\`, ${subject} also has the listed properties.`
    : `With \`fields\`, ${subject} has only the base properties and the listed properties of \`${selection.full}\`.`;
}

function sentences(...all: (string | undefined)[]): string {
  return all.filter((sentence) => sentence !== undefined).join(' ');
}
