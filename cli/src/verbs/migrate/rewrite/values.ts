import ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import type { VendorVersion } from '../inference/kinds.js';
import { apiName, type ApiNames } from './names.js';
import { convertibleLiteral } from './option-variables.js';
import type { Rewriter } from './rewriter.js';

/** How arguments are converted. */
export interface Conversion {
  readonly version: VendorVersion;
  readonly names: ApiNames;
  readonly rewriter: Rewriter;
  readonly knowledge: Knowledge;
  /** The blanks before an object literal on several lines. */
  readonly indent: string;
}

/** A property of an options object: its key, and its text. A spread has no key. */
export interface Property {
  readonly key: string | undefined;
  readonly text: string;
  readonly comments?: readonly string[];
}

/** Without the casts to types of the vendor. */
export function withoutCast(node: ts.Expression): ts.Expression {
  if ((ts.isAsExpression(node) && node.type.getText() !== 'const') || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return withoutCast(node.expression);
  return node;
}

/** The text of a value. In version 10, the keys of objects get their names in the API. */
export function valueText(node: ts.Expression, conversion: Conversion): string {
  const value = withoutCast(node);
  const { version, rewriter } = conversion;
  if (version === 10 && ts.isObjectLiteralExpression(value)) {
    const inner = { ...conversion, indent: `${conversion.indent}  ` };
    return objectText(
      value.properties.flatMap((one) => property(one, inner)),
      inner.indent,
    );
  }
  if (version === 10 && ts.isArrayLiteralExpression(value))
    return `[${value.elements.map((element) => valueText(element, conversion)).join(', ')}]`;
  return rewriter.render(value);
}

/** The containers of version 10 within the optional parameters. */
const containers = new Set(['requestBody', 'queryParams', 'headers']);

/**
 * The properties of an argument with options. Marks the call if the argument is not an object literal. `hasContainers` is true for the last
 * argument of version 10.
 */
export function optionProperties(node: ts.Expression, conversion: Conversion, hasContainers = false): Property[] {
  const value = withoutCast(node);
  const { rewriter } = conversion;
  if (ts.isIdentifier(value) && value.text === 'undefined') return [];
  if (!ts.isObjectLiteralExpression(value)) return variableProperties(value, conversion, hasContainers);
  return value.properties.flatMap((one) => {
    const name = one.name?.getText() ?? '';
    if (hasContainers && containers.has(name)) {
      if (ts.isPropertyAssignment(one)) return optionProperties(one.initializer, conversion);
      if (ts.isShorthandPropertyAssignment(one)) return optionProperties(one.name, conversion);
    }
    if (name === 'cancellationToken') {
      rewriter.todo(node, 'cancellationToken: pass { signal } as the last argument.');
      return [];
    }
    return property(one, conversion);
  });
}

/** The properties of a variable. Its literal is converted where it stands, if that is visible. */
function variableProperties(value: ts.Expression, conversion: Conversion, hasContainers: boolean): Property[] {
  const { version, rewriter, knowledge } = conversion;
  const literal = ts.isIdentifier(value) ? convertibleLiteral(value, version, knowledge) : undefined;
  const isFlat = literal !== undefined && (!hasContainers || !literal.properties.some((one) => containers.has(one.name?.getText() ?? '')));
  if (!isFlat) {
    const name = value.getText();
    rewriter.todo(
      value,
      hasContainers
        ? `Pass the properties of queryParams, headers and requestBody of ${name} in one object, with their names in the API, such as shared_link.`
        : version === 10
          ? `The keys of ${name} must have their names in the API, such as shared_link.`
          : `fields in ${name} must be an array.`,
    );
  }
  return [{ key: undefined, text: `...${rewriter.render(value)}` }];
}

/** Names of headers in version 10, as our parameters. */
const headerNames: Readonly<Record<string, string>> = { boxapi: 'boxApi' };

/** A property, with the comments before it. */
function property(node: ts.ObjectLiteralElementLike, conversion: Conversion): Property[] {
  const text = node.getSourceFile().text;
  const comments = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).map(({ pos, end }) => text.slice(pos, end));
  const properties = convertedProperty(node, conversion);
  return properties.map((one, index) => (index > 0 ? one : { ...one, comments }));
}

