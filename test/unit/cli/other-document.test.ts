import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesOf, repository } from '../../support/mini-spec.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { runCli } from './run-cli.js';

/** A folder with the vendor's description, after a replacement in its text. */
async function folderWithVendor(): Promise<string> {
  const folder = await temporaryFolder();
  cpSync(join(repository, 'test/fixtures/vendor/openapi.yaml'), join(folder, 'vendor.yaml'));
  return folder;
}

const generate = (folder: string, ...args: string[]) => runCli(folder, 'generate', '--spec', 'vendor.yaml', ...args);

/** Generates from a document with this content. */
async function generateFrom(document: object, ...args: string[]) {
  const folder = await temporaryFolder();
  const start = { openapi: '3.0.2', info: { title: 'A', version: '1' }, servers: [{ url: 'https://api.box.test/2.0' }] };
  writeFileSync(join(folder, 'vendor.yaml'), JSON.stringify({ ...start, ...document }));
  return { folder, ...(await generate(folder, ...args)) };
}

const responses = { 204: { description: 'None.' } };

describe('box-openapi generate with the description of another author', { timeout: 180_000 }, () => {
  it('names each operationId that is to be set, states how, and writes nothing', async () => {
    const folder = await folderWithVendor();
    const { code, stdout, stderr } = await generate(folder);
    expect([code, stdout]).toEqual([1, '']);
    const faults = stderr.split('\n').filter((line) => line.startsWith('vendor.yaml#'));
    expect(faults.map((line) => line.replace(/ must have .*/, ''))).toEqual([
      'vendor.yaml#/paths/~1boxes/get/operationId: operationId get_boxes',
      'vendor.yaml#/paths/~1boxes/post/operationId: operationId post_boxes',
      'vendor.yaml#/paths/~1boxes~1{id}/get/operationId: operationId get_boxes_id',
      'vendor.yaml#/paths/~1boxes~1{id}/put/operationId: operationId put_boxes_id',
      'vendor.yaml#/paths/~1boxes~1{id}#lock/put/operationId: operationId put_boxes_id#lock',
    ]);
    expect(stderr).toContain('An overlay can set each operationId. Run with --draft-ids to print one');
    expect(Object.keys(filesOf(folder))).toEqual(['vendor.yaml']);
  });

  it('prints an overlay with names, and generates a client with it', async () => {
    const folder = await folderWithVendor();
    const draft = await generate(folder, '--draft-ids');
    expect([draft.code, draft.stderr]).toEqual([0, '']);
    writeFileSync(join(folder, 'ids.yaml'), draft.stdout);
    expect(await generate(folder, '--overlay', 'ids.yaml')).toMatchObject({ code: 0, stderr: '' });
    const files = filesOf(join(folder, 'box'));
    // Both operations of a path with a variant are sent to the same path.
    expect(files['operations.ts']?.match(/'boxes\.\w+': \{ method: '\w+', path: '[^']+'/g)).toEqual([
      "'boxes.list': { method: 'GET', path: '/boxes'",
      "'boxes.create': { method: 'POST', path: '/boxes'",
      "'boxes.get': { method: 'GET', path: '/boxes/{id}'",
      "'boxes.update': { method: 'PUT', path: '/boxes/{id}'",
      "'boxes.updateLock': { method: 'PUT', path: '/boxes/{id}'",
    ]);
    expect(files['api.ts']).toContain('BoxPromise<BoxFull>');
    expect(files['openapi.ts']).not.toContain('Box--');
  });

  it('proposes names only where they are missing, and each only once', async () => {
    const { code, stdout } = await generateFrom(
      {
        paths: {
          '/boxes': { get: { operationId: 'boxes.get', responses }, post: { operationId: 'post_boxes', responses } },
          '/boxes/{id}': { get: { operationId: 'get_boxes_id', responses }, delete: { responses } },
          '/uploads/list/2.0/{id}.{type}': { patch: { operationId: 'x', responses } },
          '/': { head: { operationId: 'y', responses } },
          "/it's/levels:append": { put: { operationId: 'z', responses } },
        },
      },
      '--draft-ids',
    );
    const { actions } = parse(stdout) as { actions: { target: string; update: { operationId: string } }[] };
    expect([code, ...actions.map(({ target, update }) => `${target} ${update.operationId}`)]).toEqual([
      0,
      "$.paths['/boxes'].post boxes.create",
      "$.paths['/boxes/{id}'].get boxes.get2",
      "$.paths['/boxes/{id}'].delete boxes.delete",
      "$.paths['/uploads/list/2.0/{id}.{type}'].patch uploadsResource.listResource.v20.update",
      "$.paths['/'].head root.head",
      "$.paths['/it\\'s/levels:append'].put itS.levelsAppend.update",
    ]);
  });

  it('reports an operation without operationId and accepts one without responses', async () => {
    const { code, stderr } = await generateFrom({
      paths: { '/boxes': { get: { responses }, put: {}, post: { operationId: 'boxes.create' } } },
    });
    expect([code, stderr.split('\n').slice(0, 3)]).toEqual([
      1,
      [
        'vendor.yaml#/paths/~1boxes/get/operationId: operationId is missing. Add one of the form resource.verb in camelCase.',
        'vendor.yaml#/paths/~1boxes/put/operationId: operationId is missing. Add one of the form resource.verb in camelCase.',
        '',
      ],
    ]);
  });

  it('states that no name is missing', async () => {
    const { code, stdout, stderr } = await generateFrom(
      { paths: { '/boxes': { get: { operationId: 'boxes.get', responses } } } },
      '--draft-ids',
    );
    expect([code, stdout, stderr]).toEqual([0, '', 'Every operation has an operationId that can be the name of a method.\n']);
  });

  it('names the servers of operations, with the defaults of their variables', async () => {
    const servers = [{ url: 'https://{region}.box.test/api', variables: { region: { default: 'upload' } } }];
    const { code, folder } = await generateFrom({
      paths: { '/boxes': { post: { operationId: 'boxes.create', servers, responses }, get: { operationId: 'boxes.get', responses } } },
    });
    expect(code).toBe(0);
    const table = filesOf(join(folder, 'box'))['operations.ts'];
    expect(table).toContain("upload: 'https://upload.box.test/api'");
    expect(table).toMatch(/'boxes\.create': \{[^}]*host: 'upload'/);
    expect(table).toContain("api: 'https://api.box.test/2.0'");
  });

  it('reports a schema by its original name if its new name is taken', async () => {
    const { code, stderr } = await generateFrom({
      paths: { '/boxes': { get: { operationId: 'boxes.get', responses } } },
      components: {
        schemas: { 'Box--Full': { type: 'object' }, BoxFull: { type: 'object' }, 'Any--Thing': { type: 'object' }, 'Omit-': {} },
      },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('vendor.yaml#/components/schemas/Box--Full: The schema name Box--Full must be an identifier in PascalCase');
    expect(stderr).toContain('vendor.yaml#/components/schemas/Omit-: The schema name Omit is used by the generated code.');
    expect(stderr).not.toContain('Any--Thing');
  });

  it('the result of a response for a range of statuses has its type', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' } } };
    const found = { '2XX': { description: 'A box.', content: { 'application/json': { schema } } } };
    const { code, folder } = await generateFrom({ paths: { '/boxes': { get: { operationId: 'boxes.get', responses: found } } } });
    expect(code).toBe(0);
    const files = filesOf(join(folder, 'box'));
    expect(files['api.ts']).toContain("BoxPromise<operations['boxes.get']['responses']['2XX']['content']['application/json']>");
    expect(files['openapi.ts']).toMatch(/"2XX": /);
  });

  it('accepts keywords of JSON Schema that the generator does not use, and reports unknown keys until an overlay removes them', async () => {
    const page = readFileSync(join(repository, 'docs/guides/command-line/other-documents.md'), 'utf8');
    const overlay = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
    const box = {
      $comment: 'A',
      type: 'object',
      nullable: true,
      $defs: { a: { contentEncoding: 'base64' } },
      dependentRequired: { a: ['b'] },
    };
    const withBox = (schema: object) =>
      generateFrom({ paths: { '/boxes': { get: { operationId: 'boxes.get', responses } } }, components: { schemas: { Box: schema } } });
    expect(await withBox(box)).toMatchObject({ code: 0, stderr: '' });
    const { code, stderr, folder } = await withBox({ ...box, hint: 'none' });
    expect([code, stderr.split('\n')[0]]).toEqual([
      1,
      'vendor.yaml#/components/schemas/Box/hint: "hint" is not a key of the Schema at #/components/schemas/Box (OpenAPI 3.0.2). Remove it, or begin its name with x- if it is an extension.',
    ]);
    writeFileSync(join(folder, 'known.yaml'), overlay);
    expect(await generate(folder, '--overlay', 'known.yaml')).toMatchObject({ code: 0, stderr: '' });
  });
});
