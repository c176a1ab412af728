import openapiTS, { astToString } from 'openapi-typescript';
import { deprecationOf } from '../model/deprecation.js';
import { deprecationText } from './deprecation-text.js';
import ts from 'typescript';
import type { Document, Schema } from '../openapi/document.js';
import { resolve } from '../openapi/references.js';
import { withSharedParts } from '../openapi/shared-parts.js';
import { importTypes } from './type-imports.js';
import type { RuntimeModules } from '../emitter.js';

/**
 * `openapi.ts`: the types `paths`, `operations` and `components`, and a named declaration for each schema.
 * All other types refer to schemas by name, so that editors show `FileMini` instead of a path into `components`.
 */
export async function emitTypes(document: Document, { types }: Pick<RuntimeModules, 'types'>): Promise<string> {
  // openapi-typescript mutates its input.
  const prepared = prepare(structuredClone(document));
  const nodes = await openapiTS(prepared as unknown as Parameters<typeof openapiTS>[0], {
    // A property with a default is still optional.
    defaultNonNullable: false,
    transform: (schema) => transform(schema as Schema),
    silent: true,
  });
  const names = Object.keys(prepared.components.schemas);
  const text = withSharedParts(withSchemaNames(astToString(nodes), names));
  const declarations = names.map((name) => declaration(document, name));
  return [
    ...importTypes(/\bBinaryBody\b/.test(text) ? ['BinaryBody'] : [], types),
    text,
    "export type Schemas<Name extends keyof components['schemas']> = components['schemas'][Name];",
    ...(declarations.some((one) => one.includes('Standard<')) ? standardType : []),
    ...declarations,
    '',
  ].join('\n');
}

const standardType = [
  '/** A schema whose listed properties are always in its standard representation. */',
  'type Standard<T, Key extends keyof T> = T & { [key in Key]-?: T[key] };',
];

function transform(schema: Schema): ts.TypeNode | undefined {
  if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('BinaryBody');
  const known = schema['x-box-known-values'];
  if (known === undefined) return undefined;
  // Unlike `string`, `string & {}` does not absorb the literals, so editors can complete them.
  const open = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  const literals = known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  const types: ts.TypeNode[] = [...literals, ts.factory.createParenthesizedType(open)];
  if ([schema.type].flat().includes('null')) types.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return ts.factory.createUnionTypeNode(types);
}

/** Removes the parts of the document that would make the types worse. */
function prepare(document: Document): Document {
  walk(document, (node) => {
    // Unions are already discriminated by their `const` types, and a mapping would be repeated in comments.
    delete node.discriminator;
    // Examples would hide the descriptions in hover text.
    delete node['example'];
    delete node['examples'];
    // A doc comment has the description after its tag `@deprecated`.
    const deprecation = deprecationOf(node);
    if (deprecation !== undefined) {
      const { description = '' } = node as { description?: string };
      node['description'] = `${deprecationText(deprecation)} ${description}`.trim();
    }
    // The comment of the method has the address.
    delete node['externalDocs'];
  });
  return document;
}

/** Visits every object except `properties` maps, whose keys are property names and not keywords. */
function walk(value: unknown, visit: (node: Record<string, unknown>) => void, parentKey = ''): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value) && parentKey !== 'properties') visit(value as Record<string, unknown>);
  for (const [key, inner] of Object.entries(value)) walk(inner, visit, key);
}

/** Replaces paths into `components` with schema names, and removes redundant text. */
function withSchemaNames(text: string, names: readonly string[]): string {
  const known = new Set(names);
  const short = text
    .replace(/components\["schemas"\]\["(\w+)"\]/g, (whole, name: string) => (known.has(name) ? name : whole))
    .replace(/^\/\*\*[\s\S]*?\*\/\n+/, '')
    // The type is the constant.
    .replace(/^ *\* @constant\n|^ *\/\*\* @constant \*\/\n/gm, '')
    // Editors show the plain text of a comment, but not a description tag.
    .replace(/@description /g, '')
    .replace(/^ *\* @enum \{\w+\}\n/gm, '')
    .replace(/^ *\/\*\* @enum \{\w+\} \*\/\n/gm, '')
    .replace(/^ *\w+\?: never;\n/gm, '')
    .replace(/^ *headers: \{\n *\[name: string\]: unknown;\n *\};\n/gm, '')
    .replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 4));
  // The descriptions of an operation and its parameters are on the method in api.ts.
  return short.replace(/^export interface (paths|operations) \{$[\s\S]*?^\}$/gm, (block, name: string) => {
    const bare = block.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '');
    // Those of an operation state that it has none. Those of a path state nothing.
    return name === 'paths' ? bare.replace(/^ {2}parameters: \{\s*\};\n/gm, '') : bare;
  });
}

/** An interface where possible, because editors show its name. A union cannot be an interface. */
function declaration(document: Document, name: string): string {
  const schema = document.components.schemas[name] ?? {};
  const comment = schema.description === undefined ? '' : `/** ${schema.description.trim().replace(/\*\//g, '* /')} */\n`;
  const standard = schema['x-box-standard']?.map((property) => `'${property}'`).join(' | ');
  const source = standard === undefined ? `Schemas<'${name}'>` : `Standard<Schemas<'${name}'>, ${standard}>`;
  return isObject(document, schema)
    ? `${comment}export interface ${name} extends ${source} {}`
    : `${comment}export type ${name} = ${source};`;
}

function isObject(document: Document, schema: Schema): boolean {
  const target = resolve(document, schema as Schema & { $ref: string });
  if (target.oneOf !== undefined || target.anyOf !== undefined || target.items !== undefined) return false;
  if ([target.type].flat().includes('null')) return false;
  if (target.allOf !== undefined) return target.allOf.every((part) => isObject(document, part));
  return target.type === 'object' || target.properties !== undefined || (target.required !== undefined && target.type === undefined);
}
