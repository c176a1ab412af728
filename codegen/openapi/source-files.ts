import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type Node } from 'yaml';

/** A YAML file of `spec/`, with the line of each of its nodes. */
export interface SourceFile {
  /** The name in reports, relative to the working directory. */
  name: string;
  path: string;
  root: Node | null;
  lineOf(node: Node): number | undefined;
}

/** Reads every YAML file of the document below `specDir`. Names are relative to `cwd`. */
export function readSourceFiles(specDir: string, cwd: string): SourceFile[] {
  return yamlFiles(specDir).map((path) => readSourceFile(path, relative(cwd, path)));
}

function readSourceFile(path: string, name: string): SourceFile {
  const lines = new LineCounter();
  const { contents } = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  return { name, path, root: contents, lineOf: (node) => (node.range == null ? undefined : lines.linePos(node.range[0]).line) };
}

function yamlFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.startsWith('.') && entry.name !== 'redocly.yaml')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(join(dir, 'ledger')))
    .sort();
}
