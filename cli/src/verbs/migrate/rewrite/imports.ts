import ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import { isVendorModule, requiredModule, vendorModuleOf } from '../source/vendor-module.js';
import { schemaNames } from '../tables/schema-names.js';
import type { Rewriter, Rule } from './rewriter.js';

/** Names of classes of the vendor that keep a meaning: their names here. */
const renamedClasses: Readonly<Record<string, string>> = { BoxApiError: 'BoxApiError', BoxSdkError: 'BoxError' };

const schemas: ReadonlySet<string> = new Set(schemaNames);

/** The place of an import in the new text, before the rest of the file is known. */
const place = (index: number): string => `/*box-openapi:import:${String(index)}*/`;

interface VendorImport {
  readonly node: ts.ImportDeclaration | ts.ImportEqualsDeclaration | ts.VariableStatement;
  readonly isRequire: boolean;
  readonly module: string;
}

/** Removes the imports of the vendor, and marks their places. */
export function importRule(places: VendorImport[]): Rule {
  return (node) => {
    const found = vendorImport(node);
    if (found === undefined) return undefined;
    places.push(found);
    return place(places.length - 1);
  };
}

function vendorImport(node: ts.Node): VendorImport | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && isVendorModule(node.moduleSpecifier.text))
    return { node, isRequire: false, module: node.moduleSpecifier.text };
  if (ts.isImportEqualsDeclaration(node)) {
    const module = vendorModuleOf(node);
    return module === undefined ? undefined : { node, isRequire: false, module };
  }
  if (!ts.isVariableStatement(node) || node.declarationList.declarations.length !== 1) return undefined;
  const [declaration] = node.declarationList.declarations;
  const module = requiredModule(declaration?.initializer);
  if (module === undefined || !isVendorModule(module)) return undefined;
  return { node, isRequire: declaration?.initializer?.getText().includes('require(') === true, module };
}

/** Names and types of the vendor that have an equivalent. Other names stay, with a mark. */
export function nameRule(knowledge: Knowledge): Rule {
  return (node, rewriter) => {
    if (ts.isQualifiedName(node) || (ts.isPropertyAccessExpression(node) && !ts.isIdentifier(node.expression)))
      return memberText(node, knowledge, rewriter);
    if (ts.isPropertyAccessExpression(node)) return memberText(node, knowledge, rewriter);
    if (!ts.isIdentifier(node) || !isReference(node)) return undefined;
    const name = knowledge.vendorName(node);
    if (name === undefined) return undefined;
    const isType = ts.isTypeReferenceNode(node.parent) || ts.isExpressionWithTypeArguments(node.parent);
    const text =
      equivalent(name, isType, rewriter) ?? (isType && isClientType(node, knowledge) ? rewriter.use('type BoxClient') : undefined);
    if (text !== undefined) return text;
    rewriter.leftovers.add(node.text);
    // A call that is marked says what to do.
    const isCalled = ts.isPropertyAccessExpression(node.parent) && ts.isCallExpression(node.parent.parent);
    if ((isCalled || ts.isNewExpression(node.parent)) && rewriter.isMarked) return undefined;
    rewriter.todo(
      node,
      `Replace ${node.text}, which is from ${vendorModuleOf(knowledge.declarationOf(node) ?? node) ?? 'the package of the vendor'}.`,
    );
    return undefined;
  };
}

function memberText(node: ts.QualifiedName | ts.PropertyAccessExpression, knowledge: Knowledge, rewriter: Rewriter): string | undefined {
  const name = knowledge.vendorName(node);
  return name === undefined ? undefined : equivalent(name, ts.isQualifiedName(node), rewriter);
}

function equivalent(name: string, isType: boolean, rewriter: Rewriter): string | undefined {
  const renamed = renamedClasses[name];
  if (renamed !== undefined) return rewriter.use(renamed);
  return isType && (name === 'BoxClient' || schemas.has(name)) ? rewriter.use(`type ${name}`) : undefined;
}

/** The class of the client of version 3, which is the default export of a file. */
function isClientType(node: ts.Identifier, knowledge: Knowledge): boolean {
  const declaration = knowledge.declarationOf(node);
  return declaration !== undefined && (vendorModuleOf(declaration) ?? '').endsWith('box-client');
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent) || ts.isBindingElement(parent))
    return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isVariableDeclaration(parent) && parent.name === node) && !(ts.isPropertyAssignment(parent) && parent.name === node);
}

