import ts from 'typescript';
import { isResult } from '../inference/kinds.js';
import type { Knowledge } from '../inference/knowledge.js';
import type { CallContext } from './calls.js';
import { apiName } from './names.js';
import type { Rewriter, Rule } from './rewriter.js';

/** Properties of metadata in version 10 that begin with a dollar sign in the API. */
const metadataNames: ReadonlySet<string> = new Set(['parent', 'template', 'scope', 'version', 'canEdit', 'id', 'type', 'typeVersion']);

/** Rewrites the properties of results: `file.sharedLink` of version 10 is `file.shared_link`, and `entries[0]` of an upload is `file`. */
export function resultRule({ knowledge, names }: CallContext): Rule {
  return (node, rewriter) => {
    markHandle(node, knowledge, rewriter);
    const uploaded = uploadText(node, knowledge, rewriter);
    if (uploaded !== undefined) return uploaded;
    if (ts.isBindingElement(node)) {
      const kind = patternKind(node.parent, knowledge);
      if (kind === undefined) return undefined;
      const key = (node.propertyName ?? node.name).getText();
      if (node.initializer !== undefined && key !== 'entries')
        rewriter.todo(node, `${key} can be null here, to which the default does not apply.`);
      return bindingText(node, (name) => apiName(name, names));
    }
    if (ts.isBinaryExpression(node)) return comparisonText(node, knowledge, rewriter);
    if (ts.isNonNullExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'extraData')
      return isResult(knowledge.kindOf(node.expression)) ? rewriter.render(node.expression) : undefined;
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const kind = knowledge.kindOf(node.expression);
    if (!isResult(kind)) return undefined;
    if (isBelowExtraData(node.expression)) return undefined;
    const dot = node.questionDotToken === undefined ? '.' : '?.';
    if (node.name.text === 'extraData') return extraDataText(node, rewriter);
    if (node.name.text === 'rawData') {
      rewriter.todo(node, 'rawData: the result itself has the names of the API.');
      return undefined;
    }
    if (node.name.text === 'value') return dateText(node, knowledge, rewriter);
    if (/^(next|prev)Marker$/.test(node.name.text) && !isTruthTest(node))
      return rewriter.rewritten(node, `(${rewriter.render(node.expression)}${dot}${apiName(node.name.text, names)} ?? undefined)`);
    const isMetadata =
      kind === 'metadata' && metadataNames.has(node.name.text) && knowledge.kindOf(ownerOf(node.expression)) !== 'metadata';
    const name = isMetadata ? `$${node.name.text}` : apiName(node.name.text, names);
    if (name === node.name.text) return undefined;
    return rewriter.rewritten(node, `${rewriter.render(node.expression)}${dot}${name}`);
  };
}

/** Missing values are null here, and undefined in version 10. */
function comparisonText(node: ts.BinaryExpression, knowledge: Knowledge, rewriter: Rewriter): string | undefined {
  const { kind } = node.operatorToken;
  const isEqual = kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
  if (!isEqual && kind !== ts.SyntaxKind.ExclamationEqualsEqualsToken) return undefined;
  if (node.right.getText() !== 'undefined' || !isResult(knowledge.kindOf(node.left))) return undefined;
  const left = node.left;
  const isMarker = ts.isPropertyAccessExpression(left) && /^(next|prev)Marker$/.test(left.name.text);
  return isMarker ? undefined : rewriter.rewritten(node, `${rewriter.render(left)} ${isEqual ? '==' : '!='} null`);
}

/** Whether null and undefined have the same effect at the place of an expression. */
function isTruthTest(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (!ts.isBinaryExpression(parent)) return false;
  const operators = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.AmpersandAmpersandToken];
  return operators.includes(parent.operatorToken.kind) && parent.left === node;
}

/** The object of which an expression is a property, except an element of a list. */
function ownerOf(node: ts.Expression): ts.Expression | undefined {
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return ownerOf(node.expression);
  return ts.isPropertyAccessExpression(node) ? node.expression : undefined;
}

/** A value of a template is a property of the instance. */
function extraDataText(node: ts.PropertyAccessExpression, rewriter: Rewriter): string {
  return rewriter.rewritten(node, rewriter.render(node.expression));
}

function isBelowExtraData(node: ts.Expression): boolean {
  if (ts.isNonNullExpression(node)) return isBelowExtraData(node.expression);
  return ts.isPropertyAccessExpression(node) && (node.name.text === 'extraData' || isBelowExtraData(node.expression));
}

