import ts from 'typescript';
import type { Rule } from './rewriter.js';

/** Properties of an error of the vendor, without question marks of optional chains, and of ours. */
const paths: Readonly<Record<string, string>> = {
  statusCode: 'status',
  'response.statusCode': 'status',
  'response.body.code': 'code',
  'response.body.message': 'message',
  'response.body.status': 'status',
  'response.body.request_id': 'requestId',
  'response.body.context_info': 'contextInfo',
  'response.body.help_url': 'helpUrl',
  'responseInfo.statusCode': 'status',
  'responseInfo.code': 'code',
  'responseInfo.requestId': 'requestId',
  'responseInfo.contextInfo': 'contextInfo',
  'responseInfo.helpUrl': 'helpUrl',
};

/** Rewrites the properties of errors in `catch` clauses and in callbacks of `.catch()`. */
export function errorRule(source: ts.SourceFile): Rule {
  const names = caughtNames(source);
  return (node, rewriter) => {
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const path = pathOf(node);
    if (path === undefined || !names.has(path.root)) return undefined;
    const renamed = paths[path.properties];
    if (renamed !== undefined) return rewriter.rewritten(node, `${path.root}.${renamed}`);
    if (/^(response|responseInfo|authExpired|requestInfo)\b/.test(path.properties))
      rewriter.todo(node, `${path.properties} of an error: BoxApiError has status, code, requestId, contextInfo and headers.`);
    return undefined;
  };
}

function caughtNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCatchClause(node) && node.variableDeclaration !== undefined) names.add(node.variableDeclaration.name.getText());
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'catch') {
      const [handler] = node.arguments;
      if (handler !== undefined && (ts.isArrowFunction(handler) || ts.isFunctionExpression(handler)))
        for (const { name } of handler.parameters) names.add(name.getText());
    }
    node.forEachChild(visit);
  };
  visit(source);
  return names;
}

/** `error` and `response.body.code` of `error.response?.body.code`. */
function pathOf(node: ts.PropertyAccessExpression): { readonly root: string; readonly properties: string } | undefined {
  const properties: string[] = [];
  let at: ts.Expression = node;
  while (ts.isPropertyAccessExpression(at) || ts.isNonNullExpression(at)) {
    if (ts.isPropertyAccessExpression(at)) properties.unshift(at.name.text);
    at = at.expression;
  }
  return ts.isIdentifier(at) ? { root: at.text, properties: properties.join('.') } : undefined;
}
