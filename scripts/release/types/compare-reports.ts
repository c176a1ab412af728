import ts from 'typescript';
import { highest, type Rank } from '../rank.js';
import type { Change } from '../change.js';
import { compareGenerics, compareLists, compareMembers, compareSignatures, compareTypes } from './compare-types.js';
import { parseDeclarations, textOf, type Declaration } from './parse-declarations.js';

/**
 * The changes of the declarations between two reports of one export. `name` is the name of the report, for messages. Types that a module does not
 * export count only if they change: adding or removing one changes the declarations that use it.
 */
export function compareReports(name: string, before: string, after: string): Change[] {
  const [older, newer] = [parseDeclarations(before), parseDeclarations(after)];
  const changes: Change[] = [];
  for (const module of older.reexported) if (!newer.reexported.has(module)) changes.push(removed(name, `export * from ${module}`));
  for (const module of newer.reexported) if (!older.reexported.has(module)) changes.push(added(name, `export * from ${module}`));
  for (const [key, declaration] of older.byName) {
    const counterpart = newer.byName.get(key);
    if (declaration.isExported && counterpart?.isExported !== true) changes.push(removed(name, key));
    else if (counterpart !== undefined) {
      const rank = compareDeclarations(declaration, counterpart);
      if (rank !== 'none') changes.push({ rank, subject: 'types', message: `${name}: \`${key}\` changed.` });
      if (!declaration.isExported && counterpart.isExported) changes.push(added(name, key));
    }
  }
  for (const [key, { isExported }] of newer.byName) if (isExported && !older.byName.has(key)) changes.push(added(name, key));
  return changes;
}

function removed(report: string, what: string): Change {
  return { rank: 'major', subject: 'types', message: `${report}: \`${what}\` was removed.` };
}

function added(report: string, what: string): Change {
  return { rank: 'minor', subject: 'types', message: `${report}: \`${what}\` was added.` };
}

function compareDeclarations(before: Declaration, after: Declaration): Rank {
  const texts = [before, after].map(({ nodes }) => nodes.map(textOf));
  const missing = before.nodes.filter((_, index) => !texts[1]?.includes(texts[0]?.[index] ?? ''));
  if (missing.length === 0) return after.nodes.length > before.nodes.length ? 'minor' : 'none';
  if (before.nodes.length !== after.nodes.length) return 'major';
  return highest(before.nodes.map((node, index) => compareStatements(node, after.nodes[index])));
}

function compareStatements(before: ts.Statement, after: ts.Statement | undefined): Rank {
  if (after === undefined) return 'major';
  if (textOf(before).replace(/^export /, '') === textOf(after).replace(/^export /, '')) return 'none';
  if (ts.isInterfaceDeclaration(before) && ts.isInterfaceDeclaration(after))
    return highest([
      compareGenerics(before.typeParameters, after.typeParameters),
      compareHeritage(before.heritageClauses, after.heritageClauses),
      compareMembers(before.members, after.members),
    ]);
  if (ts.isClassDeclaration(before) && ts.isClassDeclaration(after))
    return highest([
      compareGenerics(before.typeParameters, after.typeParameters),
      compareHeritage(before.heritageClauses, after.heritageClauses),
      compareMembers(before.members, after.members, true),
    ]);
  if (ts.isTypeAliasDeclaration(before) && ts.isTypeAliasDeclaration(after))
    return highest([compareGenerics(before.typeParameters, after.typeParameters), compareTypes(before.type, after.type)]);
  if (ts.isFunctionDeclaration(before) && ts.isFunctionDeclaration(after)) return compareSignatures(before, after);
  if (ts.isVariableStatement(before) && ts.isVariableStatement(after)) {
    const [older, newer] = [before, after].map(({ declarationList }) => declarationList.declarations[0]?.type);
    return compareTypes(older, newer);
  }
  return 'major';
}

/** What an interface or class extends. A further base adds members. */
function compareHeritage(before: readonly ts.HeritageClause[] = [], after: readonly ts.HeritageClause[] = []): Rank {
  const [older, newer] = [before, after].map((clauses) => clauses.flatMap(({ types }) => [...types]));
  const kept = (older ?? []).map((type): Rank => {
    const same = (newer ?? []).find(({ expression }) => textOf(expression) === textOf(type.expression));
    return same === undefined ? 'major' : compareLists(type.typeArguments, same.typeArguments);
  });
  return highest([...kept, (newer?.length ?? 0) > kept.length ? 'minor' : 'none']);
}
