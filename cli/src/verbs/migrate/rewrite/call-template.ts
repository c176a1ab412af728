import ts from 'typescript';
import { contentText } from './content.js';
import { objectText, optionProperties, valueText, withoutCast, type Conversion, type Property } from './values.js';

/** The arguments of a call by the names of the vendor's parameters. */
export type NamedArguments = ReadonlyMap<string, ts.Expression>;

/** The text of a call, and what it leaves out. */
export interface ConvertedCall {
  readonly text: string;
  /** Arguments and properties that have no place in the call. */
  readonly rest: readonly string[];
  /** Properties that are passed of an argument whose other properties are unknown. */
  readonly unchecked: readonly string[];
}

/** Lists that the vendor pages by offset, and our client by marker unless told otherwise. */
const offsetLists = new Set(['folders.items.list', 'users.list', 'trash.list']);
/** Methods whose parameters have underscores where others have the same name in camel case: `field_key` and `fieldKey`. */
const snakeMethods = /^(metadataQueries|ai)\./;
const pagingKeys = new Set(['usemarker', 'marker', 'offset', 'sort', 'direction']);

/** The text of our call, without the client. Undefined if an argument that it needs is missing or has another form. */
export function callText(template: string, args: NamedArguments, outer: Conversion): ConvertedCall | undefined {
  const call = parseCall(template);
  const method = call.expression.getText();
  const conversion = snakeMethods.test(method)
    ? { ...outer, names: new Set([...outer.names].filter((name) => !/[A-Z]/.test(name))) }
    : outer;
  const texts: string[] = [];
  for (const argument of call.arguments) {
    if (ts.isObjectLiteralExpression(argument)) {
      const properties = objectProperties(argument, args, conversion);
      if (offsetLists.has(method) && !properties.some(({ key }) => key !== undefined && pagingKeys.has(key))) {
        const page = { key: 'usemarker', text: 'usemarker: false' };
        // The properties of a variable take precedence.
        if (properties.some(({ key }) => key === undefined)) properties.unshift(page);
        else properties.push(page);
      }
      if (properties.length > 0) texts.push(objectText(properties, conversion.indent));
      continue;
    }
    const text = argumentText(argument, args, conversion);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return { text: `${method}(${texts.join(', ')})`, ...leftOut(call, args) };
}

function parseCall(template: string): ts.CallExpression {
  const source = ts.createSourceFile('row.ts', template, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
    throw new Error(`The row "${template}" is not a call.`);
  return statement.expression;
}

/** Arguments of which the call takes no property, or not all. */
function leftOut(call: ts.CallExpression, args: NamedArguments): Pick<ConvertedCall, 'rest' | 'unchecked'> {
  const paths = pathsIn(call);
  const rest: string[] = [];
  const unchecked: string[] = [];
  for (const [name, argument] of args) {
    const used = paths.filter((path) => path === name || path.startsWith(`${name}.`));
    if (used.includes(name) || isEmpty(argument)) continue;
    const literal = withoutCast(argument);
    if (isImplied(call, literal)) continue;
    if (ts.isObjectLiteralExpression(literal)) rest.push(...unusedKeys(literal, name, used));
    else if (used.length === 0) rest.push(name === '' ? argument.getText() : name);
    else unchecked.push(...used.map((path) => `${literal.getText()}${path.slice(name.length)}`));
  }
  return { rest, unchecked };
}

/** The methods of shared links request their field, and remove the link, by themselves. */
const isImplied = (call: ts.CallExpression, argument: ts.Expression): boolean =>
  call.expression.getText().includes('.sharedLink.') &&
  /^\{\s*(fields: ['"]shared_link['"]|sharedLink: null),?\s*\}$/.test(argument.getText());

function pathsIn(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)) return [node.getText()];
  const paths: string[] = [];
  node.forEachChild((child) => {
    const isKey = ts.isPropertyAssignment(node) && child === node.name;
    if (!isKey) paths.push(...pathsIn(child));
  });
  return paths;
}

function unusedKeys(literal: ts.ObjectLiteralExpression, path: string, used: readonly string[]): string[] {
  return literal.properties.flatMap((one): string[] => {
    const inner = `${path}.${one.name?.getText() ?? one.getText()}`;
    const below = used.filter((other) => other === inner || other.startsWith(`${inner}.`));
    if (below.includes(inner)) return [];
    if (below.length > 0 && ts.isPropertyAssignment(one)) {
      const value = withoutCast(one.initializer);
      return ts.isObjectLiteralExpression(value) ? unusedKeys(value, inner, used) : [];
    }
    return below.length > 0 ? [] : [`the argument ${inner}`];
  });
}

/** `null`, `undefined` and an empty object. */
function isEmpty(node: ts.Expression): boolean {
  const value = withoutCast(node);
  return (
    value.kind === ts.SyntaxKind.NullKeyword ||
    (ts.isIdentifier(value) && value.text === 'undefined') ||
    (ts.isObjectLiteralExpression(value) && value.properties.length === 0)
  );
}

/** A positional argument, such as an ID. An object in its place shows that the call is already one of ours. */
function argumentText(node: ts.Expression, args: NamedArguments, conversion: Conversion): string | undefined {
  const value = resolve(node, args);
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  return ts.isObjectLiteralExpression(withoutCast(value)) ? undefined : idText(value, conversion);
}

/** IDs are strings here. */
function idText(node: ts.Expression, conversion: Conversion): string {
  const value = withoutCast(node);
  return ts.isNumericLiteral(value) ? `'${value.text}'` : valueText(value, conversion);
}

function objectProperties(node: ts.ObjectLiteralExpression, args: NamedArguments, conversion: Conversion): Property[] {
  return node.properties.flatMap((one): Property[] => {
    if (ts.isSpreadAssignment(one)) {
      const name = one.expression.getText();
      const argument = args.get(name);
      return argument === undefined || isEmpty(argument) ? [] : optionProperties(argument, conversion, /^optionalsInput$/.test(name));
    }
    const key = one.name.getText();
    const initializer = ts.isPropertyAssignment(one) ? one.initializer : ts.isShorthandPropertyAssignment(one) ? one.name : undefined;
    const text = initializer === undefined ? undefined : partText(initializer, args, conversion, key);
    return text === undefined ? [] : [{ key, text: text === key ? key : `${key}: ${text}` }];
  });
}

function partText(node: ts.Expression, args: NamedArguments, conversion: Conversion, key: string): string | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const properties = objectProperties(node, args, conversion);
    return properties.length === 0 ? undefined : objectText(properties, `${conversion.indent}  `);
  }
  if (ts.isBinaryExpression(node)) return partText(node.left, args, conversion, key) ?? partText(node.right, args, conversion, key);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return node.getText();
  const value = resolve(node, args);
  if (value === undefined || typeof value === 'string') return value;
  if (isEmpty(value) && !ts.isObjectLiteralExpression(withoutCast(value))) return undefined;
  if (key === 'source') return contentText(withoutCast(value), conversion);
  // The values of metadata and the operations of a JSON Patch have the names of the application.
  if (key === 'body') return bodyText(value, conversion);
  return key === 'id' || /Id$|_id$/.test(key) ? idText(value, conversion) : valueText(value, conversion);
}

function bodyText(node: ts.Expression, conversion: Conversion): string {
  const value = withoutCast(node);
  if (ts.isArrayLiteralExpression(value)) return valueText(value, { ...conversion, names: new Set() });
  return conversion.rewriter.render(value);
}

/** The argument of a parameter, or a property of it. A string if the property is read from an argument that is not a literal. */
function resolve(node: ts.Expression, args: NamedArguments): ts.Expression | string | undefined {
  if (ts.isIdentifier(node)) return args.get(node.text);
  if (!ts.isPropertyAccessExpression(node)) return node.getText();
  const object = resolve(node.expression, args);
  if (object === undefined) return undefined;
  if (typeof object === 'string') return `${object}.${node.name.text}`;
  const literal = withoutCast(object);
  if (isEmpty(literal)) return undefined;
  if (!ts.isObjectLiteralExpression(literal)) return `${literal.getText()}.${node.name.text}`;
  for (const one of literal.properties) {
    if (one.name?.getText() !== node.name.text) continue;
    if (ts.isPropertyAssignment(one)) return one.initializer;
    if (ts.isShorthandPropertyAssignment(one)) return one.name;
  }
  return undefined;
}
