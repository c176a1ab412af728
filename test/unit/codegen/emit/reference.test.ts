import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emitApi } from '../../../../codegen/emit/api.js';
import { emitReference } from '../../../../codegen/emit/reference.js';
import { methodsOf } from '../../../../codegen/model/methods.js';
import type { Document } from '../../../../codegen/openapi/document.js';
import { repository } from '../../../support/mini-spec.js';

const document = JSON.parse(readFileSync(join(repository, 'generated/openapi.json'), 'utf8')) as Document;
const methods = methodsOf(document);
const pages = [...emitReference(methods, document.tags ?? []).values()].join('\n');
const sections = new Map(pages.split(/^## box\./m).map((section) => [section.slice(0, section.indexOf('\n')), section]));

/** The sentences of the reference about the result of a method. */
function resultOf(operationId: string): string | undefined {
  return /^Resolves to .*$/m.exec(sections.get(operationId) ?? '')?.[0];
}

/** The return type of each method in the generated interfaces. */
function returnTypes(): Map<string, string> {
  const api = emitApi(methods, Object.keys(document.components.schemas), { types: 'types' });
  const interfaces = new Map(
    Array.from(api.matchAll(/^export interface (\w+Api) \{\n([\s\S]*?)^\}/gm), ([, name = '', body = '']) => [name, body]),
  );
  return new Map(
    methods.map(({ operationId }) => {
      const parts = operationId.split('.');
      const name = `${parts
        .slice(0, -1)
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join('')}Api`;
      const type = new RegExp(`^  ${String(parts.at(-1))}(?:<F extends .*?= never>)?\\(.*\\): (.*);$`, 'm').exec(
        interfaces.get(name) ?? '',
      );
      return [operationId, String(type?.[1])];
    }),
  );
}

/** The type that a call without `fields` resolves to, or that its entries have: `File` in `Fields<File, FileFull, F>`. */
function standardTypes(returnType: string): string[] {
  const standard = returnType.replaceAll(/Fields<(\w+), (\w+), ([^>]*)>/g, (_, plain: string, full: string, chosen: string) =>
    chosen === 'F' ? plain : full,
  );
  return [...standard.matchAll(/\b[A-Z]\w+\b/g)]
    .map(([name]) => name)
    .filter((name) => !/^(Box\w+|WithEntries|WebResponse|NonNullable)$/.test(name));
}

describe('the results in the reference', () => {
  it('the reference states the result and the effect of fields for each kind of method', () => {
    const withFields = (subject: string, full: string) =>
      `With \`fields\`, ${subject} has only the base properties and the listed properties of \`${full}\`.`;
    expect(
      Object.fromEntries(['files.get', 'files.sharedLink.get', 'files.delete', 'ai.ask', 'tasks.get'].map((id) => [id, resultOf(id)])),
    ).toEqual({
      'files.get': `Resolves to \`File\`. ${withFields('the result', 'FileFull')}`,
      'files.sharedLink.get':
        'Resolves to an object with `shared_link` and the base properties of `FileFull`. With `fields`, the result also has the listed properties.',
      'files.delete': 'Resolves to `undefined`.',
      'ai.ask': 'Resolves to `AiResponseFull | undefined`.',
      'tasks.get': 'Resolves to `Task`.',
    });
    expect(resultOf('files.content.upload')).toBe(
      `Resolves to \`Files\`. It has \`entries\`, each of type \`File\`. ${withFields('each entry', 'FileFull')}`,
    );
    expect(resultOf('files.content.download')).toBe('Resolves to the HTTP `Response`, whose body is unread.');
  });

  it('the reference states the page type and the entry type of a list', () => {
    const iterate = 'Iterate the result to get';
    expect(resultOf('folders.items.list')).toBe(
      `Resolves to the first page, \`Items\`. ${iterate} the entries of all pages, each of type \`Item\`. With \`fields\`, each entry has only the base properties and the listed properties of \`ItemFull\`.`,
    );
    expect(resultOf('hubs.list')).toBe(`Resolves to the first page, \`Hubs\`. ${iterate} the entries of all pages, each of type \`Hub\`.`);
    expect(resultOf('folderLocks.list')).toBe(`Resolves to \`FolderLocks\`. ${iterate} its entries, each of type \`FolderLock\`.`);
    expect(resultOf('folders.get')).toBe(
      `Resolves to \`Folder\`. ${iterate} the entries of \`item_collection\` from all pages, each of type \`ItemFull\`. With \`fields\`, the resolved object has only the base properties and the listed properties of \`FolderFull\`.`,
    );
  });

  it('the reference names the types of the generated signature for every method', () => {
    const types = returnTypes();
    expect(types.size).toBe(methods.length);
    for (const [operationId, type] of types) {
      expect(type, operationId).toMatch(/^Box(Promise|List|Pages)<.*>$/);
      const [beforeFields = ''] = (resultOf(operationId) ?? '').split(' With `fields`');
      for (const name of standardTypes(type)) {
        // The entries of a folder are typed as the entries of a property of `FolderFull`, which the reference names directly.
        if (operationId === 'folders.get' && name === 'FolderFull') continue;
        expect(beforeFields.match(/\w+/g), `${operationId}: ${type}`).toContain(name);
      }
    }
  });
});
