import { basename } from 'node:path';
import { isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Document } from '../openapi/document.js';
import type { SourceFile } from '../openapi/source-files.js';
import type { SpecProblem } from '../spec-error.js';

/** Finds path items that the index in `openapi.yaml` does not name, and path parameters that no path has. */
export function checkSourceIndex(files: readonly SourceFile[], document: Document): SpecProblem[] {
  const paths = Object.keys(document.paths);
  return files
    .filter(({ path }) => basename(path) !== 'openapi.yaml')
    .flatMap((file) =>
      entriesOf(file).flatMap(({ key, pair }) => {
        const message = key.startsWith('/') ? unindexed(key, paths) : unusedParameter(pair.value, paths);
        return message === undefined ? [] : [{ location: `${file.name}:${String(file.lineOf(pair.key as Node) ?? 1)}`, message }];
      }),
    );
}

function entriesOf({ root }: SourceFile): { key: string; pair: Pair }[] {
  if (!isMap(root)) return [];
  return root.items.flatMap((pair) => (isScalar(pair.key) ? [{ key: String(pair.key.value), pair }] : []));
}

function unindexed(path: string, paths: readonly string[]): string | undefined {
  if (paths.includes(path)) return undefined;
  return `The index in openapi.yaml does not name the path ${path}. Add it to paths there, or remove this path item.`;
}

function unusedParameter(value: unknown, paths: readonly string[]): string | undefined {
  if (!isMap(value) || value.get('in') !== 'path') return undefined;
  const name = String(value.get('name'));
  if (paths.some((path) => path.includes(`{${name}}`))) return undefined;
  return `No path contains {${name}}. Rename or remove this path parameter.`;
}
