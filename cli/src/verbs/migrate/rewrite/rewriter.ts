import ts from 'typescript';
import { vendorModuleOf } from '../source/vendor-module.js';

/** Returns the new text of a node, or undefined to keep it and rewrite its children. */
export type Rule = (node: ts.Node, rewriter: Rewriter) => string | undefined;

/** A change of a file, for the report. */
export interface Change {
  readonly kind: 'rewritten' | 'todo';
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The names that new code imports from a module, with their local names. */
export type NewImports = ReadonlyMap<string, ReadonlyMap<string, string>>;

const marker = '// TODO(box-openapi): ';

/** Writes the text of a file with the rules applied. Everything that no rule replaces keeps its text, with comments and blanks. */
export class Rewriter {
  readonly changes: Change[] = [];
  /** Local names of the vendor that the new text still contains. */
  readonly leftovers = new Set<string>();
  readonly #imports = new Map<string, Map<string, string>>();
  readonly #names: FileNames;
  readonly #text: string;
  #todos: string[] = [];

  constructor(
    readonly source: ts.SourceFile,
    private readonly rules: readonly Rule[],
  ) {
    this.#text = source.text;
    this.#names = readNames(source);
  }

  get imports(): NewImports {
    return this.#imports;
  }

  /** The new text of the whole file. */
  file(): string {
    const start = this.source.getStart();
    return this.#text.slice(0, start) + this.render(this.source) + this.#text.slice(this.source.end);
  }

  /** The new text of a node, without the comments before it. */
  render(node: ts.Node): string {
    const isPlace = isStatement(node);
    const outer = this.#todos;
    if (isPlace) this.#todos = [];
    const text = this.#applyRules(node) ?? this.#renderChildren(node);
    if (!isPlace) return text;
    const todos = [...new Set(this.#todos)].filter((todo) => !this.#isMarked(node, todo));
    this.#todos = outer;
    const indent = this.indent(node);
    return todos.map((todo) => `${marker}${todo}\n${indent}`).join('') + text;
  }

  /** The new text of statements, with the comments before them. */
  statements(nodes: readonly ts.Statement[]): string {
    return nodes.map((node) => this.#text.slice(node.getFullStart(), node.getStart()) + this.render(node)).join('');
  }

  /** Marks the statement of the node for a person. */
  todo(node: ts.Node, message: string): void {
    if (this.#todos.includes(message)) return;
    this.#todos.push(message);
    const statement = ts.findAncestor(node, isStatement);
    if (statement === undefined || !this.#isMarked(statement, message)) this.#record('todo', node, message);
  }

  /** Whether the current statement has a mark. */
  get isMarked(): boolean {
    return this.#todos.length > 0;
  }

  /** Marks the statement, and keeps the text of the node. */
  keep(node: ts.Node, message: string): string {
    this.todo(node, message);
    return this.#renderChildren(node);
  }

  rewritten(node: ts.Node, text: string): string {
    this.#record('rewritten', node, text);
    return text;
  }

  /** Adds an import unless the file has it, and returns the local name. A name that the file uses for something else gets another one. */
  use(name: string, module = 'box-openapi-sdk'): string {
    const existing = this.#names.imported.get(`${module.replace(/^node:/, '')}:${name}`);
    if (existing !== undefined) return existing;
    const names = this.#imports.get(module) ?? new Map<string, string>();
    const known = names.get(name);
    if (known !== undefined) return known;
    const plain = name.replace('type ', '');
    const local = this.#names.taken.has(plain) ? `box${plain[0]?.toUpperCase() ?? ''}${plain.slice(1)}` : plain;
    this.#imports.set(module, names.set(name, local));
    return local;
  }

  #applyRules(node: ts.Node): string | undefined {
    for (const rule of this.rules) {
      const text = rule(node, this);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  #renderChildren(node: ts.Node): string {
    let at = node.getStart();
    let text = '';
    node.forEachChild((child) => {
      const start = child.getStart();
      // An omitted element has no text.
      if (start < at) return;
      text += this.#text.slice(at, start) + this.render(child);
      at = child.end;
    });
    return text + this.#text.slice(at, node.end);
  }

  #isMarked = (node: ts.Node, todo: string): boolean => this.#text.slice(node.getFullStart(), node.getStart()).includes(marker + todo);

  /** The blanks at the beginning of the line of a node. */
  indent(node: ts.Node): string {
    const start = node.getStart();
    const line = this.#text.lastIndexOf('\n', start - 1) + 1;
    return /^\s*/.exec(this.#text.slice(line, start))?.[0] ?? '';
  }

  #record(kind: Change['kind'], node: ts.Node, text: string): void {
    const { line } = this.source.getLineAndCharacterOfPosition(node.getStart());
    if (!this.changes.some((one) => one.kind === kind && one.line === line + 1 && one.text === text))
      this.changes.push({ kind, line: line + 1, text });
  }
}

/** A place for a comment: a statement of a block, or a member of a class. */
function isStatement(node: ts.Node): boolean {
  const parent = node.parent as ts.Node | undefined;
  if (parent === undefined) return false;
  const isMember = ts.isClassElement(node);
  return isMember || (ts.isStatement(node) && (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)));
}

interface FileNames {
  /** Names that the file declares, except those of the vendor. */
  readonly taken: ReadonlySet<string>;
  /** Local names of the imports at the top of the file, by `module:name`. */
  readonly imported: ReadonlyMap<string, string>;
}

function readNames(source: ts.SourceFile): FileNames {
  const taken = new Set<string>();
  const imported = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (isDeclaration(node) && node.name !== undefined && ts.isIdentifier(node.name) && vendorModuleOf(node) === undefined)
      taken.add(node.name.text);
    if (ts.isImportSpecifier(node)) {
      const { moduleSpecifier } = node.parent.parent.parent;
      if (ts.isStringLiteral(moduleSpecifier))
        imported.set(`${moduleSpecifier.text.replace(/^node:/, '')}:${(node.propertyName ?? node.name).text}`, node.name.text);
    }
    if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) {
      const declaration = node.parent.parent;
      const statement = declaration.parent.parent.parent as ts.Node | undefined;
      const module =
        ts.isVariableDeclaration(declaration) && statement === source
          ? /^require\(['"]([^'"]+)['"]\)$/.exec(declaration.initializer?.getText() ?? '')?.[1]
          : undefined;
      if (module !== undefined)
        imported.set(`${module.replace(/^node:/, '')}:${(node.propertyName ?? node.name).getText()}`, node.name.text);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return { taken, imported };
}

const isDeclaration = (node: ts.Node): node is ts.NamedDeclaration =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isClassDeclaration(node) ||
  ts.isImportSpecifier(node) ||
  ts.isImportClause(node) ||
  ts.isNamespaceImport(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isEnumDeclaration(node);
