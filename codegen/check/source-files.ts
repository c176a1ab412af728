import { dirname, join, posix } from 'node:path';
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { keysOfFragment } from '../openapi/json-pointer.js';
import type { SourceFile } from '../openapi/source-files.js';
import type { SpecProblem } from '../spec-error.js';

/**
 * Finds faults that the bundled document does not show, because bundling follows references from the index only: a path item that the index
 * does not name, and a reference that leads nowhere in a part that nothing refers to.
 */
export function checkSourceFiles(files: readonly SourceFile[]): SpecProblem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const references = files.flatMap((file) => referencesIn(file));
  const targets = new Set(references.map(({ target, key }) => `${target}#${key}`));
  return [...unnamedPathItems(files, targets), ...brokenReferences(references, byPath), ...unusedPathParameters(files)];
}

/** Shared path parameters that no path contains. */
function unusedPathParameters(files: readonly SourceFile[]): SpecProblem[] {
  const paths = files.flatMap((file) => topLevelEntries(file).flatMap(({ key }) => (key.startsWith('/') ? [key] : [])));
  return files.flatMap((file) =>
    topLevelEntries(file).flatMap(({ value, line }) => {
      const name: unknown = isMap(value) && value.get('in') === 'path' ? value.get('name') : undefined;
      return typeof name !== 'string' || paths.some((path) => path.includes(`{${name}}`))
        ? []
        : [{ location: at(file, line), message: `No path contains {${name}}. Rename or remove this path parameter.` }];
    }),
  );
}

interface SourceReference {
  readonly file: SourceFile;
  readonly line: number | undefined;
  readonly text: string;
  /** The absolute path of the file that it names. */
  readonly target: string;
  /** The keys that it names in that file. */
  readonly keys: readonly string[];
  /** The first of them. */
  readonly key: string;
}

function unnamedPathItems(files: readonly SourceFile[], targets: ReadonlySet<string>): SpecProblem[] {
  return files
    .filter(({ isIndex }) => !isIndex)
    .flatMap((file) =>
      topLevelEntries(file)
        .filter(({ key }) => key.startsWith('/') && !targets.has(`${file.path}#${key}`))
        .map(({ key, line }) => ({
          location: at(file, line),
          message: `The path item ${key} is not in the document. Add it to paths in openapi.yaml.`,
        })),
    );
}

function brokenReferences(references: readonly SourceReference[], byPath: ReadonlyMap<string, SourceFile>): SpecProblem[] {
  return references.flatMap(({ file, line, text, target, keys }) => {
    const found = byPath.get(target);
    // Other files, such as those at a URL, are not part of the folder.
    if (found === undefined)
      return target.startsWith(file.folder)
        ? [{ location: at(file, line), message: `The file of the reference ${text} does not exist.` }]
        : [];
    return has(found.root, keys) ? [] : [{ location: at(file, line), message: `The reference ${text} leads nowhere.` }];
  });
}

function referencesIn(file: SourceFile): SourceReference[] {
  const found: SourceReference[] = [];
  const add = (value: Scalar): void => {
    if (typeof value.value !== 'string') return;
    const reference = referenceOf(file, value.value, file.lineOf(value));
    if (reference !== undefined) found.push(reference);
  };
  const visit = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(visit);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? key.value : undefined;
      if (name === '$ref' && isScalar(value)) add(value);
      // The values of a mapping are references too, or names of schemas.
      else if (name === 'mapping' && isMap(value))
        value.items
          .map((item) => item.value)
          .filter(isReference)
          .forEach(add);
      else visit(value);
    }
  };
  visit(file.root);
  return found;
}

const isReference = (value: unknown): value is Scalar => isScalar(value) && typeof value.value === 'string' && value.value.includes('#');

function referenceOf(file: SourceFile, text: string, line: number | undefined): SourceReference | undefined {
  if (/^\w+:\/\//.test(text)) return undefined;
  const [path = '', fragment = ''] = text.split('#');
  const keys = keysOfFragment(fragment);
  const target = path === '' ? file.path : join(dirname(file.path), ...path.split(posix.sep));
  return { file, line, text, target, keys, key: keys[0] ?? '' };
}

function topLevelEntries(file: SourceFile): { key: string; value: unknown; line: number | undefined }[] {
  if (!isMap(file.root)) return [];
  return file.root.items.flatMap(({ key, value }) =>
    isScalar(key) && typeof key.value === 'string' ? [{ key: key.value, value, line: file.lineOf(key as Node) }] : [],
  );
}

function has(root: unknown, keys: readonly string[]): boolean {
  let node = root;
  for (const key of keys) {
    if (isMap(node)) node = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)?.value;
    else if (isSeq(node)) node = node.items[Number(key)];
    else return false;
    if (node === undefined) return false;
  }
  return true;
}

function at({ name }: SourceFile, line: number | undefined): string {
  return line === undefined ? name : `${name}:${String(line)}`;
}
