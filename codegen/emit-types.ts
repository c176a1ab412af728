import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Document, Schema } from './document.js';
import { resolve } from './document.js';

/**
 * The types of the document: `paths`, `operations` and `components`, and a named declaration for each schema, to which
 * all other places refer, so that an editor shows `FileMini` and not a path into `components`.
 */
export async function emitTypes(document: Document): Promise<string> {
  // openapi-typescript changes what it is given.
  const prepared = prepare(structuredClone(document));
  const nodes = await openapiTS(prepared as unknown as Parameters<typeof openapiTS>[0], {
    // A property with a default may still be left out.
    defaultNonNullable: false,
    transform: (schema) => transform(schema as Schema),
    silent: true,
  });
  const names = Object.keys(prepared.components.schemas);
  return [
    "import type { BinaryBody } from '../src/core/types/types.js';",
    named(astToString(nodes), names),
    "export type Schemas<Name extends keyof components['schemas']> = components['schemas'][Name];",
    '/** A schema with what its standard representation always carries. */',
    'type Standard<T, Key extends keyof T> = T & { [key in Key]-?: T[key] };',
    ...names.map((name) => declaration(document, name)),
    '',
  ].join('\n');
}

function transform(schema: Schema): ts.TypeNode | undefined {
  if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('BinaryBody');
  const known = schema['x-box-known-values'];
  if (known === undefined) return undefined;
  // `string & {}` keeps the known values from being swallowed, so that editors can offer them.
  const open = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  const literals = known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  const types: ts.TypeNode[] = [...literals, ts.factory.createParenthesizedType(open)];
  if ([schema.type].flat().includes('null')) types.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return ts.factory.createUnionTypeNode(types);
}

/** Changes that make the types truer and leave the document itself alone. */
function prepare(document: Document): Document {
  walk(document, (node) => {
    // `const` types discriminate by themselves; with a mapping the comments fill with it.
    delete node.discriminator;
    // Examples are in the document; in comments they bury the words.
    delete node['example'];
    delete node['examples'];
  });
  return document;
}

/** Visits every object but the maps from property names to schemas, whose keys are names and not keywords. */
function walk(value: unknown, visit: (node: Record<string, unknown>) => void, parentKey = ''): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value) && parentKey !== 'properties') visit(value as Record<string, unknown>);
  for (const [key, inner] of Object.entries(value)) walk(inner, visit, key);
}

/** Refers to schemas by their names, and leaves out what repeats itself. */
function named(text: string, names: readonly string[]): string {
  const known = new Set(names);
  const short = text
    .replace(/components\["schemas"\]\["(\w+)"\]/g, (whole, name: string) => (known.has(name) ? name : whole))
    .replace(/^\/\*\*[\s\S]*?\*\/\n+/, '')
    // Editors show plain text of a comment, and a description tag not at all.
    .replace(/@description /g, '')
    .replace(/^ *\* @enum \{\w+\}\n/gm, '')
    .replace(/^ *\/\*\* @enum \{\w+\} \*\/\n/gm, '')
    .replace(/^ *\w+\?: never;\n/gm, '')
    .replace(/^ *headers: \{\n *\[name: string\]: unknown;\n *\};\n/gm, '')
    .replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 4));
  // The words of an operation and of its parameters stand on its method.
  return short.replace(/^export interface (?:paths|operations) \{$[\s\S]*?^\}$/gm, (block) =>
    block.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, ''),
  );
}

/** An interface keeps its name in an editor; a union cannot be one. */
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
