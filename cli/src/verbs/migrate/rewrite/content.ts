import ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import type { Conversion } from './values.js';

/** The content of an upload. Text becomes bytes, because a string is a path in our client. */
export function contentText(node: ts.Expression, { rewriter, knowledge }: Conversion): string {
  const text = rewriter.render(node);
  const form = formOf(node, knowledge);
  if (form === 'text') return `Buffer.from(${text})`;
  if (form === undefined)
    rewriter.todo(node, `If ${node.getText()} is text, pass Buffer.from(${node.getText()}): a string is a path here.`);
  return text;
}

/** Names that people give to streams and bytes. */
const binaryName = /stream|buf|bytes|blob|readable/i;

function formOf(node: ts.Expression, knowledge: Knowledge): 'binary' | 'text' | undefined {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return 'text';
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return formOf(node.expression, knowledge);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) return 'text';
  if (ts.isNewExpression(node)) return 'binary';
  if (ts.isCallExpression(node)) return callForm(node, knowledge);
  if (ts.isPropertyAccessExpression(node)) return binaryName.test(node.name.text) ? 'binary' : undefined;
  if (!ts.isIdentifier(node)) return undefined;
  const declaration = knowledge.declarationOf(node);
  const type =
    declaration !== undefined && (ts.isParameter(declaration) || ts.isVariableDeclaration(declaration)) ? declaration.type : undefined;
  if (type !== undefined) return type.kind === ts.SyntaxKind.StringKeyword ? 'text' : 'binary';
  const initializer = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return (initializer === undefined ? undefined : formOf(initializer, knowledge)) ?? (binaryName.test(node.text) ? 'binary' : undefined);
}

function callForm(node: ts.CallExpression, knowledge: Knowledge): 'binary' | 'text' | undefined {
  const callee = node.expression.getText();
  const [called] = knowledge.functionsOf(node.expression);
  if (called !== undefined) return called.type?.kind === ts.SyntaxKind.StringKeyword ? 'text' : undefined;
  if (/(^|\.)readFile(Sync)?$/.test(callee)) return node.arguments.length > 1 ? 'text' : 'binary';
  if (/(^|\.)(toString|stringify|join)$/.test(callee)) return 'text';
  if (/createReadStream$|^Buffer\.|Readable\.from|^Uint8Array\./.test(callee)) return 'binary';
  if (callee.includes('generateByteStreamFromBuffer')) return 'binary';
  return undefined;
}