/** Writes the new imports at the place of the first import of the vendor, or at the top. Imports of names that are still used stay. */
export function writeImports(text: string, places: readonly VendorImport[], rewriter: Rewriter): string {
  const { source } = rewriter;
  const isRequire = places[0]?.isRequire ?? usesRequire(source);
  const lines = [...rewriter.imports].map(([module, names]) => importLine(module, names, isRequire));
  if (places.length === 0) return lines.length === 0 ? text : atTop(text, source, lines);
  let written = text;
  for (const [index, one] of places.entries()) {
    const kept = keptImport(one, rewriter.leftovers);
    const all = [...(kept === undefined ? [] : [kept]), ...(index === 0 ? lines : [])];
    const indent = rewriter.indent(one.node);
    if (all.length > 0) written = written.replace(place(index), () => all.join(`\n${indent}`));
    else written = written.replace(new RegExp(`\\n[ \\t]*${escaped(place(index))}|${escaped(place(index))}\\n?`), '');
  }
  return written;
}

const escaped = (text: string): string => text.replaceAll(/[*/]/g, '\\$&');

function importLine(module: string, names: ReadonlyMap<string, string>, isRequire: boolean): string {
  const list = [...names]
    .filter(([name]) => !isRequire || !name.startsWith('type '))
    .sort(([a], [b]) => (a.replace('type ', '') < b.replace('type ', '') ? -1 : 1))
    .map(([name, local]) => (name.replace('type ', '') === local ? name : isRequire ? `${name}: ${local}` : `${name} as ${local}`));
  return isRequire ? `const { ${list.join(', ')} } = require('${module}');` : `import { ${list.join(', ')} } from '${module}';`;
}

function usesRequire(source: ts.SourceFile): boolean {
  if (source.statements.some((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one))) return false;
  return /\brequire\(|\bmodule\.exports\b|\bexports\./.test(source.text) && !/\.[cm]?tsx?$/.test(source.fileName);
}

/** After the directives, the first comment and the shebang. */
function atTop(text: string, source: ts.SourceFile, lines: readonly string[]): string {
  const first = source.statements.find((one) => !(ts.isExpressionStatement(one) && ts.isStringLiteral(one.expression)));
  const anchor = source.statements.find((one) => ts.isImportDeclaration(one)) ?? first;
  const at = anchor === undefined ? 0 : anchor.getStart();
  // The text before the first statement is the same as in the source.
  return text.startsWith(source.text.slice(0, at))
    ? `${text.slice(0, at)}${lines.join('\n')}\n${text.slice(at)}`
    : `${lines.join('\n')}\n${text}`;
}

function keptImport({ node, module }: VendorImport, leftovers: ReadonlySet<string>): string | undefined {
  if (ts.isImportEqualsDeclaration(node)) return leftovers.has(node.name.text) ? node.getText() : undefined;
  if (ts.isVariableStatement(node)) {
    const [declaration] = node.declarationList.declarations;
    if (declaration === undefined) return undefined;
    if (ts.isIdentifier(declaration.name)) return leftovers.has(declaration.name.text) ? node.getText() : undefined;
    const kept = declaration.name.elements.filter((one) => ts.isBindingElement(one) && leftovers.has(one.name.getText()));
    return kept.length === 0
      ? undefined
      : `const { ${kept.map((one) => one.getText()).join(', ')} } = ${declaration.initializer?.getText() ?? ''};`;
  }
  const { importClause } = node;
  // An import for its side effects.
  if (importClause === undefined) return node.getText();
  const { name, namedBindings } = importClause;
  const parts = name !== undefined && leftovers.has(name.text) ? [name.text] : [];
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings) && leftovers.has(namedBindings.name.text))
    parts.push(namedBindings.getText());
  if (namedBindings !== undefined && ts.isNamedImports(namedBindings)) {
    const kept = namedBindings.elements.filter((one) => leftovers.has(one.name.text));
    if (kept.length > 0) parts.push(`{ ${kept.map((one) => one.getText()).join(', ')} }`);
  }
  return parts.length === 0
    ? undefined
    : `import ${importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : ''}${parts.join(', ')} from '${module}';`;
}
