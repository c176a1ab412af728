import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageModules } from '../../../../codegen/emitters/built-in.js';
import type { EmitOptions, Emitter, Model } from '../../../../codegen/emitter.js';
import { methodsOf } from '../../../../codegen/model/methods.js';
import type { Document, MediaType, RequestBody, Response } from '../../../../codegen/openapi/document.js';
import { operationsOf } from '../../../../codegen/openapi/operations.js';
import { resolve } from '../../../../codegen/openapi/references.js';
import { repository } from '../../../support/mini-spec.js';

export const document = JSON.parse(readFileSync(join(repository, 'generated/openapi.json'), 'utf8')) as Document;
export const model: Model = { document, methods: methodsOf(document) };
export const options: EmitOptions = { banner: 'Generated.', modules: packageModules };

/** Writes the output of an emitter to a folder inside the project, so that it can import packages, and imports one of its files. */
export async function importOutput<T>(emitter: Emitter, name: string, of: Model = model): Promise<T> {
  mkdirSync(join(repository, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(repository, '.tmp/emitted-'));
  try {
    for (const { path, text } of await emitter.emit(of, options)) writeFileSync(join(folder, path), text);
    return (await import(pathToFileURL(join(folder, name)).href)) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface BodyExample {
  readonly operationId: string;
  /** `undefined` for a request. */
  readonly status: string | undefined;
  readonly value: unknown;
}

/** The examples of all JSON bodies in the document. */
export function bodyExamples(): BodyExample[] {
  return operationsOf(document).flatMap(({ operation }) => {
    const { operationId, requestBody, responses } = operation;
    const request = requestBody === undefined ? undefined : resolve<RequestBody>(document, requestBody).content['application/json'];
    const fromResponses = Object.entries(responses).flatMap(([status, response]) =>
      valuesOf(resolve<Response>(document, response).content?.['application/json']).map((value) => ({ operationId, status, value })),
    );
    return [...valuesOf(request).map((value) => ({ operationId, status: undefined, value })), ...fromResponses];
  });
}

function valuesOf(media: MediaType | undefined): unknown[] {
  const examples = Object.values(media?.examples ?? {}).map((example) => resolve<{ value?: unknown }>(document, example).value);
  return media?.example === undefined ? examples : [media.example, ...examples];
}

/** Copies of a value in which one part at a time is replaced by a number, a text or null. */
export function damaged(value: unknown, limit: number): unknown[] {
  const paths: (string | number)[][] = [];
  const visit = (inner: unknown, path: (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (inner === null || typeof inner !== 'object') return;
    for (const [key, part] of Object.entries(inner)) visit(part, [...path, Array.isArray(inner) ? Number(key) : key]);
  };
  visit(value, []);
  return paths.slice(0, limit).flatMap((path) =>
    [-1.5, 'damaged', null].map((replacement) => {
      const copy = structuredClone(value);
      const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
      (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = replacement;
      return copy;
    }),
  );
}
