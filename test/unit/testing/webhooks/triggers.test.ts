import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import openApi from '../../../../generated/openapi.json' with { type: 'json' };
import { clientFor, fileForm, mockWithClient, uploadApi } from '../mock-client.js';

const options = {
  acceptInvitations: false,
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Watched: { 'a.txt': 'one', Old: {} }, Elsewhere: {} },
  },
} as const;
const box = await mockWithClient(options);
const { mock, call } = box;
const ben = clientFor(mock, '2');

beforeEach(() => mock.reset());
afterAll(() => mock.close());

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
const file = (): string => `/files/${idOf('/Watched/a.txt')}`;
const folder = (): string => `/folders/${idOf('/Watched/Old')}`;
const folderRef = (path: string): object => ({ type: 'folder', id: idOf(path) });

async function comment(): Promise<string> {
  const item = { type: 'file', id: idOf('/Watched/a.txt') };
  return `/comments/${(await call('POST', '/comments', { item, message: 'Good' })).body.id}`;
}

async function assignment(): Promise<string> {
  const task = await call('POST', '/tasks', { item: { type: 'file', id: idOf('/Watched/a.txt') }, action: 'review' });
  const assigned = await call('POST', '/task_assignments', { task: { type: 'task', id: task.body.id }, assign_to: { id: '1' } });
  return `/task_assignments/${assigned.body.id}`;
}

async function collaboration(): Promise<string> {
  const accessible_by = { type: 'user', id: '2' };
  const created = await call('POST', '/collaborations', { item: folderRef('/Watched/Old'), accessible_by, role: 'viewer' });
  return `/collaborations/${created.body.id}`;
}

async function signRequest(properties: object = {}): Promise<string> {
  const created = await call('POST', '/sign_requests', {
    ...{ source_files: [{ type: 'file', id: idOf('/Watched/a.txt') }], parent_folder: folderRef('/Watched') },
    ...{ signers: [{ email: 'ben@example.com' }], ...properties },
  });
  return created.body.id;
}

const metadata = (): string => `${file()}/metadata/global/properties`;
const jsonPatch = { 'content-type': 'application/json-patch+json' };
const patch = (): Promise<unknown> => call('PUT', metadata(), JSON.stringify([{ op: 'replace', path: '/a', value: '2' }]), jsonPatch);
const link = { shared_link: { access: 'open' } };

async function zip(): Promise<void> {
  const { body } = await call('POST', '/zip_downloads', { items: [folderRef('/Watched/Old')] });
  await (await mock.fetch(String(body['download_url']))).arrayBuffer();
}

/** An action that causes each trigger, and the type of the source in the delivery. */
const actions: Readonly<Record<string, readonly [source: string, action: () => unknown]>> = {
  'FILE.UPLOADED': [
    'file',
    () => call('POST', `${uploadApi}/files/content`, fileForm({ name: 'b.txt', parent: folderRef('/Watched') }, 'b')),
  ],
  'FILE.PREVIEWED': ['file', () => call('GET', `${file()}?fields=expiring_embed_link`)],
  'FILE.DOWNLOADED': ['file', () => call('GET', `${file()}/content`)],
  'FILE.TRASHED': ['file', () => call('DELETE', file())],
  'FILE.DELETED': ['file', trashed(file, (path) => call('DELETE', `${path}/trash`))],
  'FILE.RESTORED': ['file', trashed(file, (path) => call('POST', path, {}))],
  'FILE.COPIED': ['file', () => call('POST', `${file()}/copy`, { name: 'copy.txt', parent: folderRef('/Watched') })],
  'FILE.MOVED': ['file', () => call('PUT', file(), { parent: folderRef('/Watched/Old') })],
  'FILE.LOCKED': ['file', () => call('PUT', file(), { lock: { type: 'lock' } })],
  'FILE.UNLOCKED': [
    'file',
    after(
      () => call('PUT', file(), { lock: { type: 'lock' } }),
      () => call('PUT', file(), { lock: null }),
    ),
  ],
  'FILE.RENAMED': ['file', () => call('PUT', file(), { name: 'c.txt' })],
  'COMMENT.CREATED': ['comment', comment],
  'COMMENT.UPDATED': ['comment', async () => call('PUT', await comment(), { message: 'Better' })],
  'COMMENT.DELETED': ['comment', async () => call('DELETE', await comment())],
  'TASK_ASSIGNMENT.CREATED': ['task_assignment', assignment],
  'TASK_ASSIGNMENT.UPDATED': ['task_assignment', async () => call('PUT', await assignment(), { resolution_state: 'approved' })],
  'METADATA_INSTANCE.CREATED': ['file', () => call('POST', metadata(), { a: '1' })],
  'METADATA_INSTANCE.UPDATED': ['file', after(() => call('POST', metadata(), { a: '1' }), patch)],
  'METADATA_INSTANCE.DELETED': [
    'file',
    after(
      () => call('POST', metadata(), { a: '1' }),
      () => call('DELETE', metadata()),
    ),
  ],
  'FOLDER.CREATED': ['folder', () => call('POST', '/folders', { name: 'New', parent: folderRef('/Watched') })],
  'FOLDER.RENAMED': ['folder', () => call('PUT', folder(), { name: 'Older' })],
  'FOLDER.DOWNLOADED': ['folder', zip],
  'FOLDER.RESTORED': ['folder', trashed(folder, (path) => call('POST', path, {}))],
  'FOLDER.DELETED': ['folder', trashed(folder, (path) => call('DELETE', `${path}/trash`))],
  'FOLDER.COPIED': ['folder', () => call('POST', `${folder()}/copy`, { name: 'Copy', parent: folderRef('/Watched') })],
  'FOLDER.MOVED': [
    'folder',
    after(
      () => call('POST', '/folders', { name: 'New', parent: folderRef('/Watched') }),
      () => call('PUT', folder(), { parent: folderRef('/Watched/New') }),
    ),
  ],
  'FOLDER.TRASHED': ['folder', () => call('DELETE', folder())],
  'WEBHOOK.DELETED': ['webhook', async () => call('DELETE', `/webhooks/${(await call('GET', '/webhooks')).body.entries[0]?.id ?? ''}`)],
  'COLLABORATION.CREATED': ['collaboration', collaboration],
  'COLLABORATION.ACCEPTED': ['collaboration', async () => ben.call('PUT', await collaboration(), { status: 'accepted' })],
  'COLLABORATION.REJECTED': ['collaboration', async () => ben.call('PUT', await collaboration(), { status: 'rejected' })],
  'COLLABORATION.REMOVED': ['collaboration', async () => call('DELETE', await collaboration())],
  'COLLABORATION.UPDATED': ['collaboration', async () => call('PUT', await collaboration(), { role: 'editor' })],
  'SHARED_LINK.CREATED': ['file', () => call('PUT', file(), link)],
  'SHARED_LINK.UPDATED': [
    'file',
    after(
      () => call('PUT', file(), link),
      () => call('PUT', file(), { shared_link: { access: 'company' } }),
    ),
  ],
  'SHARED_LINK.DELETED': [
    'file',
    after(
      () => call('PUT', file(), link),
      () => call('PUT', file(), { shared_link: null }),
    ),
  ],
  'SIGN_REQUEST.COMPLETED': ['file', async () => mock.signRequests.sign(await signRequest())],
  'SIGN_REQUEST.DECLINED': ['file', async () => mock.signRequests.decline(await signRequest())],
  'SIGN_REQUEST.EXPIRED': [
    'file',
    after(
      () => signRequest({ days_valid: 1 }),
      () => mock.advance({ days: 3 }),
    ),
  ],
  'SIGN_REQUEST.SIGNER_EMAIL_BOUNCED': ['file', async () => mock.signRequests.bounce(await signRequest())],
  'SIGN_REQUEST.SIGN_SIGNER_SIGNED': ['file', async () => mock.signRequests.sign(await signRequest())],
  'SIGN_REQUEST.SIGN_DOCUMENT_CREATED': ['file', signRequest],
  'SIGN_REQUEST.SIGN_ERROR_FINALIZING': ['file', async () => mock.signRequests.fail(await signRequest())],
};

