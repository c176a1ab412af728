import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const loader = pathToFileURL(require.resolve('tsx')).href;

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(file: string, args: readonly string[], cwd: string): Promise<Run> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', FORCE_COLOR: '0' };
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr });
    });
  });
}

/** Runs `npm run generate` on a folder that contains `spec/`. Writes to `out/` in that folder. */
export function generateIn(folder: string, ...args: string[]): Promise<Run> {
  const script = join(repository, 'codegen/generate.ts');
  return run(
    process.execPath,
    ['--conditions=box-openapi-sdk-source', '--import', loader, script, '--spec', 'spec', '--out', 'out', ...args],
    folder,
  );
}

/** Runs `npm run lint:spec` on several folders that contain `spec/`, in one process. */
export function lintIn(folders: readonly string[]): Promise<Run> {
  const cli = require.resolve('@redocly/cli/bin/cli.js');
  const documents = folders.map((folder) => join(folder, 'spec/openapi.yaml'));
  return run(process.execPath, [cli, 'lint', ...documents, '--config', join(repository, 'spec/redocly.yaml')], repository);
}

/** Creates a temporary folder with the lint rules and the given files of `spec/`. */
export function specFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'box-mini-spec-'));
  mkdirSync(join(folder, 'spec/paths'), { recursive: true });
  cpSync(join(repository, 'spec/plugins'), join(folder, 'spec/plugins'), { recursive: true });
  cpSync(join(repository, 'spec/redocly.yaml'), join(folder, 'spec/redocly.yaml'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'spec', name), text);
  return folder;
}

/** Copies the real document to a temporary folder. */
export function realSpecFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'box-real-spec-'));
  cpSync(join(repository, 'spec'), join(folder, 'spec'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Returns the text of every file below a folder by path; empty if the folder does not exist. */
export function filesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** A small document that the generator accepts, with a list, variants, a renamed parameter and a dated version. */
export const miniSpec = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Mini, version: 0.1.0, license: { name: Apache-2.0, identifier: Apache-2.0 } }
servers: [{ url: 'https://api.mini.test/2.0' }]
x-box-hosts:
  api: https://api.mini.test/2.0
  upload: https://upload.mini.test/api/2.0
security: [{ token: [] }]
tags: [{ name: things, description: Things. }]
paths:
  /things: { $ref: 'paths/things.yaml#/~1things' }
  /things/{thing_id}: { $ref: 'paths/things.yaml#/~1things~1{thing_id}' }
components:
  schemas:
    ThingColour: { $ref: 'schemas.yaml#/ThingColour' }
  securitySchemes:
    token: { type: http, scheme: bearer }
`,
  'paths/things.yaml': `/things:
  get:
    operationId: things.list
    tags: [things]
    summary: List things
    description: All things. A comment must not end here */ alert(1) /* but go on.
    x-box-pagination: { style: marker-or-offset, items: entries }
    x-box-fields: { standard: Thing, full: ThingFull }
    parameters:
      - { name: fields, in: query, explode: false, description: What to send., schema: { type: array, items: { type: string } } }
      - { name: usemarker, in: query, description: By marker., schema: { type: boolean } }
      - { name: filters, in: query, description: A filter., content: { application/json: { schema: { type: object } } } }
    responses:
      '200': { description: Things., content: { application/json: { schema: { $ref: '../schemas.yaml#/Things' } } } }
      4XX: { description: Failed. }
  post:
    operationId: things.create
    tags: [things]
    summary: Make a thing
    description: Makes one.
    servers: [{ url: 'https://upload.mini.test/api/2.0' }]
    x-box-version: '2025.0'
    x-box-retry: safe
    parameters:
      - { name: name, in: query, x-box-name: query_name, description: A name., schema: { type: string } }
      - { name: if-match, in: header, description: An etag., schema: { type: string } }
    requestBody:
      required: true
      content: { application/json: { schema: { $ref: '../schemas.yaml#/ThingCreate' } } }
    responses:
      '201': { description: The thing., content: { application/json: { schema: { $ref: '../schemas.yaml#/ThingFull' } } } }
      '202': { description: Later., x-box-not-yet: true }
      4XX: { description: Failed. }
/things/{thing_id}:
  parameters:
    - { name: thing_id, in: path, required: true, description: Its id., schema: { type: string } }
  put:
    operationId: things.update
    tags: [things]
    summary: Change a thing
    description: Changes one.
    x-box-fields: { standard: Thing, full: ThingFull }
    x-box-variants:
      - operationId: things.colour.set
        summary: Paint a thing
        query: { fields: [colour] }
        body: ThingColour
      - operationId: things.colour.remove
        summary: Bleach a thing
        query: { fields: [colour] }
        fixedBody: { colour: null }
    parameters:
      - { name: fields, in: query, explode: false, description: What to send., schema: { type: array, items: { type: string } } }
    requestBody:
      required: true
      content: { application/json: { schema: { $ref: '../schemas.yaml#/ThingCreate' } } }
    responses:
      '200': { description: The thing., content: { application/json: { schema: { $ref: '../schemas.yaml#/ThingFull' } } } }
      4XX: { description: Failed. }
  delete:
    operationId: things.delete
    tags: [things]
    summary: Delete a thing
    description: Deletes one.
    security: []
    responses:
      '204': { description: Gone. }
      4XX: { description: Failed. }
`,
  'schemas.yaml': `Thing:
  type: object
  description: A thing.
  required: [type, id]
  x-box-standard: [name]
  properties:
    type: { const: thing }
    id: { type: string, description: Its id. }
    name: { type: string, description: Its name. }
ThingFull:
  description: All of a thing.
  allOf:
    - $ref: '#/Thing'
    - type: object
      properties:
        colour: { type: [string, 'null'], description: Its colour. }
        kind: { type: string, description: Its kind., x-box-known-values: [soft, hard] }
Things:
  type: object
  description: A page.
  required: [entries]
  properties:
    entries: { type: array, description: Things., items: { $ref: '#/ThingFull' } }
    next_marker: { type: [string, 'null'], description: Where to go on. }
ThingCreate:
  type: object
  description: A new thing.
  required: [name]
  properties:
    name: { type: string, description: Its name. }
    colour: { type: [string, 'null'], description: Its colour. }
    default: { type: boolean, x-box-name: is_default, description: Whether it is. }
ThingColour:
  type: object
  description: A colour.
  required: [colour]
  properties:
    colour: { type: string, description: The colour. }
`,
} as const;

export type MiniFile = keyof typeof miniSpec;

/** Returns the small document with one text in one file replaced. */
export function miniSpecWith(file: MiniFile, from: string, to: string): Record<string, string> {
  const text: string = miniSpec[file];
  if (text.split(from).length !== 2)
    throw new Error(`"${from}" occurs ${String(text.split(from).length - 1)} times in ${file}, expected once.`);
  return { ...miniSpec, [file]: text.replace(from, () => to) };
}
