import ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import type { Rewriter, Rule } from './rewriter.js';

/** Properties of an error of the vendor, without question marks of optional chains, and of ours. */
const paths: Readonly<Record<string, string>> = {
  statusCode: 'status',
  'response.statusCode': 'status',
  'response.headers': 'headers',
  'response.body.code': 'code',
  'response.body.message': 'message',
  'response.body.status': 'status',
  'response.body.request_id': 'requestId',
  'response.body.context_info': 'contextInfo',
  'response.body.help_url': 'helpUrl',
  'responseInfo.statusCode': 'status',
  'responseInfo.code': 'code',
  'responseInfo.headers': 'headers',
  'responseInfo.requestId': 'requestId',
  'responseInfo.contextInfo': 'contextInfo',
  'responseInfo.helpUrl': 'helpUrl',
};

const vendorPath = /^(response|responseInfo|authExpired|requestInfo)\b/;
const hint = 'BoxApiError has status, code, requestId, contextInfo and headers.';

/** Rewrites the properties of errors. */
export function errorRule(knowledge: Knowledge): Rule {
  return (node, rewriter) => {
    if (ts.isBindingElement(node)) return bindingText(node, knowledge, rewriter);
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const path = pathOf(node);
    if (path === undefined || knowledge.kindOf(path.root) !== 'error') return undefined;
    const renamed = paths[path.properties];
    if (renamed !== undefined) return rewriter.rewritten(node, `${rewriter.render(path.root)}${path.dot}${renamed}`);
    if (/^(response|responseInfo|response\.body)$/.test(path.properties) && isTested(node))
      return rewriter.rewritten(node, `${rewriter.render(path.root)}${path.dot}status`);
    const hasPrefix = Object.keys(paths).some((key) => path.properties.startsWith(`${key}.`));
    if (vendorPath.test(path.properties) && !hasPrefix) rewriter.todo(node, `${path.properties} of an error: ${hint}`);
    return undefined;
  };
}

/** Whether only the presence of a response matters. */
function isTested(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent) || (ts.isIfStatement(parent) && parent.expression === node)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return false;
  return parent.left === node || (ts.isBinaryExpression(parent.parent) && parent.parent.left === parent);
}

/** `status: statusCode` of `const { statusCode } = error`. */
function bindingText(node: ts.BindingElement, knowledge: Knowledge, rewriter: Rewriter): string | undefined {
  const pattern = node.parent;
  if (!ts.isObjectBindingPattern(pattern)) return undefined;
  const { parent } = pattern;
  const isCaught = ts.isParameter(parent)
    ? knowledge.patternKind(parent) === 'error'
    : ts.isVariableDeclaration(parent) && (ts.isCatchClause(parent.parent) || knowledge.kindOf(parent.initializer) === 'error');
  if (!isCaught) return undefined;
  const key = (node.propertyName ?? node.name).getText();
  if (vendorPath.test(key)) {
    rewriter.todo(node, `${key} of an error: ${hint}`);
    return undefined;
  }
  const renamed = paths[key];
  return renamed === undefined ? undefined : rewriter.rewritten(node, `${renamed}: ${node.name.getText()}`);
}

/** `error` and `response.body.code` of `error.response?.body.code`. */
function pathOf(
  node: ts.PropertyAccessExpression,
): { readonly root: ts.Expression; readonly properties: string; readonly dot: string } | undefined {
  const properties: string[] = [];
  let dot = '.';
  let at: ts.Expression = node;
  while (ts.isPropertyAccessExpression(at) || ts.isNonNullExpression(at)) {
    if (ts.isPropertyAccessExpression(at)) {
      properties.unshift(at.name.text);
      dot = at.questionDotToken === undefined ? '.' : '?.';
    }
    at = at.expression;
  }
  if (ts.isParenthesizedExpression(at) && (ts.isAsExpression(at.expression) || ts.isTypeAssertionExpression(at.expression)))
    return { root: at, properties: properties.join('.'), dot };
  return ts.isIdentifier(at) ? { root: at, properties: properties.join('.'), dot } : undefined;
}
