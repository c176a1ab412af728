import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MockBoxOptions } from '../../../../src/testing/index.js';
import { adjustableClock, base64, clientFor, encode, mockWithClient, sha1, uploadApi, type Body } from '../mock-client.js';

let box: Awaited<ReturnType<typeof mockWithClient>>;
const tree = { 'a.txt': 'one', Folder: { 'inside.txt': 'two' } };

async function restart(options: MockBoxOptions = {}): Promise<void> {
  box = await mockWithClient({ seed: { tree }, uploadSessions: { minBytes: 1 }, ...options });
}
beforeEach(() => restart());
afterEach(async () => {
  await box.mock.close();
  box.mock.assertConforms();
});
const idOf = (path: string): string => box.mock.state.find(path)?.id ?? '';

describe('a file', () => {
  it('takes content_modified_at from an update', async () => {
    const at = '2020-01-02T03:04:05+00:00';
    const { body } = await box.call('PUT', `/files/${idOf('a.txt')}`, { content_modified_at: at });
    expect([Date.parse(String(body['content_modified_at'])), body.etag]).toEqual([Date.parse(at), '1']);
  });

  it('in the trash is returned by its ID with the status trashed, unlike a folder', async () => {
    const [file, folder, inside] = ['a.txt', 'Folder', 'Folder/inside.txt'].map(idOf);
    await box.call('DELETE', `/files/${file ?? ''}`);
    await box.call('DELETE', `/folders/${folder ?? ''}?recursive=true`);
    expect(await box.call('GET', `/files/${file ?? ''}`)).toMatchObject({ status: 200, body: { id: file, item_status: 'trashed' } });
    expect(await box.call('GET', `/folders/${folder ?? ''}`)).toMatchObject({ status: 404, body: { code: 'trashed' } });
    expect((await box.call('GET', `/files/${inside ?? ''}`)).status).toBe(404);
    expect((await box.call('PUT', `/files/${file ?? ''}`, { name: 'b.txt' })).status).toBe(404);
  });

  it('of another user in the trash is not found', async () => {
    const other = box.mock.state.addUser({ name: 'Ben', login: 'ben@example.com' });
    const path = `/files/${idOf('a.txt')}`;
    await box.call('DELETE', path);
    expect((await clientFor(box.mock, other.id).call('GET', path)).status).toBe(404);
  });

  it('has a name with a leading space, but none with a trailing one', async () => {
    expect(await box.upload(' a.txt', 'x')).toMatchObject({ status: 201, body: { entries: [{ name: ' a.txt' }] } });
    expect((await box.upload('a.txt ', 'x')).status).toBe(400);
  });

  it('has a placeholder until its thumbnail is ready', async () => {
    await restart({ thumbnailNotReady: 2 });
    const path = `/files/${idOf('a.txt')}/thumbnail.png`;
    const responses = [await box.send('GET', path), await box.send('GET', path), await box.send('GET', path)];
    expect(responses.map(({ status }) => status)).toEqual([202, 202, 200]);
    expect(responses[0]?.headers.get('location')).toMatch(/^https:\/\//);
    expect(responses[0]?.headers.get('retry-after')).toBe('1');
  });
});

it('changing the access of a shared link removes its password', async () => {
  const path = `/files/${idOf('a.txt')}?fields=shared_link`;
  const linkOf = async (shared_link: object) => (await box.call('PUT', path, { shared_link })).body['shared_link'];
  expect(await linkOf({ access: 'open', password: 'Secret-1' })).toMatchObject({ is_password_enabled: true });
  expect(await linkOf({ access: 'company' })).toMatchObject({ access: 'company', is_password_enabled: false });
  expect(await linkOf({ access: 'open' })).toMatchObject({ is_password_enabled: false });
  expect((await box.call('PUT', path, { shared_link: { access: 'company', password: 'Secret-1' } })).status).toBe(400);
});

it('an upload session can be deleted after its commit, by its user', async () => {
  const other = box.mock.state.addUser({ name: 'Ben', login: 'ben@example.com' });
  const session = await box.call('POST', `${uploadApi}/files/upload_sessions`, { folder_id: '0', file_name: 'b.bin', file_size: 3 });
  const url = `${uploadApi}/files/upload_sessions/${session.body.id}`;
  const digest = `sha=${base64(await sha1('abc'))}`;
  const headers = { 'content-type': 'application/octet-stream', 'content-range': 'bytes 0-2/3', digest };
  const { part } = (await box.call('PUT', url, encode('abc'), headers)).body;
  expect((await box.call('POST', `${url}/commit`, { parts: [part] }, { digest })).status).toBe(201);
  expect((await clientFor(box.mock, other.id).call('DELETE', url)).status).toBe(404);
  expect((await box.call('DELETE', url)).status).toBe(204);
  expect((await box.call('GET', url)).status).toBe(404);
  expect((await box.call('DELETE', `${uploadApi}/files/upload_sessions/unknown`)).status).toBe(404);
});

it('a completed task assignment cannot be deleted until it is reopened', async () => {
  const task = await box.call('POST', '/tasks', { item: { type: 'file', id: idOf('a.txt') }, action: 'complete' });
  const assignment = { task: { type: 'task', id: task.body.id }, assign_to: { login: 'ada@example.com' } };
  const path = `/task_assignments/${(await box.call('POST', '/task_assignments', assignment)).body.id}`;
  await box.call('PUT', path, { resolution_state: 'completed' });
  expect((await box.call('DELETE', path)).status).toBe(403);
  await box.call('PUT', path, { resolution_state: 'incomplete' });
  expect((await box.call('DELETE', path)).status).toBe(204);
});

describe('a sign request', () => {
  const create = async (more: object = {}): Promise<Body> => {
    const signers = [{ email: 'ben@example.com', role: 'signer' }];
    const body = { source_files: [{ type: 'file', id: idOf('a.txt') }], signers, ...more };
    return (await box.call('POST', '/sign_requests', body)).body;
  };

  it('has the sender as its first signer, who receives the final copy', async () => {
    expect((await create())['signers']).toMatchObject([
      { email: 'ada@example.com', role: 'final_copy_reader' },
      { email: 'ben@example.com', role: 'signer' },
    ]);
    const own = await create({ signers: [{ email: 'ada@example.com', role: 'signer' }] });
    expect(own['signers']).toMatchObject([{ email: 'ada@example.com', role: 'signer' }]);
  });

  it('has a name that ends in .pdf', async () => {
    expect([(await create()).name, (await create({ name: 'contract' })).name, (await create({ name: 'b.PDF' })).name]).toEqual([
      'a.txt.pdf',
      'contract.pdf',
      'b.PDF',
    ]);
  });
});

it('the enterprise events of an upload contain its details', async () => {
  await restart({ now: adjustableClock().now });
  const { body } = await box.upload('new.txt', 'bytes');
  const version = body.entries[0]?.['file_version'] as Body | undefined;
  const events = await box.call('GET', '/events?stream_type=admin_logs');
  const upload = events.body.entries.find((event) => event['event_type'] === 'UPLOAD');
  expect(upload?.['additional_details']).toEqual({
    size: 5,
    ekm_id: expect.any(String) as string,
    version_id: version?.id,
    service_id: expect.any(String) as string,
    service_name: expect.any(String) as string,
  });
});
