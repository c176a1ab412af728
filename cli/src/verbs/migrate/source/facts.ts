import ts from 'typescript';
import { isVendorModule, requiredModule } from './vendor-module.js';

/** The line of the vendor's SDK that a program uses. */
export type VendorVersion = 3 | 10;

/** What a file says about the vendor's SDK. */
export interface Facts {
  readonly version: VendorVersion | undefined;
  /** Local names of the class of version 3. */
  readonly sdkClasses: ReadonlySet<string>;
  /** Names of variables and properties with an object of that class. */
  readonly sdks: ReadonlySet<string>;
  /** Names of variables, parameters and properties with a client. */
  readonly clients: ReadonlySet<string>;
}

/** Methods of version 3 that return a client. */
export const clientFactories = /^get(Basic|AppAuth|Anonymous|Persistent)Client$|^getCCGClientForUser$/;

/** Reads the imports and the declarations of a file. */
export function readFacts(source: ts.SourceFile): Facts {
  const sdkClasses = new Set<string>();
  const sdks = new Set<string>();
  const clients = new Set<string>();
  let version: VendorVersion | undefined;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && isVendorModule(node.moduleSpecifier.text)) {
      const { importClause } = node;
      if (importClause?.name !== undefined) sdkClasses.add(importClause.name.text);
      version = importClause?.name === undefined ? 10 : 3;
    }
    if (ts.isVariableDeclaration(node) && isVendorModule(requiredModule(node.initializer) ?? '')) {
      version = ts.isIdentifier(node.name) ? 3 : 10;
      if (ts.isIdentifier(node.name)) sdkClasses.add(node.name.text);
    }
    const [name, value] = assignment(node);
    if (name !== undefined && value !== undefined) {
      if (isClientExpression(value, clients)) clients.add(name);
      if (isSdkExpression(value, sdkClasses)) sdks.add(name);
    }
    if ((ts.isParameter(node) || ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.type?.getText() === 'BoxClient')
      clients.add(node.name.getText());
    node.forEachChild(visit);
  };
  visit(source);
  return { version, sdkClasses, sdks, clients };
}

/** The name that a declaration or an assignment sets, and the value. */
function assignment(node: ts.Node): [name?: string | undefined, value?: ts.Expression] {
  if ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.initializer !== undefined)
    return [node.name.getText(), node.initializer];
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  return [lastName(node.left), node.right];
}

/** `client` of `client` and of `this.client`. */
export function lastName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

function isClientExpression(node: ts.Expression, clients: ReadonlySet<string>): boolean {
  if (ts.isAwaitExpression(node)) return isClientExpression(node.expression, clients);
  if (ts.isNewExpression(node)) return node.expression.getText() === 'BoxClient';
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return clientFactories.test(name.text) || (name.text === 'withAsUserHeader' && clients.has(lastName(expression) ?? ''));
}

function isSdkExpression(node: ts.Expression, sdkClasses: ReadonlySet<string>): boolean {
  if (ts.isNewExpression(node)) return sdkClasses.has(node.expression.getText());
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return node.expression.name.text === 'getPreconfiguredInstance' && sdkClasses.has(node.expression.expression.getText());
}
