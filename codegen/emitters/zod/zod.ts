import { quote, statusKey } from '../../literal.js';
import type { Document, Response, Schema } from '../../openapi/document.js';
import { operationsOf, type LocatedOperation } from '../../openapi/operations.js';
import { refName, resolve } from '../../openapi/references.js';
import { importTypes } from '../../emit/type-imports.js';
import { codeBanner, defineEmitter, type RuntimeModules } from '../../emitter.js';
import { zodExpression } from './expression.js';

/** `zod.ts`: each schema for zod 4, and the schemas of the JSON requests and responses by operationId. */
export const zodEmitter = defineEmitter({
  name: 'zod',
  emit({ document }, options) {
    return [{ path: 'zod.ts', text: codeBanner(options) + emitZod(document, options.modules) }];
  },
});

function emitZod(document: Document, { types }: RuntimeModules): string {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => constant(document, name, schema));
  const operations = operationsOf(document);
  const requests = operations.flatMap((located) => requestRows(document, located));
  const responses = operations.flatMap((located) => responseRows(document, located));
  const body = [
    ...schemas,
    table('requests', 'The JSON request bodies by operationId.', requests),
    table('responses', 'The JSON responses by operationId and status. The option `validate` of the client takes it.', responses),
  ].join('\n');
  return [
    "import * as z from 'zod';",
    ...importTypes(body.includes('BinaryBody') ? ['BinaryBody'] : [], types),
    `import type * as schema from './openapi.js';`,
    '',
    helpers(body),
    body,
  ].join('\n');
}

function constant(document: Document, name: string, schema: Schema): string {
  const comment = schema.description === undefined ? '' : `/** ${schema.description.trim().replace(/\*\//g, '* /')} */\n`;
  const type = `schema.Schemas<${quote(name)}>`;
  return `${comment}export const ${name}: z.ZodType<${type}> = define<${type}>(() => ${zodExpression(document, schema)});\n`;
}

function table(name: string, comment: string, rows: readonly string[]): string {
  return `/** ${comment} */\nexport const ${name} = {\n${rows.join('\n')}\n};\n`;
}

function requestRows(document: Document, { operation }: LocatedOperation): string[] {
  const content = operation.requestBody === undefined ? {} : resolve(document, operation.requestBody).content;
  const [mediaType, media] = Object.entries(content).find(([type]) => type.includes('json')) ?? [];
  const own =
    mediaType === undefined || media?.schema === undefined
      ? []
      : [
          row(
            document,
            operation.operationId,
            media.schema,
            `NonNullable<schema.operations[${quote(operation.operationId)}]['requestBody']>['content'][${quote(mediaType)}]`,
          ),
        ];
  const variants = (operation['x-box-variants'] ?? []).flatMap(({ operationId, body }) =>
    body === undefined ? [] : [`  ${quote(operationId)}: ${body},`],
  );
  return [...own, ...variants];
}

function responseRows(document: Document, { operation }: LocatedOperation): string[] {
  const byStatus = Object.entries(operation.responses).flatMap(([status, value]) => {
    const found = resolve<Response>(document, value).content?.['application/json']?.schema;
    if (found === undefined) return [];
    const key = statusKey(status);
    const inline = `schema.operations[${quote(operation.operationId)}]['responses'][${key}]['content']['application/json']`;
    return [{ status, key, text: expressionOf(document, found, inline) }];
  });
  const cells = (result?: string) =>
    byStatus.map(({ status, key, text }) => `${key}: ${result !== undefined && status.startsWith('2') ? result : text}`).join(', ');
  if (byStatus.length === 0) return [];
  return [
    `  ${quote(operation.operationId)}: { ${cells()} },`,
    ...(operation['x-box-variants'] ?? []).map(({ operationId, result }) => `  ${quote(operationId)}: { ${cells(result)} },`),
  ];
}

function row(document: Document, operationId: string, schema: Schema, type: string): string {
  return `  ${quote(operationId)}: ${expressionOf(document, schema, type)},`;
}

/** The name of a schema, or an inline schema with its type. */
function expressionOf(document: Document, schema: Schema, type: string): string {
  return refName(schema) ?? `define<${type}>(() => ${zodExpression(document, schema)})`;
}

/** The helpers that `body` uses. */
function helpers(body: string): string {
  const used = [defineHelper];
  if (body.includes("union('")) used.push(unionHelper);
  if (body.includes('openSet(')) used.push(openSetHelper);
  if (body.includes('hasAtMost(')) used.push(hasAtMostHelper);
  return used.join('\n');
}

const defineHelper = `/** A schema that may refer to schemas below it, or to itself. Its type is that of the document. */
function define<T>(schema: () => z.ZodType): z.ZodType<T> {
  return z.lazy(schema) as unknown as z.ZodType<T>;
}
`;

const unionHelper = `/** A union whose members have different constants in the property \`key\`. */
function union(key: string, members: readonly z.ZodType[]): z.ZodType {
  return z.discriminatedUnion(key, members as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]);
}
`;

const openSetHelper = `/** Any text. The known values are part of the type. The service adds others. */
function openSet<Known extends string>(known: readonly Known[]): z.ZodType<Known | (string & {})> {
  return z.string().describe(\`One of \${known.join(', ')}, or another text.\`);
}
`;

const hasAtMostHelper = `/** Whether a text has at most \`max\` characters. */
function hasAtMost(max: number): (text: string) => boolean {
  return (text) => text.length <= max || Array.from(text).length <= max;
}
`;
