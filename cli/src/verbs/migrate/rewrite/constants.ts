import ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import { isClient, isSdk, managerOf, type Kind } from '../inference/kinds.js';
import { version3Constants, type Constant } from '../tables/constants-3.js';
import type { Rule } from './rewriter.js';

/** Writes the value of a constant of version 3, such as `client.itemTypes.FILE`. Our client has no constants. */
export function constantRule(knowledge: Knowledge): Rule {
  return (node, rewriter) => {
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
    const path = pathOf(node, knowledge);
    if (path === undefined) return undefined;
    const value = valueAt(path);
    if (value === undefined)
      return isConstant(path)
        ? rewriter.keep(node, `${tableKey(path) ?? ''}: write the value, because the client has no constants.`)
        : undefined;
    return rewriter.rewritten(node, constantText(value));
  };
}

/** The longest object that is written in place of a name. */
const maxEntries = 6;

function constantText(value: Constant): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "\\'")}'`;
  if (value === null || typeof value !== 'object') return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${constantText(inner)}`)
    .join(', ')} }`;
}

function pathOf(node: ts.Expression, knowledge: Knowledge): string[] | undefined {
  const kind = knowledge.kindOf(node);
  if (isOwner(kind) && !ts.isCallExpression(node)) {
    const manager = managerOf(kind);
    return manager === undefined ? [] : [manager.name];
  }
  if (ts.isPropertyAccessExpression(node)) return extended(node.expression, node.name.text, knowledge);
  if (!ts.isElementAccessExpression(node)) return isOwner(kind) ? [] : undefined;
  return extended(node.expression, ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : '', knowledge);
}

function extended(object: ts.Expression, name: string, knowledge: Knowledge): string[] | undefined {
  const path = pathOf(object, knowledge);
  return path === undefined ? undefined : [...path, name];
}

const isOwner = (kind: Kind | undefined): boolean =>
  kind === 'class' || isSdk(kind) || (isClient(kind) && kind === 'client3') || managerOf(kind)?.version === 3;

function tableKey(path: readonly string[]): string | undefined {
  return [path.slice(0, 1).join('.'), path.slice(0, 2).join('.')].find((key) => Object.hasOwn(version3Constants, key));
}

const isConstant = (path: readonly string[]): boolean => tableKey(path) !== undefined;

function valueAt(path: readonly string[]): Constant | undefined {
  const key = tableKey(path);
  if (key === undefined) return undefined;
  let value: Constant | undefined = version3Constants[key];
  for (const name of path.slice(key.split('.').length)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  const isLarge = typeof value === 'object' && value !== null && Object.keys(value).length > maxEntries;
  // A group of constants is usually read by a key that is not known here.
  return isLarge || (path.length === key.split('.').length && typeof value === 'object') ? undefined : value;
}
