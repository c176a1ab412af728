import ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import { isClient, type VendorVersion } from '../inference/kinds.js';
import { callText } from './call-template.js';
import { withCallback } from './callbacks.js';
import type { ApiNames } from './names.js';
import type { Rewriter, Rule } from './rewriter.js';
import { vendorRow } from './vendor-calls.js';

export interface CallContext {
  readonly knowledge: Knowledge;
  readonly names: ApiNames;
}

/** Methods whose result is a stream of Node. Ours return a response with a web stream. */
const streams: ReadonlySet<string> = new Set(['files.getReadStream', 'downloads.downloadFile', 'users.getAvatar', 'avatars.getUserAvatar']);

/** Rewrites the calls of managers by the tables. */
export function callRule({ knowledge, names }: CallContext): Rule {
  return (node, rewriter) => {
    if (ts.isVariableStatement(node) && isUnneeded(node, knowledge)) return '';
    const found = vendorRow(node, knowledge);
    if (found === undefined) return undefined;
    const call = node as ts.CallExpression;
    const { row, version } = found;
    const [method, parameters, template, note] = row;
    const parameterNames = parameters === '' ? [] : parameters.split(', ');
    const mark = (message: string): string => rewriter.keep(node, `${method}: ${message}`);
    if (template === '') return mark(note ?? 'has no equivalent.');
    const manager = (call.expression as ts.PropertyAccessExpression).expression;
    const client = clientOf(manager, knowledge);
    if (client === undefined) return mark('call the method on the client.');
    if (call.arguments.some((one) => ts.isSpreadElement(one))) return mark('write the arguments one by one.');
    const { callback, args } = splitArguments(call, parameterNames, version, knowledge);
    const conversion = { version, names, rewriter, knowledge, indent: rewriter.indent(node) };
    const converted = callText(template, args, conversion);
    // An object in the place of an ID: the call is already one of ours.
    if (converted === undefined) return undefined;
    if (converted.rest.length > 0) return mark(`Convert ${converted.rest.join(', ')}.`);
    if (converted.unchecked.length > 0)
      rewriter.todo(
        node,
        `Only ${converted.unchecked.join(', ')} ${converted.unchecked.length === 1 ? 'is' : 'are'} passed on. Check the other properties.`,
      );
    const isStream = streams.has(method);
    if (note !== undefined && !isStream) rewriter.todo(node, note);
    const end = isStream ? streamText(rewriter) : uploadEnd(call, method);
    const promise = `${rewriter.render(client)}.${converted.text}${end}`;
    return rewriter.rewritten(node, callback === undefined ? promise : withCallback(promise, callback, rewriter));
  };
}

/** The type of the body is that of the web, which is not assignable to that of Node in TypeScript. */
function streamText(rewriter: Rewriter): string {
  const isTypeScript = /\.[cm]?tsx?$/.test(rewriter.source.fileName);
  return `.then(({ body }) => ${rewriter.use('Readable', 'node:stream')}.fromWeb(body${isTypeScript ? ' as never' : ''}))`;
}

/** Uploads resolve with the file. The vendor's resolve with a list, except that of large files. */
function uploadEnd(call: ts.CallExpression, method: string): string {
  if (method === 'chunkedUploads.uploadBigFile') return '.then(({ file }) => file)';
  if (!/(^|\.)upload(File|NewFileVersion|FileVersion|WithPreflightCheck)$/.test(method)) return '';
  const place = ts.findAncestor(call.parent, (node) => !ts.isAwaitExpression(node) && !ts.isParenthesizedExpression(node));
  const pattern = place !== undefined && ts.isVariableDeclaration(place) ? place.name : undefined;
  if (pattern === undefined || !ts.isObjectBindingPattern(pattern)) return '';
  const isFirst = pattern.elements.every(({ name }) => ts.isArrayBindingPattern(name) && name.elements.length === 1);
  return isFirst ? '' : '.then(({ file }) => ({ total_count: 1, entries: [file] }))';
}

interface SplitArguments {
  readonly args: ReadonlyMap<string, ts.Expression>;
  readonly callback: ts.Expression | undefined;
}

/** Version 3 takes a callback after the parameters, and also a function as the last argument. */
function splitArguments(call: ts.CallExpression, names: readonly string[], version: VendorVersion, knowledge: Knowledge): SplitArguments {
  const last = call.arguments.at(-1);
  const isAfter = call.arguments.length > names.length;
  const hasCallback = version === 3 && last !== undefined && (isAfter || knowledge.functionsOf(last).length > 0);
  const values = hasCallback ? call.arguments.slice(0, -1) : [...call.arguments];
  return { callback: hasCallback ? last : undefined, args: new Map(values.map((argument, index) => [names[index] ?? '', argument])) };
}

/** The client of a manager: `client` of `client.files`, and of `files` after `const { files } = client`. */
function clientOf(manager: ts.Expression, knowledge: Knowledge): ts.Expression | undefined {
  if (ts.isNonNullExpression(manager) || ts.isParenthesizedExpression(manager)) return clientOf(manager.expression, knowledge);
  if (ts.isPropertyAccessExpression(manager) || ts.isElementAccessExpression(manager))
    return isClient(knowledge.kindOf(manager.expression)) ? manager.expression : undefined;
  const initializer = ts.isIdentifier(manager) ? initializerOf(manager, knowledge) : undefined;
  if (initializer === undefined) return undefined;
  const client = isClient(knowledge.kindOf(initializer)) ? initializer : clientOf(initializer, knowledge);
  // A call would make another client.
  return client !== undefined && (ts.isIdentifier(client) || /^this\.#?\w+$/.test(client.getText())) ? client : undefined;
}

function initializerOf(node: ts.Identifier, knowledge: Knowledge): ts.Expression | undefined {
  const declaration = knowledge.declarationOf(node);
  if (declaration?.getSourceFile() !== node.getSourceFile()) return undefined;
  if (ts.isVariableDeclaration(declaration)) return declaration.initializer;
  if (!ts.isBindingElement(declaration)) return undefined;
  const { parent } = declaration.parent;
  return ts.isVariableDeclaration(parent) ? parent.initializer : undefined;
}

/** A statement that only names managers, after all calls on them are rewritten to calls on the client. */
function isUnneeded(node: ts.VariableStatement, knowledge: Knowledge): boolean {
  const [declaration] = node.declarationList.declarations;
  if (declaration === undefined || node.declarationList.declarations.length > 1 || node.modifiers !== undefined) return false;
  const names = ts.isIdentifier(declaration.name)
    ? [declaration.name]
    : declaration.name.elements.map((one) => (ts.isBindingElement(one) ? one.name : undefined));
  if (!names.every((name) => name !== undefined && ts.isIdentifier(name) && (knowledge.kindOf(name) ?? '').startsWith('manager')))
    return false;
  let isUsed = false;
  const visit = (inner: ts.Node): void => {
    if (
      ts.isIdentifier(inner) &&
      names.some((name) => name !== undefined && ts.isIdentifier(name) && name !== inner && knowledge.isSame(name, inner))
    ) {
      const { parent } = inner;
      const isCalled = ts.isPropertyAccessExpression(parent) && parent.expression === inner && clientOf(inner, knowledge) !== undefined;
      isUsed ||= !isCalled || (vendorRow(parent.parent, knowledge)?.row[2] ?? '') === '';
    }
    inner.forEachChild(visit);
  };
  visit(node.getSourceFile());
  return !isUsed;
}
