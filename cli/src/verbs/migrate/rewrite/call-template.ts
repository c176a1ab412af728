import ts from 'typescript';
import { objectText, optionProperties, valueText, withoutCast, type Conversion, type Property } from './values.js';

/** The arguments of a call by the names of the vendor's parameters. */
export type NamedArguments = ReadonlyMap<string, ts.Expression>;

/** Lists that the vendor pages by offset, and our client by marker unless told otherwise. */
const offsetLists = new Set(['folders.items.list', 'users.list', 'trash.list']);
const pagingKeys = new Set(['usemarker', 'marker', 'offset', 'sort', 'direction']);

/** The text of our call, without the client. Undefined if an argument that it needs is missing or has another form. */
export function callText(template: string, args: NamedArguments, conversion: Conversion): string | undefined {
  const call = parseCall(template);
  const method = call.expression.getText();
  const texts: string[] = [];
  for (const argument of call.arguments) {
    if (ts.isObjectLiteralExpression(argument)) {
      const properties = objectProperties(argument, args, conversion);
      if (offsetLists.has(method) && !properties.some(({ key }) => key === undefined || pagingKeys.has(key)))
        properties.push({ key: 'usemarker', text: 'usemarker: false' });
      if (properties.length > 0) texts.push(objectText(properties, conversion.indent));
      continue;
    }
    const text = argumentText(argument, args, conversion);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return `${method}(${texts.join(', ')})`;
}

function parseCall(template: string): ts.CallExpression {
  const source = ts.createSourceFile('row.ts', template, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
    throw new Error(`The row "${template}" is not a call.`);
  return statement.expression;
}

/** A positional argument, such as an ID. An object in its place shows that the call is already one of ours. */
function argumentText(node: ts.Expression, args: NamedArguments, conversion: Conversion): string | undefined {
  const value = resolve(node, args);
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  return ts.isObjectLiteralExpression(withoutCast(value)) ? undefined : valueText(value, conversion);
}

function objectProperties(node: ts.ObjectLiteralExpression, args: NamedArguments, conversion: Conversion): Property[] {
  return node.properties.flatMap((one): Property[] => {
    if (ts.isSpreadAssignment(one)) {
      const argument = args.get(one.expression.getText());
      return argument === undefined ? [] : optionProperties(argument, conversion);
    }
    const key = one.name.getText();
    const initializer = ts.isPropertyAssignment(one) ? one.initializer : ts.isShorthandPropertyAssignment(one) ? one.name : undefined;
    const text = initializer === undefined ? undefined : partText(initializer, args, conversion, key);
    return text === undefined ? [] : [{ key, text: text === key ? key : `${key}: ${text}` }];
  });
}

function partText(node: ts.Expression, args: NamedArguments, conversion: Conversion, key: string): string | undefined {
  if (ts.isObjectLiteralExpression(node)) return objectText(objectProperties(node, args, conversion), `${conversion.indent}  `);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return node.getText();
  const value = resolve(node, args);
  if (value === undefined || typeof value === 'string') return value;
  // The values of metadata and the operations of a JSON Patch have the names of the application.
  return key === 'body' ? bodyText(value, conversion) : valueText(value, conversion);
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
  if (!ts.isObjectLiteralExpression(literal)) return `${literal.getText()}.${node.name.text}`;
  for (const one of literal.properties) {
    if (one.name?.getText() !== node.name.text) continue;
    if (ts.isPropertyAssignment(one)) return one.initializer;
    if (ts.isShorthandPropertyAssignment(one)) return one.name;
  }
  return undefined;
}
