import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { optionalEmitters } from '../../../codegen/emitters/built-in.js';
import { emitterNames } from '../../../cli/src/verbs/generate/definition.js';
import { filesOf, miniSpec, remove, specFolder } from '../../support/mini-spec.js';
import { runCli } from './run-cli.js';

const overlay = (actions: string) => `overlay: 1.1.0\ninfo: { title: Own, version: '1' }\nactions:\n${actions}`;
const secretPath = `  - target: $.paths
    update:
      /secrets/{secret_id}:
        get:
          operationId: secrets.get
          parameters: [{ name: secret_id, in: path, required: true, schema: { type: string } }]
          responses: { '200': { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
`;

/** A folder with the small document and more files. */
function folderWith(files: Record<string, string> = {}): string {
  const folder = specFolder(miniSpec);
  onTestFinished(() => {
    remove(folder);
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const generate = (folder: string, ...args: string[]) => runCli(folder, 'generate', '--spec', 'spec', ...args);

describe('box-openapi generate', { timeout: 180_000 }, () => {
  it('the output contains the operations of the document and of the overlay, and imports only the packages', async () => {
    const folder = folderWith({ 'own.yaml': overlay(secretPath) });
    expect(await generate(folder, '--overlay', 'own.yaml')).toMatchObject({ code: 0, stderr: '' });
    const files = filesOf(join(folder, 'box'));
    expect(Object.keys(files).sort()).toEqual([
      '.generated',
      'api.ts',
      'client.ts',
      'functions.ts',
      'index.ts',
      'openapi.ts',
      'operations.ts',
    ]);
    expect(files['operations.ts']).toMatch(/^ {2}'secrets\.get': \{ method: 'GET', path: '\/secrets\/\{secret_id\}' \},$/m);
    expect(files['api.ts']).toMatch(/^ {2}get\(secretId: string, params\?: NoParams, options\?: CallOptions\): BoxPromise<Thing>;$/m);
    const imported = Object.values(files).flatMap((text) => Array.from(text.matchAll(/ from '([^']+)';$/gm), ([, name]) => name));
    expect([...new Set(imported)].sort()).toEqual([
      './api.js',
      './client.js',
      './openapi.js',
      './operations.js',
      'box-openapi-sdk',
      'box-openapi-sdk/core',
    ]);
  });

  it('the same input produces the same bytes, and --check compares without writing', async () => {
    const folder = folderWith();
    expect((await generate(folder, '--check')).code).toBe(1);
    expect(existsSync(join(folder, 'box'))).toBe(false);
    await generate(folder, '--emit', 'zod,json-schema,msw,document');
    const once = filesOf(join(folder, 'box'));
    expect((await generate(folder, '--emit', 'zod,json-schema,msw,document')).stdout).toMatch(/, 0 changed\.\n$/);
    expect(filesOf(join(folder, 'box'))).toEqual(once);
    expect((await generate(folder, '--emit', 'zod,json-schema,msw,document', '--check')).code).toBe(0);
    writeFileSync(join(folder, 'box/api.ts'), 'edited');
    const stale = await generate(folder, '--emit', 'zod,json-schema,msw,document', '--check');
    expect(stale).toEqual({ code: 1, stdout: '', stderr: 'box/api.ts is out of date. Run box-openapi generate.\n' });
  });

  it('files of an earlier run are deleted if they are obsolete, and no other file is deleted or replaced', async () => {
    const folder = folderWith();
    await generate(folder, '--emit', 'json-schema');
    writeFileSync(join(folder, 'box/own.ts'), 'mine');
    await generate(folder);
    const names = Object.keys(filesOf(join(folder, 'box')));
    expect([names.includes('own.ts'), names.filter((name) => name.startsWith('json-schema/'))]).toEqual([true, []]);
    writeFileSync(join(folder, 'box/msw.ts'), 'mine');
    const refused = await generate(folder, '--emit', 'msw');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/^--out: box\/msw\.ts was not written by/) as string });
    expect(filesOf(join(folder, 'box'))['msw.ts']).toBe('mine');
  });

  it('a list of files that leads out of the folder deletes nothing there', async () => {
    const folder = folderWith({ 'precious.txt': 'mine' });
    mkdirSync(join(folder, 'box'));
    writeFileSync(join(folder, 'box/.generated'), '../precious.txt\n');
    expect((await generate(folder)).code).toBe(0);
    expect(existsSync(join(folder, 'precious.txt'))).toBe(true);
  });

  it('a fault of an overlay is located in its action, and nothing is written', async () => {
    const undeclared = secretPath.replace(
      'parameters: [{ name: secret_id, in: path, required: true, schema: { type: string } }]\n          ',
      '',
    );
    const folder = folderWith({
      'nothing.yaml': overlay('  - { target: $.paths.nowhere, remove: true }\n'),
      'undeclared.yaml': overlay(undeclared),
      'broken.yaml': overlay(secretPath.replace('schemas/Thing', 'schemas/Nothing')),
      'comma.yaml': overlay(secretPath.replace('description: A.', 'description: A, of the box')),
    });
    const faultIn = async (name: string) => {
      const { code, stderr } = await generate(folder, '--overlay', name);
      expect([code, existsSync(join(folder, 'box'))]).toEqual([1, false]);
      return stderr.split('\n')[0];
    };
    expect(await faultIn('nothing.yaml')).toBe('nothing.yaml: actions[0]: The target $.paths.nowhere matches nothing in the document.');
    expect(await faultIn('undeclared.yaml')).toMatch(/^undeclared\.yaml: actions\[0\]: secrets\.get: the path .* contains \{secret_id\}/);
    expect(await faultIn('broken.yaml')).toBe('broken.yaml: actions[0]: The reference #/components/schemas/Nothing leads nowhere.');
    expect(await faultIn('comma.yaml')).toMatch(
      /^comma\.yaml: actions\[0\]: "of the box" is not a key of the Response at #\/paths\/~1secrets~1\{secret_id\}\/get\/responses\/200 /,
    );
    expect(await faultIn('missing.yaml')).toMatch(/^missing\.yaml: cannot be read/);
  });

  it('a document in one file is accepted, and its faults are located by a JSON pointer', async () => {
    const folder = folderWith();
    await generate(folder, '--emit', 'document', '--out', 'first');
    const { code } = await runCli(folder, 'generate', '--spec', 'first/openapi.json', '--out', 'second');
    expect(code).toBe(0);
    expect(filesOf(join(folder, 'second'))['api.ts']).toBe(filesOf(join(folder, 'first'))['api.ts']);
    const text = filesOf(join(folder, 'first'))['openapi.json'] ?? '';
    writeFileSync(join(folder, 'faulty.json'), text.replace('"things.delete"', '"drop"'));
    const faulty = await runCli(folder, 'generate', '--spec', 'faulty.json');
    expect([faulty.code, faulty.stderr.split('\n')[0]]).toEqual([
      1,
      'faulty.json#/paths/~1things~1{thing_id}/delete/operationId: operationId drop must have the form resource.verb in camelCase.',
    ]);
    writeFileSync(join(folder, 'faulty.json'), text.replace('"summary"', '"sumary"'));
    expect((await runCli(folder, 'generate', '--spec', 'faulty.json')).stderr.split('\n')[0]).toBe(
      'faulty.json#/paths/~1things/get/sumary: "sumary" is not a key of the Operation at #/paths/~1things/get (OpenAPI 3.1.0). Did you mean summary?',
    );
    expect((await runCli(folder, 'generate', '--spec', 'nowhere')).stderr).toMatch(/^nowhere: does not exist/);
  });

  it('a plugin gets the model, and a plugin without the interface is rejected', async () => {
    const folder = folderWith({
      'good.mjs': "export default { name: 'count', emit: ({ methods }) => [{ path: 'count.txt', text: String(methods.length) }] };",
      'none.mjs': 'export const emitter = 1;',
      'twice.mjs': "export default { name: 'twice', emit: () => [{ path: 'api.ts', text: '' }] };",
      'outside.mjs': "export default { name: 'outside', emit: () => [{ path: '../x', text: '' }] };",
      'fails.mjs': "export default { name: 'fails', emit: () => { throw new Error('no luck'); } };",
      'wrong.mjs': "export default { name: 'wrong', emit: () => 'text' };",
    });
    expect((await generate(folder, '--plugin', './good.mjs')).code).toBe(0);
    expect(filesOf(join(folder, 'box'))['count.txt']).toBe('6');
    const faultOf = async (name: string) => (await generate(folder, '--plugin', name, '--out', 'other')).stderr;
    expect(await faultOf('none.mjs')).toMatch(/^--plugin: none\.mjs must have an emitter as its default export/);
    expect(await faultOf('twice.mjs')).toMatch(/^Emitter twice: writes api\.ts, which methods has written/);
    expect(await faultOf('outside.mjs')).toMatch(/^Emitter outside: writes \.\.\/x\. A path must be relative/);
    expect(await faultOf('fails.mjs')).toMatch(/^Emitter fails: failed: no luck/);
    expect(await faultOf('wrong.mjs')).toMatch(/^Emitter wrong: must return a list/);
    expect(await faultOf('missing.mjs')).toMatch(/^--plugin: missing\.mjs cannot be loaded/);
    expect(existsSync(join(folder, 'other'))).toBe(false);
  });

  it('an unknown emitter is a wrong argument, and the help lists all emitters', async () => {
    expect(await generate(folderWith(), '--emit', 'zood')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/"zood" is not an emitter/) as string,
    });
    expect(emitterNames).toEqual(optionalEmitters.map(({ name }) => name));
  });
});
