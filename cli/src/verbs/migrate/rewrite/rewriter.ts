import ts from 'typescript';

/** Returns the new text of a node, or undefined to keep it and rewrite its children. */
export type Rule = (node: ts.Node, rewriter: Rewriter) => string | undefined;

/** A change of a file, for the report. */
export interface Change {
  readonly kind: 'rewritten' | 'todo';
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

const marker = '// TODO(box-openapi): ';

/** Writes the text of a file with the rules applied. Everything that no rule replaces keeps its text, with comments and blanks. */
export class Rewriter {
  readonly changes: Change[] = [];
  /** Names that the new code imports from each module. */
  readonly imports = new Map<string, Set<string>>();
  readonly #text: string;
  #todos: string[] = [];

  constructor(
    readonly source: ts.SourceFile,
    private readonly rules: readonly Rule[],
  ) {
    this.#text = source.text;
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

  /** Marks the statement of the node for a person. */
  todo(node: ts.Node, message: string): void {
    if (this.#todos.includes(message)) return;
    this.#todos.push(message);
    const statement = ts.findAncestor(node, isStatement);
    if (statement === undefined || !this.#isMarked(statement, message)) this.#record('todo', node, message);
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

  /** Adds an import, and returns the name. */
  use(name: string, module = 'box-openapi-sdk'): string {
    const names = this.imports.get(module) ?? new Set();
    this.imports.set(module, names.add(name));
    return name;
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
