import ts from 'typescript';

/** The packages of the vendor, and files in them. */
const vendorName = /^box-(node-sdk|typescript-sdk-gen)(\/|$)/;

export const isVendorModule = (name: string): boolean => vendorName.test(name);

/** The module of `require('x')`, `require('x').default` and `await import('x')`; undefined for another expression. */
export function requiredModule(node: ts.Expression | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'default') return requiredModule(node.expression);
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node)) return requiredModule(node.expression);
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (!isImport && node.expression.getText() !== 'require') return undefined;
  const [name] = node.arguments;
  return name !== undefined && ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** The module of the vendor from which a declaration takes its name. Undefined for other declarations. */
export function vendorModuleOf(declaration: ts.Node): string | undefined {
  const module = moduleOf(declaration);
  return module !== undefined && isVendorModule(module) ? module : undefined;
}

function moduleOf(declaration: ts.Node): string | undefined {
  if (ts.isBindingElement(declaration)) return moduleOf(declaration.parent.parent);
  if (ts.isVariableDeclaration(declaration)) return requiredModule(declaration.initializer);
  const statement = ts.findAncestor(declaration, (node) => ts.isImportDeclaration(node) || ts.isImportEqualsDeclaration(node));
  if (statement === undefined) return undefined;
  if (ts.isImportDeclaration(statement)) return ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : undefined;
  const { moduleReference } = statement;
  return ts.isExternalModuleReference(moduleReference) && ts.isStringLiteral(moduleReference.expression)
    ? moduleReference.expression.text
    : undefined;
}
