import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { repository } from './mini-spec.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface MediaType {
  readonly schema?: { $ref?: string };
  readonly example?: Json;
  readonly examples?: Record<string, { $ref?: string; value?: Json }>;
}

export interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Record<string, MediaType>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: string[];
  readonly externalDocs?: { url: string };
  readonly 'x-box-version'?: string;
  readonly parameters?: { $ref?: string; name: string; in: string; example?: Json }[];
  readonly requestBody?: { $ref?: string; content: Record<string, MediaType> };
  readonly responses: Record<string, Response>;
  readonly 'x-box-variants'?: { operationId: string; summary?: string; description?: string }[];
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: Record<string, Record<string, unknown>>;
}

export interface PathOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** The bundled OpenAPI document, as generated. */
export const document = JSON.parse(readFileSync(join(repository, 'generated/openapi.json'), 'utf8')) as Document;

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch']);

export const operations: readonly PathOperation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) => (methods.has(method) ? [{ method, path, operation }] : [])),
);

/** Every operationId, including those of variants. */
export const operationIds: readonly string[] = operations.flatMap(({ operation }) => [
  operation.operationId,
  ...(operation['x-box-variants'] ?? []).map(({ operationId }) => operationId),
]);

/** Follows references into `components`. */
export function resolve<T extends object>(value: T): T {
  const ref = '$ref' in value ? value.$ref : undefined;
  if (typeof ref !== 'string') return value;
  const [, , group = '', name = ''] = ref.split('/');
  const found = document.components[group]?.[name];
  if (found === undefined) throw new Error(`Cannot resolve ${ref}.`);
  return resolve(found as T);
}

/** Returns a JSON pointer into the document. Follows references along the way. */
export function pointerTo(...keys: string[]): string {
  let at: string[] = [];
  let value: unknown = document;
  for (const key of keys) {
    at.push(key);
    value = (value as Record<string, unknown>)[key];
    const ref = (value as { $ref?: unknown } | undefined)?.$ref;
    if (typeof ref === 'string') {
      at = ref.slice(2).split('/');
      value = at.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], document);
    }
  }
  return `#/${at.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
}

const ajv = createValidator();

function createValidator(): Ajv2020 {
  const validator = new Ajv2020({ strict: true, strictTypes: false, validateSchema: false, allErrors: true });
  addFormats.default(validator);
  const extensions = JSON.stringify(document).match(/"x-box-[a-z-]+"(?=:)/g) ?? [];
  const ignoredKeywords = [
    ...Object.keys(document),
    'discriminator',
    'example',
    'xml',
    'externalDocs',
    ...extensions.map((key) => JSON.parse(key) as string),
  ];
  for (const keyword of new Set(ignoredKeywords)) if (validator.getKeyword(keyword) === false) validator.addKeyword(keyword);
  for (const format of ['int32', 'int64', 'float', 'double', 'binary', 'password']) validator.addFormat(format, true);
  validator.addSchema(document, 'api');
  return validator;
}

/** Returns the compiled validator for the schema at a pointer. */
function validatorAt(pointer: string): ValidateFunction {
  const found = ajv.getSchema(`api${pointer}`);
  if (found === undefined) throw new Error(`There is no schema at ${pointer}.`);
  return found;
}

/** Validates a value against the schema at a pointer. Returns the errors, or an empty array for a valid value. */
export function schemaErrors(pointer: string, value: unknown): string[] {
  const validate = validatorAt(pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
