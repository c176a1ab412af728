import ts from 'typescript';
import { vendorCall, type CallContext } from './calls.js';
import { apiName, type ApiNames } from './names.js';
import type { Rule } from './rewriter.js';

/**
 * Rewrites the properties of results of version 10, which are in camel case: `file.sharedLink` is `file.shared_link`. Follows variables,
 * destructuring, loops and callbacks of array methods.
 */
export function resultRule(source: ts.SourceFile, context: CallContext): Rule {
  const results = resultNames(source, context);
  return (node, rewriter) => {
    if (ts.isPropertyAccessExpression(node) && isResult(node.expression, results, context)) {
      const name = apiName(node.name.text, context.names);
      if (name === node.name.text) return undefined;
      const dot = node.questionDotToken === undefined ? '.' : '?.';
      if (ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'value' && name.endsWith('_at'))
        rewriter.todo(node, `${name} is a string, not an object with a value.`);
      return rewriter.rewritten(node, `${rewriter.render(node.expression)}${dot}${name}`);
    }
    if (ts.isBindingElement(node) && isResultPattern(node.parent, results, context)) return bindingText(node, context.names);
    return undefined;
  };
}

const arrayMethods = new Set(['map', 'filter', 'forEach', 'find', 'some', 'every', 'flatMap', 'sort', 'findIndex']);

/** Names of variables with a result, or with a part of one. */
function resultNames(source: ts.SourceFile, context: CallContext): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && isResult(node.initializer, names, context))
      addNames(node.name, names);
    if (ts.isForOfStatement(node) && ts.isVariableDeclarationList(node.initializer) && isResult(node.expression, names, context))
      for (const { name } of node.initializer.declarations) addNames(name, names);
    if (isAssignment(node) && isResult(node.right, names, context) && ts.isIdentifier(node.left)) names.add(node.left.text);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && arrayMethods.has(node.expression.name.text)) {
      const [callback] = node.arguments;
      if (callback !== undefined && ts.isArrowFunction(callback) && isResult(node.expression.expression, names, context))
        for (const { name } of callback.parameters) addNames(name, names);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return names;
}

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

function addNames(name: ts.BindingName, names: Set<string>): void {
  if (ts.isIdentifier(name)) names.add(name.text);
  else for (const element of name.elements) if (ts.isBindingElement(element)) addNames(element.name, names);
}

/** Whether an expression is a result of the vendor's SDK, or a part of one. */
function isResult(node: ts.Expression, names: ReadonlySet<string>, context: CallContext): boolean {
  if (ts.isIdentifier(node)) return names.has(node.text);
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
    return isResult(node.expression, names, context);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return isResult(node.expression, names, context);
  if (ts.isBinaryExpression(node)) return isResult(node.left, names, context);
  if (vendorCall(node, context) !== undefined) return true;
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ['filter', 'find', 'slice', 'sort', 'at'].includes(node.expression.name.text) &&
    isResult(node.expression.expression, names, context)
  );
}

function isResultPattern(pattern: ts.BindingPattern, names: ReadonlySet<string>, context: CallContext): boolean {
  const { parent } = pattern;
  if (ts.isVariableDeclaration(parent)) {
    if (parent.initializer !== undefined) return isResult(parent.initializer, names, context);
    const loop = parent.parent.parent;
    return ts.isForOfStatement(loop) && isResult(loop.expression, names, context);
  }
  if (ts.isBindingElement(parent)) return isResultPattern(parent.parent, names, context);
  const call = parent.parent.parent;
  return (
    ts.isParameter(parent) &&
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    arrayMethods.has(call.expression.name.text) &&
    isResult(call.expression.expression, names, context)
  );
}

/** `total_count: totalCount` of `totalCount`. */
function bindingText(node: ts.BindingElement, names: ApiNames): string | undefined {
  if (node.dotDotDotToken !== undefined || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const key = (node.propertyName ?? node.name).getText();
  const name = apiName(key, names);
  if (name === key) return undefined;
  const target = node.name.getText();
  const initializer = node.initializer === undefined ? '' : ` = ${node.initializer.getText()}`;
  return `${name}: ${target}${initializer}`;
}
