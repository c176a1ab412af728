import ts from 'typescript';
import { lastName, type VendorVersion } from '../source/facts.js';
import { version10Rows } from '../tables/box-node-sdk-10.js';
import { version3Rows } from '../tables/box-node-sdk-3.js';
import type { VendorRow } from '../tables/vendor-row.js';
import { callText } from './call-template.js';
import type { ApiNames } from './names.js';
import type { Rule } from './rewriter.js';

const byMethod = (rows: readonly VendorRow[]): ReadonlyMap<string, VendorRow> => new Map(rows.map((row) => [row[0], row]));
const tables: Readonly<Record<VendorVersion, ReadonlyMap<string, VendorRow>>> = { 3: byMethod(version3Rows), 10: byMethod(version10Rows) };

export interface CallContext {
  readonly version: VendorVersion;
  readonly clients: ReadonlySet<string>;
  readonly names: ApiNames;
}

/** The row of a call of the vendor's SDK on a client. */
export function vendorCall(node: ts.Node, { version, clients }: Pick<CallContext, 'version' | 'clients'>): VendorRow | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression: manager } = node.expression;
  if (!ts.isPropertyAccessExpression(manager) || !clients.has(lastName(manager.expression) ?? '')) return undefined;
  return tables[version].get(`${manager.name.text}.${name.text}`);
}

/** Rewrites the calls of managers by the tables. */
export function callRule(context: CallContext): Rule {
  return (node, rewriter) => {
    const row = vendorCall(node, context);
    if (row === undefined) return undefined;
    const call = node as ts.CallExpression;
    const client = ((call.expression as ts.PropertyAccessExpression).expression as ts.PropertyAccessExpression).expression;
    const [method, parameters, template, note] = row;
    const names = parameters === '' ? [] : parameters.split(', ');
    const mark = (message: string): string | undefined => rewriter.keep(node, `${method}: ${message}`);
    if (template === '') return mark(note ?? 'has no equivalent.');
    const callback = call.arguments.find((argument, index) => isFunction(argument) && index === call.arguments.length - 1);
    if (callback !== undefined) return mark('Await the promise instead of the callback.');
    const args = new Map(call.arguments.map((argument, index) => [names[index] ?? '', argument]));
    const unused = note?.startsWith('Not converted: ') === true ? [...args.keys()].filter((name) => note.includes(name)) : [];
    if (unused.length > 0) return mark(`Convert the argument ${unused.join(', ')}.`);
    const text = callText(template, args, { ...context, rewriter, indent: rewriter.indent(node) });
    if (text === undefined) return undefined;
    if (note !== undefined && !note.startsWith('Not converted: ')) rewriter.todo(node, note);
    return rewriter.rewritten(node, `${rewriter.render(client)}.${text}`);
  };
}

const isFunction = (node: ts.Expression): boolean => ts.isArrowFunction(node) || ts.isFunctionExpression(node);