/** Acts on an item in the trash. */
function trashed(path: () => string, action: (path: string) => Promise<unknown>): () => Promise<unknown> {
  return async () => {
    const item = path();
    await call('DELETE', item);
    return action(item);
  };
}

function after(first: () => Promise<unknown>, action: () => Promise<unknown>): () => Promise<unknown> {
  return async () => {
    await first();
    return action();
  };
}

const documented = openApi.components.schemas.WebhookTriggerChoice.enum;

describe('webhook triggers', () => {
  it('each trigger of the document has an action that causes it', () => {
    expect(Object.keys(actions).sort()).toEqual([...documented].sort());
  });

  it.each(Object.entries(actions).map(([trigger, [type, action]]) => ({ trigger, type, action })))(
    '$trigger calls a webhook on the folder, with a source of the type $type',
    async ({ trigger, type, action }) => {
      const address = 'https://hooks.example.com/box';
      const created = await call('POST', '/webhooks', { target: folderRef('/Watched'), address, triggers: documented });
      await action();
      const deliveries = mock.webhooks.deliveries.filter((one) => one.trigger === trigger);
      expect(deliveries).toHaveLength(1);
      expect(deliveries[0]?.body).toMatchObject({ type: 'webhook_event', trigger, webhook: { id: created.body.id }, source: { type } });
      mock.assertConforms();
    },
  );

  it('a collaboration in a delivery names its item, role and user', async () => {
    await call('POST', '/webhooks', {
      target: folderRef('/Watched'),
      address: 'https://hooks.example.com/',
      triggers: ['COLLABORATION.CREATED'],
    });
    const path = await collaboration();
    expect(mock.webhooks.deliveries[0]?.body['source']).toMatchObject({
      ...{ type: 'collaboration', id: path.split('/').at(-1), role: 'viewer', status: 'pending' },
      ...{ item: { type: 'folder', name: 'Old' }, accessible_by: { id: '2' } },
    });
  });

  it('a sign request in a delivery is identified by its ID and the addresses of its signers', async () => {
    const triggers = ['SIGN_REQUEST.SIGN_SIGNER_SIGNED'];
    await call('POST', '/webhooks', { target: folderRef('/Watched'), address: 'https://hooks.example.com/', triggers });
    const id = await signRequest({ external_id: 'order 7' });
    await mock.signRequests.sign(id);
    const additional_info = { sign_request_id: id, signer_emails: ['ben@example.com'], external_id: 'order 7' };
    expect(mock.webhooks.deliveries[0]?.body).toMatchObject({
      source: { name: 'a.txt.pdf' },
      created_by: { login: 'ben@example.com' },
      additional_info,
    });
  });

  it('a webhook is told that it ends with its item, after 30 days in the trash', async () => {
    const triggers = ['FOLDER.DELETED', 'WEBHOOK.DELETED'];
    await call('POST', '/webhooks', { target: folderRef('/Watched/Old'), address: 'https://hooks.example.com/', triggers });
    await call('DELETE', folder());
    await mock.advance({ days: 31 });
    expect(mock.webhooks.deliveries.map(({ trigger }) => trigger)).toEqual(triggers);
    expect((await call('GET', '/webhooks')).body.entries).toEqual([]);
  });
});
