import ts from 'typescript';
import type { Rewriter } from './rewriter.js';

/** The promise, with a callback of Node's form after it: `then` where its branches are clear, `callbackify` otherwise. */
export function withCallback(promise: string, callback: ts.Expression, rewriter: Rewriter): string {
  const branches = isFunction(callback) ? branchesOf(callback, rewriter) : undefined;
  if (branches !== undefined) return `${promise}.then(${branches})`;
  return `${rewriter.use('callbackify', 'node:util')}(() => ${promise})(${rewriter.render(callback)})`;
}

const isFunction = (node: ts.Expression): node is ts.ArrowFunction | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/** The functions for the result and the error of `(error, result) => { if (error) { … return; } … }`. */
function branchesOf(callback: ts.ArrowFunction | ts.FunctionExpression, rewriter: Rewriter): string | undefined {
  const { parameters, body } = callback;
  const [error, result, ...others] = parameters;
  const name = error?.name.getText() ?? '';
  if (error === undefined || others.length > 0 || !ts.isBlock(body) || dependsOnFunction(callback)) return undefined;
  const [first, ...rest] = body.statements;
  if (first === undefined || !ts.isIfStatement(first) || !isErrorTest(first.expression, name)) return undefined;
  const { thenStatement, elseStatement } = first;
  if (mentions(elseStatement, name) || rest.some((one) => mentions(one, name))) return undefined;
  if (elseStatement !== undefined && (rest.length > 0 || ts.isIfStatement(elseStatement))) return undefined;
  if (elseStatement === undefined && rest.length > 0 && !isExit(thenStatement)) return undefined;
  const prefix = callback.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true ? 'async ' : '';
  const end = body.getSourceFile().text.slice(rest.at(-1)?.end ?? body.end - 1, body.end - 1);
  const success = elseStatement === undefined ? `{${rewriter.statements(rest)}${end}}` : blockText(elseStatement, rewriter);
  const failure = blockText(thenStatement, rewriter);
  const onResult = `${prefix}(${result === undefined ? '' : rewriter.render(result)}) => ${success}`;
  // A promise rejects with the error by itself.
  if (/^\{?\s*throw \w+;?\s*\}?$/.test(failure) && failure.includes(name)) return onResult;
  return `${onResult}, ${prefix}(${rewriter.render(error)}) => ${failure}`;
}

function blockText(node: ts.Statement, rewriter: Rewriter): string {
  const text = rewriter.render(node);
  return ts.isBlock(node) ? text : `{ ${text} }`;
}

/** `error`, `error != null` and the like. */
const isErrorTest = (node: ts.Expression, name: string): boolean => {
  if (ts.isIdentifier(node)) return node.text === name;
  return (
    ts.isBinaryExpression(node) &&
    (node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken ||
      node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) &&
    node.left.getText() === name &&
    /^(null|undefined)$/.test(node.right.getText())
  );
};

function isExit(node: ts.Statement): boolean {
  const last = ts.isBlock(node) ? node.statements.at(-1) : node;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

function mentions(node: ts.Node | undefined, name: string): boolean {
  if (node === undefined) return false;
  if (ts.isIdentifier(node)) return node.text === name;
  return node.forEachChild((child) => mentions(child, name) || undefined) === true;
}

/** `this` and `arguments` of a function have another value in an arrow function. */
function dependsOnFunction(callback: ts.ArrowFunction | ts.FunctionExpression): boolean {
  if (ts.isArrowFunction(callback)) return false;
  const visit = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.ThisKeyword ||
    (ts.isIdentifier(node) && node.text === 'arguments') ||
    node.forEachChild((child) => visit(child) || undefined) === true;
  return visit(callback.body) || callback.name !== undefined;
}