function convertedProperty(node: ts.ObjectLiteralElementLike, conversion: Conversion): Property[] {
  const { version, names, rewriter } = conversion;
  if (ts.isPropertyAssignment(node)) {
    const key = node.name.getText();
    if (key === 'etag' && version === 3) return [{ key: 'ifMatch', text: `ifMatch: ${rewriter.render(node.initializer)}` }];
    // The arguments of a query for metadata have the names of the application.
    if (key === 'queryParams') return [{ key: 'query_params', text: `query_params: ${rewriter.render(node.initializer)}` }];
    if (key === 'fields' && version === 3) return [{ key, text: `fields: ${fieldsText(node.initializer, rewriter)}` }];
    const renamed = version === 10 ? (headerNames[key] ?? apiName(key, names)) : key;
    return [{ key: renamed, text: `${renamed}: ${valueText(node.initializer, conversion)}` }];
  }
  if (ts.isShorthandPropertyAssignment(node)) {
    const { text } = node.name;
    if (text === 'etag' && version === 3) return [{ key: 'ifMatch', text: 'ifMatch: etag' }];
    if (text === 'fields' && version === 3) return [{ key: text, text: "fields: fields.split(',')" }];
    const renamed = version === 10 ? (headerNames[text] ?? apiName(text, names)) : text;
    return [{ key: renamed, text: renamed === text ? text : `${renamed}: ${text}` }];
  }
  if (ts.isSpreadAssignment(node)) return spreadProperties(withoutCast(node.expression), conversion);
  return [{ key: undefined, text: rewriter.render(node) }];
}

/** `...options`, `...(marker ? { marker } : {})` and `...(marker && { marker })`. */
function spreadProperties(value: ts.Expression, conversion: Conversion): Property[] {
  if (ts.isObjectLiteralExpression(value)) return optionProperties(value, conversion);
  const text = branchText(value, conversion);
  return text === undefined ? variableProperties(value, conversion, false) : [{ key: undefined, text: `...(${text})` }];
}

function branchText(node: ts.Expression, conversion: Conversion): string | undefined {
  const value = withoutCast(node);
  const { rewriter } = conversion;
  if (ts.isObjectLiteralExpression(value)) return objectText(optionProperties(value, conversion), conversion.indent);
  if (ts.isConditionalExpression(value)) {
    const [whenTrue, whenFalse] = [branchText(value.whenTrue, conversion), branchText(value.whenFalse, conversion)];
    return whenTrue === undefined || whenFalse === undefined
      ? undefined
      : `${rewriter.render(value.condition)} ? ${whenTrue} : ${whenFalse}`;
  }
  if (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    const right = branchText(value.right, conversion);
    return right === undefined ? undefined : `${rewriter.render(value.left)} && ${right}`;
  }
  return value.kind === ts.SyntaxKind.NullKeyword || value.getText() === 'undefined' ? value.getText() : undefined;
}

/** Version 3 takes names separated by commas. */
function fieldsText(node: ts.Expression, rewriter: Rewriter): string {
  if (ts.isStringLiteralLike(node)) {
    const fields = node.text.split(',').map((field) => `'${field.trim().replaceAll("'", "\\'")}'`);
    return `[${fields.join(', ')}]`;
  }
  return ts.isArrayLiteralExpression(node) ? rewriter.render(node) : `${rewriter.render(node)}.split(',')`;
}

/** Longer objects, and those with comments, are on several lines. */
const maxLength = 100;

/** An object literal. Of two properties with the same key, the last one stays. `indent` is that of the line. */
export function objectText(properties: readonly Property[], indent: string): string {
  const last = properties.filter(({ key }, index) => key === undefined || !properties.slice(index + 1).some((other) => other.key === key));
  if (last.length === 0) return '{}';
  const line = `{ ${last.map(({ text }) => text).join(', ')} }`;
  const hasComments = last.some(({ comments = [] }) => comments.length > 0);
  if (line.length <= maxLength && !hasComments) return line;
  const lines = last.flatMap(({ text, comments = [] }) => [...comments, `${text},`]);
  return `{\n${lines.map((one) => `${indent}  ${one}\n`).join('')}${indent}}`;
}