/** A time is a string here: `file.createdAt!.value` is `new Date(file.created_at!)`. */
function dateText(node: ts.PropertyAccessExpression, knowledge: Knowledge, rewriter: Rewriter): string | undefined {
  const inner = ts.isNonNullExpression(node.expression) ? node.expression.expression : node.expression;
  const isTime = ts.isPropertyAccessExpression(inner) && /(At|Date)$/.test(inner.name.text) && isResult(knowledge.kindOf(inner.expression));
  if (!isTime) return undefined;
  const isCopied = ts.isNewExpression(node.parent) && node.parent.expression.getText() === 'Date';
  if (isCopied) return rewriter.rewritten(node, rewriter.render(node.expression));
  if (node.questionDotToken === undefined) return rewriter.rewritten(node, `new Date(${rewriter.render(node.expression)})`);
  rewriter.todo(node, `${inner.getText()} is a string, not an object with a value.`);
  return undefined;
}

/** Methods of objects that our client does not have. */
function markHandle(node: ts.Node, knowledge: Knowledge, rewriter: Rewriter): void {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
  const { expression, name } = node.expression;
  const kind = knowledge.kindOf(expression);
  if (kind === 'uploader')
    rewriter.todo(node, `${name.text} of an upload in parts: use the result and the options onProgress and signal of uploads.upload().`);
  if (kind === 'events') rewriter.todo(node, `${name.text} of a stream of events: read the stream with for await.`);
}

const uploadHint = 'The result of uploads.upload() has file instead of entries.';

/** `result.file` of `result.entries[0]`. */
function uploadText(node: ts.Node, knowledge: Knowledge, rewriter: Rewriter): string | undefined {
  if (ts.isNonNullExpression(node)) return uploadText(node.expression, knowledge, rewriter);
  if (ts.isElementAccessExpression(node)) {
    const list = ts.isNonNullExpression(node.expression) ? node.expression.expression : node.expression;
    const isEntries = ts.isPropertyAccessExpression(list) && list.name.text === 'entries' && knowledge.kindOf(list.expression) === 'upload';
    if (!isEntries || node.argumentExpression.getText() !== '0') return undefined;
    return rewriter.rewritten(node, `${rewriter.render(list.expression)}${list.questionDotToken === undefined ? '.' : '?.'}file`);
  }
  if (
    ts.isPropertyAccessExpression(node) &&
    knowledge.kindOf(node.expression) === 'upload' &&
    /^(entries|total_?[cC]ount)$/.test(node.name.text)
  ) {
    rewriter.todo(node, uploadHint);
    return undefined;
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const { parent } = node.parent;
  const isUploaded = (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) && patternValueKind(parent, knowledge) === 'upload';
  if (!isUploaded || (node.propertyName ?? node.name).getText() !== 'entries') return undefined;
  const [first, ...others] = ts.isArrayBindingPattern(node.name) ? node.name.elements : [];
  if (first !== undefined && ts.isBindingElement(first) && others.length === 0) {
    const target = first.name.getText();
    return rewriter.rewritten(node, target === 'file' ? 'file' : `file: ${target}`);
  }
  return undefined;
}

function patternKind(pattern: ts.BindingPattern, knowledge: Knowledge): string | undefined {
  const { parent } = pattern;
  if (ts.isBindingElement(parent)) return patternKind(parent.parent, knowledge);
  const kind = patternValueKind(parent, knowledge);
  return isResult(kind) ? kind : undefined;
}

/** The role of the value that a pattern takes apart. */
function patternValueKind(node: ts.VariableDeclaration | ts.ParameterDeclaration, knowledge: Knowledge) {
  if (ts.isParameter(node)) return knowledge.patternKind(node);
  if (node.initializer !== undefined) return knowledge.kindOf(node.initializer);
  const loop = node.parent.parent;
  return ts.isForOfStatement(loop) ? knowledge.kindOf(loop.expression) : undefined;
}

/** `total_count: totalCount` of `totalCount`. */
function bindingText(node: ts.BindingElement, rename: (name: string) => string): string | undefined {
  if (node.dotDotDotToken !== undefined || !ts.isObjectBindingPattern(node.parent) || !ts.isIdentifier(node.propertyName ?? node.name))
    return undefined;
  const key = (node.propertyName ?? node.name).getText();
  const name = rename(key);
  if (name === key || ts.isObjectBindingPattern(node.name)) return undefined;
  const target = node.name.getText();
  const initializer = node.initializer === undefined ? '' : ` = ${node.initializer.getText()}`;
  return `${name}: ${target}${initializer}`;
}
