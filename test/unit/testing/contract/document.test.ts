import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, it } from 'vitest';
import openApi from '../../../../generated/openapi.json' with { type: 'json' };
import { operationsOf, type OpenApiDocument } from '../../../../src/testing/contract/document.js';
import { handlers } from '../../../../src/testing/handlers/index.js';
import { createRouter } from '../../../../src/testing/contract/router.js';
import { createValidator } from '../../../../src/testing/contract/validator.js';
import { mockWithClient, type Body } from '../mock-client.js';

const document = openApi as unknown as OpenApiDocument & { components: { schemas: Record<string, Schema> } };
const operations = operationsOf(document);

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly 'x-box-standard'?: readonly string[];
}

/** The standard properties of a schema and of the schemas that it is composed of. */
function standardProperties(schema: Schema | undefined): string[] {
  const referred = schema?.$ref === undefined ? undefined : document.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
  return [
    ...(schema?.['x-box-standard'] ?? []),
    ...[referred ?? {}, ...(schema?.allOf ?? [])].flatMap((one) =>
      one === schema || Object.keys(one).length === 0 ? [] : standardProperties(one),
    ),
  ];
}

describe('mock and OpenAPI document', () => {
  it('the mock has handlers for documented operations only', () => {
    const documented = operations.map(({ id }) => id);
    expect(Object.keys(handlers).filter((id) => !documented.includes(id))).toEqual([]);
  });

  it('the validator compiles every schema of the document', () => {
    const validator = createValidator(document, { Ajv: Ajv2020, addFormats: addFormats.default });
    for (const { parameters, body, responses } of operations) {
      const media = [...(body?.media.values() ?? []), ...[...responses.values()].flatMap((response) => [...response.media.values()])];
      for (const pointer of [...parameters, ...media].flatMap((one) => (one?.pointer === undefined ? [] : [one.pointer]))) {
        expect(() => validator.check(pointer, null, '')).not.toThrow();
      }
    }
  });

  it('the router finds each operation by its path', () => {
    const router = createRouter(operations);
    for (const operation of operations) {
      const pathname = operation.path.replaceAll(/\{[^}]+\}/g, '17');
      expect(router.find(operation.method, pathname)).toMatchObject({ operation: { id: operation.id } });
    }
    expect(router.find('GET', '/2.0/files/a%2Fb')).toMatchObject({ path: { file_id: 'a/b' } });
    expect(router.find('GET', '/2.0/files/')).toEqual({ operation: undefined, pathExists: false });
    expect(router.find('GET', '/2.0/files/content')).toEqual({ operation: undefined, pathExists: true });
  });
});

const { mock, call } = await mockWithClient({ seed: { tree: { Docs: { 'a.txt': 'a' }, Home: { $webLink: 'https://example.com' } } } });
const [folder, file] = [mock.state.find('/Docs')?.id ?? '', mock.state.find('/Docs/a.txt')?.id ?? ''];
await call('POST', '/comments', { message: 'a', item: { type: 'file', id: file } });
await call('POST', '/tasks', { item: { type: 'file', id: file } });
await call('POST', '/collaborations', {
  item: { type: 'folder', id: folder },
  accessible_by: { type: 'user', login: 'eve@example.com' },
  role: 'editor',
});
const first = ({ entries }: Body): Body | undefined => entries[0];
const session = { folder_id: '0', file_size: 20_000_000, file_name: 'x' };

describe('mock response without fields', () => {
  afterEach(() => {
    mock.assertConforms();
  });

  it.each<[string, string, () => Promise<Body | undefined>]>([
    ['files.get', 'File', async () => (await call('GET', `/files/${file}`)).body],
    ['folders.get', 'Folder', async () => (await call('GET', `/folders/${folder}`)).body],
    ['folders.items.list', 'FileMini', async () => first((await call('GET', `/folders/${folder}/items`)).body)],
    ['folders.items.list', 'FolderMini', async () => first((await call('GET', '/folders/0/items')).body)],
    ['folders.items.list', 'WebLinkMini', async () => (await call('GET', '/folders/0/items')).body.entries.at(-1)],
    ['search.query', 'WebLink', async () => first((await call('GET', '/search?query=home')).body)],
    ['users.me', 'User', async () => (await call('GET', '/users/me')).body],
    ['files.comments.list', 'Comment', async () => first((await call('GET', `/files/${file}/comments`)).body)],
    ['files.tasks.list', 'TaskMini', async () => first((await call('GET', `/files/${file}/tasks`)).body)],
    ['tasks.create', 'Task', async () => (await call('POST', '/tasks', { item: { type: 'file', id: file } })).body],
    ['folders.collaborations.list', 'Collaboration', async () => first((await call('GET', `/folders/${folder}/collaborations`)).body)],
    ['events.list', 'Event', async () => first((await call('GET', '/events')).body)],
    ['events.realtimeServers.list', 'RealtimeServer', async () => first((await call('OPTIONS', '/events')).body)],
    [
      'uploadSessions.create',
      'UploadSession',
      async () => (await call('POST', 'https://upload.box.com/api/2.0/files/upload_sessions', session)).body,
    ],
  ])('%s returns the standard properties of %s', async (_, name, request) => {
    const standard = standardProperties(document.components.schemas[name]);
    expect(standard.length).toBeGreaterThan(1);
    expect(Object.keys((await request()) ?? {})).toEqual(expect.arrayContaining(standard));
  });
});
