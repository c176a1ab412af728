import ts from 'typescript';

/** The packages of the vendor, and files in them. */
const vendorName = /^box-(node-sdk|typescript-sdk-gen)(\/|$)/;

export const isVendorModule = (name: string): boolean => vendorName.test(name);

/** The module of `require('box-node-sdk')`, also with `.default`; undefined for another expression. */
export function requiredModule(node: ts.Expression | undefined): string | undefined {
  if (node !== undefined && ts.isPropertyAccessExpression(node) && node.name.text === 'default') return requiredModule(node.expression);
  if (node === undefined || !ts.isCallExpression(node) || node.expression.getText() !== 'require') return undefined;
  const [name] = node.arguments;
  return name !== undefined && ts.isStringLiteral(name) ? name.text : undefined;
}
