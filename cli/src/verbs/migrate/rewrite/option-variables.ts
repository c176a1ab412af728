import ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import type { VendorVersion } from '../inference/kinds.js';
import { vendorRow } from './vendor-calls.js';

/** The literal of a variable that `optionsRule` converts. */
export function convertibleLiteral(
  node: ts.Identifier,
  version: VendorVersion,
  knowledge: Knowledge,
): ts.ObjectLiteralExpression | undefined {
  const declaration = knowledge.declarationOf(node);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
  const { initializer } = declaration;
  if (initializer === undefined || !ts.isObjectLiteralExpression(initializer) || declaration.getSourceFile() !== node.getSourceFile())
    return undefined;
  if (initializer.properties.some((one) => ts.isSpreadAssignment(one))) return undefined;
  return versionOf(declaration.name, knowledge) === version ? initializer : undefined;
}

/** The version of the calls that take the variable. Undefined if it is also used in another way. */
export function versionOf(name: ts.Identifier, knowledge: Knowledge): VendorVersion | undefined {
  const versions = new Set<VendorVersion | 'other'>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text && knowledge.isSame(node, name)) {
      const used = usedVersion(node, node.parent, knowledge) ?? (isPlainAssignment(node) ? undefined : 'other');
      if (used !== undefined) versions.add(used);
    }
    node.forEachChild(visit);
  };
  visit(name.getSourceFile());
  const [version] = versions;
  return versions.size === 1 && version !== 'other' ? version : undefined;
}

/** The version of the call that takes a variable, or a literal into which it is spread. */
function usedVersion(node: ts.Identifier, parent: ts.Node, knowledge: Knowledge): VendorVersion | undefined {
  const argument = ts.isSpreadAssignment(parent) ? outerLiteral(parent.parent) : node;
  const call = argument.parent;
  const found = ts.isCallExpression(call) && call.expression !== argument ? vendorRow(call, knowledge) : undefined;
  const takes = found !== undefined && takesAll(found.row, (call as ts.CallExpression).arguments.indexOf(argument));
  return takes ? found.version : undefined;
}

/** The argument of which a literal is a container, such as `queryParams`. */
function outerLiteral(node: ts.ObjectLiteralExpression): ts.ObjectLiteralExpression {
  const { parent } = node;
  const isContained = ts.isPropertyAssignment(parent) && /^(queryParams|requestBody|headers)$/.test(parent.name.getText());
  return isContained ? parent.parent : node;
}

/** Whether our call takes all properties of an argument. The last one of version 10 has its properties in three objects. */
function takesAll([, parameters, template]: readonly [string, string, string, ...unknown[]], index: number): boolean {
  const name = parameters.split(', ')[index];
  return name !== undefined && template.includes(`...${name}`);
}

/** `options.marker = next`, whose name is the same in our client. */
function isPlainAssignment(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === node &&
    /^(limit|marker|offset|usemarker|direction|sort)$/.test(parent.name.text)
  );
}
