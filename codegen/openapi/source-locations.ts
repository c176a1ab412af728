import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { pointerFragment } from './json-pointer.js';
import type { SourceFile } from './source-files.js';

/** Maps positions in the bundled document to the places where an author edits them. */
export interface SourceLocations {
  /** The location for a path of keys into the bundled document, such as `['paths', '/files/{file_id}', 'get', 'x-box-fields']`. */
  locate(pointer: readonly (string | number)[]): string;
}

/** Locations of the form `file:line` in the files of a document. `index` is the name of its openapi.yaml. */
export function sourceLocations(files: readonly SourceFile[], index: string): SourceLocations {
  const fileWithKey = (key: string) => files.find(({ root, isIndex }) => !isIndex && isMap(root) && root.has(key));
  return {
    locate([group, name, ...rest]) {
      const key = group === 'components' ? String(rest[0] ?? '') : String(name ?? '');
      const inner = group === 'components' ? rest.slice(1) : rest;
      const file = group === 'paths' || group === 'components' ? fileWithKey(key) : undefined;
      if (file !== undefined) return `${file.name}${lineSuffix(file, [key, ...inner])}`;
      const inIndex = files.find(({ isIndex }) => isIndex);
      return `${index}${inIndex === undefined ? '' : lineSuffix(inIndex, [group ?? '', name ?? '', ...rest])}`;
    },
  };
}

/** Locations of the form `file#/paths/~1files/get`, a JSON pointer into a document in one file. */
export function pointerLocations(file: string): SourceLocations {
  return { locate: (pointer) => `${file}${pointerFragment(pointer)}` };
}

/** `:line` of the deepest key of the pointer that this file contains. A reference ends the search. */
function lineSuffix(file: SourceFile, pointer: readonly (string | number)[]): string {
  let node: unknown = file.root;
  let line: number | undefined;
  for (const key of pointer) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) break;
      line = file.lineOf(pair.key as Node);
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (item === undefined) break;
      line = file.lineOf(item as Node);
      node = item;
    } else break;
  }
  return line === undefined ? '' : `:${String(line)}`;
}
