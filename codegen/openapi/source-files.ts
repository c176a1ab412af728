import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type Node } from 'yaml';

/** A YAML file of a document that consists of several files. */
export interface SourceFile {
  readonly path: string;
  /** The path relative to the working directory, for messages. */
  readonly name: string;
  /** The folder of the document. */
  readonly folder: string;
  /** Whether this is openapi.yaml, which names all paths. */
  readonly isIndex: boolean;
  readonly root: Node | null;
  lineOf(node: Node): number | undefined;
}

/** Reads every YAML file of the document below `specDir`. Names are relative to `cwd`. */
export function readSourceFiles(specDir: string, cwd: string): SourceFile[] {
  return yamlFiles(specDir).map((path) => {
    const lines = new LineCounter();
    const { contents } = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    return {
      path,
      name: relative(cwd, path),
      folder: specDir,
      isIndex: path === join(specDir, 'openapi.yaml'),
      root: contents,
      lineOf: (node) => (node.range == null ? undefined : lines.linePos(node.range[0]).line),
    };
  });
}

function yamlFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !entry.name.startsWith('.') && entry.name !== 'redocly.yaml')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(dir, 'ledger')))
    .sort();
}
