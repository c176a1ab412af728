import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle as bundleFiles, createConfig, getLineColLocation, YamlParseError, type NormalizedProblem } from '@redocly/openapi-core';
import { SpecError, type SpecProblem } from '../spec-error.js';
import type { Document } from './document.js';

/**
 * Bundles the document in a file, or `openapi.yaml` or `openapi.json` of a folder, into one document. Problem locations are relative to `cwd`.
 * Throws a SpecError for a missing file, a syntax error and each unresolved reference.
 */
export async function bundle(spec: string, cwd: string): Promise<Document> {
  const entry = entryOf(spec, cwd);
  const alone = entry.endsWith('.json') ? readAlone(entry, relative(cwd, entry)) : undefined;
  if (alone !== undefined) return requireDocument(alone, relative(cwd, entry));
  const { bundle: bundled, problems } = await read(entry, cwd);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SpecError(errors.map((problem) => problemOf(problem, cwd)));
  return requireDocument(bundled.parsed, relative(cwd, entry));
}

/** The bundled document with its top-level keys in the order of the specification, and extensions after them. */
function requireDocument(parsed: unknown, location: string): Document {
  const fields = (parsed ?? {}) as Record<string, unknown>;
  if (typeof fields['openapi'] !== 'string' || !fields['openapi'].startsWith('3.'))
    throw new SpecError([{ location, message: notOpenApi }]);
  const keys = Object.keys(fields);
  const sorted = [...topLevelKeys.filter((key) => key in fields), ...keys.filter((key) => !topLevelKeys.includes(key))];
  return Object.fromEntries(sorted.map((key) => [key, fields[key]])) as unknown as Document;
}

const notOpenApi = 'must be an OpenAPI 3 document with the keys openapi, info and paths.';

const topLevelKeys = [
  'openapi',
  'info',
  'jsonSchemaDialect',
  'servers',
  'security',
  'tags',
  'externalDocs',
  'paths',
  'webhooks',
  'x-webhooks',
  'components',
];

/** The file with the document. `openapi.yaml` takes precedence in a folder. */
export function entryOf(spec: string, cwd: string): string {
  const location = relative(cwd, spec);
  if (!existsSync(spec))
    throw new SpecError([{ location, message: 'does not exist. Pass an OpenAPI document, or a folder with openapi.yaml.' }]);
  if (!statSync(spec).isDirectory()) return spec;
  const found = ['openapi.yaml', 'openapi.yml', 'openapi.json'].map((name) => join(spec, name)).find((path) => existsSync(path));
  if (found === undefined) throw new SpecError([{ location, message: 'contains no openapi.yaml or openapi.json.' }]);
  return found;
}

/** A JSON document that refers to no other file. Reading it takes a tenth of the time of bundling. */
function readAlone(entry: string, location: string): unknown {
  const text = readFileSync(entry, 'utf8');
  if (/"\$ref":\s*"[^#"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SpecError([{ location, message: `is not JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
}

async function read(entry: string, cwd: string): ReturnType<typeof bundleFiles> {
  try {
    return await bundleFiles({ ref: entry, config: await createConfig({}) });
  } catch (error) {
    // The bundler throws plain errors for a list and for a version that it does not know.
    if (error instanceof Error && error.constructor === Error)
      throw new SpecError([{ location: relative(cwd, entry), message: `${notOpenApi} ${error.message}` }]);
    if (!(error instanceof YamlParseError)) throw error;
    const { source, line } = error as unknown as { source: { absoluteRef: string }; line: number };
    throw new SpecError([{ location: `${relative(cwd, source.absoluteRef)}:${String(line)}`, message: error.message }]);
  }
}

function problemOf({ message, location: [first] }: NormalizedProblem, cwd: string): SpecProblem {
  if (first === undefined) return { location: '', message };
  const file = relative(cwd, first.source.absoluteRef);
  const { line } = getLineColLocation(first).start;
  const text = first.source.getLines()[line - 1]?.trim() ?? '';
  return { location: `${file}:${String(line)}`, message: `${message.trim().replace(/\.$/, '')}: ${text}` };
}
