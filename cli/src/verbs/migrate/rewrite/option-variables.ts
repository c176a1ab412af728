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
  let version: VendorVersion | undefined;
  let isOther = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text && knowledge.isSame(node, name)) {
      const { parent } = node;
      const found = ts.isCallExpression(parent) && parent.expression !== node ? vendorRow(parent, knowledge) : undefined;
      const isSpread = found !== undefined && takesAll(found.row, (parent as ts.CallExpression).arguments.indexOf(node));
      if (isSpread) version ??= found.version;
      else isOther ||= !isPlainAssignment(node);
    }
    node.forEachChild(visit);
  };
  visit(name.getSourceFile());
  return isOther ? undefined : version;
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
