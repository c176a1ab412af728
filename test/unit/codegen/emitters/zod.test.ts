import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { jsonSchemaEmitter } from '../../../../codegen/emitters/json-schema.js';
import { mswEmitter } from '../../../../codegen/emitters/msw.js';
import { zodEmitter } from '../../../../codegen/emitters/zod/zod.js';
import type { Document } from '../../../../codegen/openapi/document.js';
import { operationsOf } from '../../../../codegen/openapi/operations.js';
import { refName, resolve } from '../../../../codegen/openapi/references.js';
import { bodyExamples, damaged, document, importOutput, model, options } from './real-model.js';

type Schemas = Record<string, ZodType | undefined> & {
  requests: Record<string, ZodType | undefined>;
  responses: Record<string, Record<string, ZodType | undefined> | undefined>;
};

const examples = bodyExamples();
/** A JSON Schema without the keywords that zod does not express. Of `oneOf`, zod accepts more than one match. */
function expressible(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expressible);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) => !['if', 'then', 'else', 'not'].includes(key) && !(key === 'format' && inner === 'uri'),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key === 'oneOf' ? 'anyOf' : key, expressible(inner)]));
}

const accepts = (schema: ZodType | undefined, value: unknown) => schema?.safeParse(value).success;

let zod: Schemas;
beforeAll(async () => {
  zod = await importOutput<Schemas>(zodEmitter, 'zod.ts');
});

/** A validator with every schema that the JSON Schema emitter writes. */
async function jsonSchemas(convert: (schema: unknown) => unknown = (schema) => schema): Promise<Ajv2020> {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const { text } of await jsonSchemaEmitter.emit(model, options)) ajv.addSchema(convert(JSON.parse(text)) as object);
  return ajv;
}

describe('the zod emitter', () => {
  it('the document has examples of more than 500 bodies', () => {
    expect(examples.length).toBeGreaterThan(500);
  });

  it('the schemas of requests and responses accept every example of the document', () => {
    const rejected = examples.flatMap(({ operationId, status, value }) => {
      const schema = status === undefined ? zod.requests[operationId] : zod.responses[operationId]?.[status];
      const result = schema?.safeParse(value);
      return result?.success === true ? [] : [`${operationId} ${String(status)}: ${String(result?.error.message)}`];
    });
    expect(rejected).toEqual([]);
  });

  it('the schemas accept and reject damaged bodies as the JSON Schemas do', async () => {
    const ajv = await jsonSchemas(expressible);
    const differing: string[] = [];
    let rejections = 0;
    for (const { operationId, status, value } of examples) {
      const name = status === undefined ? undefined : schemaName(operationId, status);
      if (name === undefined) continue;
      for (const body of damaged(value, 8)) {
        const expected = ajv.validate(`${name}.json`, body);
        if (!expected) rejections += 1;
        if (accepts(zod[name], body) !== expected) differing.push(`${name}: ${JSON.stringify(body).slice(0, 300)}`);
      }
    }
    expect(rejections).toBeGreaterThan(1000);
    expect(differing).toEqual([]);
  });

  it('a union is discriminated by type, and a recursive schema ends', () => {
    const item = zod['Item'];
    expect(accepts(item, { type: 'folder', id: '1', etag: null, sequence_id: null, name: 'a' })).toBe(true);
    const { error } = item?.safeParse({ type: 'planet', id: '1' }) ?? {};
    expect(error?.issues.map(({ code, path }) => [code, path])).toEqual([['invalid_union', ['type']]]);
  });

  it('an open set accepts other text and nothing else', async () => {
    const small = withSchemas({
      Kind: { type: 'string', 'x-box-known-values': ['a'] },
      Closed: { type: ['string', 'null'], enum: ['a', null] },
    });
    const { Kind, Closed } = await importOutput<Record<string, ZodType>>(zodEmitter, 'zod.ts', small);
    expect(['a', 'other', 5].map((value) => accepts(Kind, value))).toEqual([true, true, false]);
    expect(['a', 'other', null].map((value) => accepts(Closed, value))).toEqual([true, false, true]);
  });

  it('lengths count characters, and a text with a quote or a line break cannot leave its literal', async () => {
    const small = withSchemas({ Short: { type: 'string', maxLength: 2 }, Odd: { const: "'); throw new Error('\n" } });
    const { Short, Odd } = await importOutput<Record<string, ZodType>>(zodEmitter, 'zod.ts', small);
    expect(['😀😀', 'abc'].map((value) => accepts(Short, value))).toEqual([true, false]);
    expect(accepts(Odd, "'); throw new Error('\n")).toBe(true);
  });
});

describe('the JSON Schema emitter', () => {
  it('each schema of the document compiles on its own and refers to the others by file name', async () => {
    const ajv = await jsonSchemas();
    const names = Object.keys(document.components.schemas);
    for (const name of names) expect(ajv.getSchema(`${name}.json`), name).toBeTypeOf('function');
  });
});

describe('the msw emitter', () => {
  it('each operation has a handler with its method and its URL', async () => {
    const { handle } = await importOutput<{
      handle: (id: string, resolver: () => unknown) => { info: { method: unknown; path: unknown } };
    }>(mswEmitter, 'msw.ts');
    for (const { operation, method, path } of operationsOf(document)) {
      const { info } = handle(operation.operationId, () => undefined);
      expect(String(info.method).toLowerCase()).toBe(method);
      expect(String(info.path).endsWith(path.replace(/\{(\w+)\}/g, ':$1'))).toBe(true);
      expect(new URL(String(info.path)).protocol).toBe('https:');
    }
  });
});

function withSchemas(schemas: Document['components']['schemas']) {
  return { document: { ...document, paths: {}, components: { schemas } }, methods: [] };
}

/** The name of the schema of a response, unless it is inline. */
function schemaName(operationId: string, status: string): string | undefined {
  const found = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  const response = found?.operation.responses[status];
  return response === undefined ? undefined : refName(resolve(document, response).content?.['application/json']?.schema);
}
