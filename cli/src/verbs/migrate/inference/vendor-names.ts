import ts from 'typescript';
import { vendorModuleOf } from '../source/vendor-module.js';
import type { Kind } from './kinds.js';

/** Classes of version 10 that a program takes from the module. */
const classes10 = /^(BoxClient|Box\w+Auth|BoxOAuth|CcgConfig|JwtConfig|OAuthConfig|BoxApiError|BoxSdkError)$/;

/** The exported name that a declaration takes from the vendor: `BoxClient` of `import { BoxClient as Client }`, `default`, or `*`. */
export function vendorExport(declaration: ts.Node | undefined): string | undefined {
  if (declaration === undefined || vendorModuleOf(declaration) === undefined) return undefined;
  if (ts.isImportSpecifier(declaration)) return (declaration.propertyName ?? declaration.name).text;
  if (ts.isBindingElement(declaration)) return (declaration.propertyName ?? declaration.name).getText();
  if (ts.isImportClause(declaration)) return 'default';
  return ts.isNamespaceImport(declaration) || ts.isVariableDeclaration(declaration) || ts.isImportEqualsDeclaration(declaration)
    ? '*'
    : undefined;
}

/** The kind of a name that stands for the module of the vendor, or for its default export. */
export function moduleKind(declaration: ts.Node, exported: string): Kind | undefined {
  const module = vendorModuleOf(declaration) ?? '';
  if (exported === 'default' && module.endsWith('box-client')) return undefined;
  if (exported !== 'default' && exported !== '*') return undefined;
  const { name } = declaration as ts.NamedDeclaration;
  const local = name?.getText() ?? '';
  return module.startsWith('box-typescript-sdk-gen') || hasMembers10(declaration.getSourceFile(), local) ? 'namespace' : 'class';
}

function hasMembers10(source: ts.SourceFile, local: string): boolean {
  let isFound = false;
  const visit = (node: ts.Node): void => {
    isFound ||=
      ts.isPropertyAccessExpression(node) &&
      node.expression.getText() === local &&
      classes10.test(node.name.text) &&
      node.name.text !== 'BoxClient';
    isFound ||= ts.isNewExpression(node) && node.expression.getText() === `${local}.BoxClient`;
    isFound ||=
      ts.isVariableDeclaration(node) &&
      ts.isObjectBindingPattern(node.name) &&
      node.initializer?.getText() === local &&
      node.name.elements.some(({ name, propertyName }) => classes10.test((propertyName ?? name).getText()));
    node.forEachChild(visit);
  };
  visit(source);
  return isFound;
}
