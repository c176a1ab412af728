import ts from 'typescript';
import { isVendorModule, requiredModule } from '../source/vendor-module.js';
import type { Rewriter, Rule } from './rewriter.js';

/** Where the imports are written when the rest of the file is known, for each form of imports. */
const importPlace = '/*box-openapi:import*/';
const requirePlace = '/*box-openapi:require*/';

/** Names of classes of the vendor that keep a meaning: their names here. */
const renamedClasses: Readonly<Record<string, string>> = { BoxApiError: 'BoxApiError', BoxSdkError: 'BoxError' };

/** Names that the rewritten code no longer uses. */
const replacedNames = /^(BoxClient|BoxDeveloperTokenAuth|BoxCcgAuth|CcgConfig|BoxJwtAuth|JwtConfig|DeveloperTokenConfig)$/;

/** Removes the import of the vendor, and marks its place. Imported names without an equivalent stay, with a mark. */
export const importRule: Rule = (node, rewriter) => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && isVendorModule(node.moduleSpecifier.text)) {
    const { namedBindings } = node.importClause ?? {};
    const names =
      namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements.map(({ name }) => name.text) : [];
    const kept = keepNames(names, node, rewriter);
    if (kept.length === 0) return importPlace;
    return `import { ${kept.join(', ')} } from ${node.moduleSpecifier.getText()};\n${importPlace}`;
  }
  if (!ts.isVariableStatement(node)) return undefined;
  const [declaration] = node.declarationList.declarations;
  if (declaration === undefined || !isVendorModule(requiredModule(declaration.initializer) ?? '')) return undefined;
  const names = ts.isObjectBindingPattern(declaration.name) ? declaration.name.elements.map(({ name }) => name.getText()) : [];
  const kept = keepNames(names, node, rewriter);
  if (kept.length === 0) return requirePlace;
  return `const { ${kept.join(', ')} } = ${declaration.initializer?.getText() ?? ''};\n${requirePlace}`;
};

function keepNames(names: readonly string[], node: ts.Node, rewriter: Rewriter): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const renamed = renamedClasses[name];
    if (renamed !== undefined) rewriter.use(renamed);
    else if (name === 'BoxClient' && isUsedAsType(name, rewriter.source)) rewriter.use('type BoxClient');
    else if (!replacedNames.test(name)) kept.push(name);
  }
  if (kept.length > 0) rewriter.todo(node, `Replace ${kept.join(', ')}.`);
  return kept;
}

/** Classes with another name. */
export const classRule: Rule = (node) => {
  if (!ts.isIdentifier(node) || ts.isImportSpecifier(node.parent) || ts.isPropertyAccessExpression(node.parent)) return undefined;
  const renamed = node.text === 'BoxSdkError' ? renamedClasses[node.text] : undefined;
  return renamed;
};

function isUsedAsType(name: string, source: ts.SourceFile): boolean {
  let isUsed = false;
  const visit = (node: ts.Node): void => {
    isUsed ||= ts.isTypeReferenceNode(node) && node.typeName.getText() === name;
    node.forEachChild(visit);
  };
  visit(source);
  return isUsed;
}

/** Writes the imports at the first place, and removes the others. */
export function writeImports(text: string, imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const isRequire = text.includes(requirePlace);
  const place = isRequire ? requirePlace : importPlace;
  const lines = [...imports].map(([module, names]) => {
    const list = [...names].sort((a, b) => (a.replace('type ', '') < b.replace('type ', '') ? -1 : 1)).join(', ');
    return isRequire ? `const { ${list} } = require('${module}');` : `import { ${list} } from '${module}';`;
  });
  const written = lines.length === 0 ? text : text.replace(place, () => lines.join('\n'));
  return written.replaceAll(`\n${place}`, '').replaceAll(new RegExp(`${place.replaceAll(/[*/]/g, '\\$&')}\\n?`, 'g'), '');
}
