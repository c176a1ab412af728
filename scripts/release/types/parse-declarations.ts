import ts from 'typescript';

/** The declarations of a report. */
export interface Declarations {
  /** By name: an interface, a type, a function with its overloads, a variable, a class. */
  readonly byName: ReadonlyMap<string, Declaration>;
  /** The text of each `export * from`. */
  readonly reexported: ReadonlySet<string>;
}

export interface Declaration {
  readonly name: string;
  readonly isExported: boolean;
  /** Several for overloads, and for an interface that has the name of a value. */
  readonly nodes: readonly ts.Statement[];
}

/** Reads the declarations in the TypeScript code of a report. */
export function parseDeclarations(code: string): Declarations {
  const source = ts.createSourceFile('report.d.ts', code, ts.ScriptTarget.Latest, true);
  const byName = new Map<string, Declaration>();
  const reexported = new Set<string>();
  const exported = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause === undefined && moduleSpecifier !== undefined) reexported.add(moduleSpecifier.getText());
      else if (exportClause !== undefined && ts.isNamedExports(exportClause))
        for (const { name } of exportClause.elements) exported.add(name.text);
      continue;
    }
    for (const name of namesOf(statement)) {
      const isExported =
        ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
      const before = byName.get(name);
      byName.set(name, { name, isExported: isExported || before?.isExported === true, nodes: [...(before?.nodes ?? []), statement] });
    }
  }
  for (const name of exported) {
    const declaration = byName.get(name);
    // A name that the report only imports and exports has no declaration here.
    byName.set(name, { name, nodes: declaration?.nodes ?? [], isExported: true });
  }
  return { byName, reexported };
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.getText()] : [];
}

/** The code of a node with unified white space and without comments. Equal texts mean the same type. */
export function textOf(node: ts.Node): string {
  return node
    .getText()
    .replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
