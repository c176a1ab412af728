import { dirname, resolve } from 'node:path';
import { isMap, isScalar, isSeq, visit, type Pair, type Scalar } from 'yaml';
import type { SourceFile } from '../openapi/source-files.js';
import type { SpecProblem } from '../spec-error.js';

/**
 * Finds references without a target in the files of `spec/`, also in the parts that the document does not use yet.
 * The bundler follows only the references that it reaches from `openapi.yaml`.
 */
export function checkSourceReferences(files: readonly SourceFile[]): SpecProblem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file) =>
    referencesIn(file).flatMap((value) => {
      const text = String(value.value);
      const fault = faultOf(text, file, byPath);
      return fault === undefined
        ? []
        : [{ location: `${file.name}:${String(file.lineOf(value) ?? 1)}`, message: `Cannot resolve ${text}: ${fault}` }];
    }),
  );
}

/** The values of `$ref`, and those of a discriminator's mapping, which are references too. */
function referencesIn({ root }: SourceFile): Scalar[] {
  const found: Scalar[] = [];
  visit(root, {
    Pair(_, { key, value }: Pair) {
      if (!isScalar(key)) return;
      if (key.value === '$ref' && isScalar(value)) found.push(value);
      if (key.value !== 'discriminator' || !isMap(value)) return;
      const mapping: unknown = value.get('mapping');
      if (isMap(mapping)) found.push(...mapping.items.map((item) => item.value).filter(isScalar));
    },
  });
  return found;
}

function faultOf(reference: string, file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): string | undefined {
  const [name = '', pointer = ''] = reference.split('#');
  const target = name === '' ? file : byPath.get(resolve(dirname(file.path), name));
  if (target === undefined) return `${name} is not a YAML file of the document.`;
  let node: unknown = target.root;
  for (const part of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~');
    node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (node === undefined) return `${target.name} has no ${key}.`;
  }
  return undefined;
}
