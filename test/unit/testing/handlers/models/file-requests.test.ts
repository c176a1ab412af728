import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, clientFor, mockWithClient } from '../../mock-client.js';

const clock = adjustableClock();
const { mock, call } = await mockWithClient({
  now: clock.now,
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Photos: {}, Archive: {} },
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});
const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
const add = (properties: object = {}): string =>
  mock.state.add('file_request', { folder: { id: idOf('/Photos') }, title: 'Send photos', ...properties }).id;
const adminEvents = async (): Promise<unknown[]> =>
  (await call('GET', '/events?stream_type=admin_logs&limit=500')).body.entries.map((event) => event['event_type']);

describe('a file request', () => {
  it('takes files of visitors, which belong to the owner of the folder', async () => {
    const id = add();
    const file = await mock.fileRequests.upload(id, { name: 'a.jpg', content: 'first', description: 'The harbour' });
    await mock.fileRequests.upload(id, { name: 'a.jpg', content: 'second' });
    const { entries } = (await call('GET', `/folders/${idOf('/Photos')}/items`)).body;
    expect(entries.map(({ name }) => name).sort()).toEqual(['a (1).jpg', 'a.jpg']);
    expect((await call('GET', `/files/${file.id}`)).body).toMatchObject({ description: 'The harbour', size: 5, owned_by: { id: '1' } });
    const { body } = await call('GET', '/events?stream_position=0');
    expect(body.entries.filter((event) => event['event_type'] === 'ITEM_UPLOAD')).toHaveLength(2);
    await expect(mock.fileRequests.upload('404', { name: 'b', content: '' })).rejects.toThrow(/no file request 404/);
    await expect(mock.fileRequests.upload(id, { name: 'a/b', content: '' })).rejects.toThrow(/name invalid/);
  });

  it('calls the webhooks of its folder', async () => {
    const target = { type: 'folder', id: idOf('/Photos') };
    await call('POST', '/webhooks', { target, address: 'https://hooks.example.com/', triggers: ['FILE.UPLOADED'] });
    await mock.fileRequests.upload(add(), { name: 'a.jpg', content: 'first' });
    expect(mock.webhooks.deliveries).toMatchObject([{ trigger: 'FILE.UPLOADED', body: { source: { name: 'a.jpg' } } }]);
  });

  it('requires the data that it asks for', async () => {
    const id = add({ is_email_required: true, is_description_required: true });
    const upload = (more: object) => mock.fileRequests.upload(id, { name: 'a', content: 'a', ...more });
    await expect(upload({})).rejects.toThrow(/email must be set/);
    await expect(upload({ email: 'guest@example.com' })).rejects.toThrow(/description must be set/);
    await upload({ email: 'guest@example.com', description: 'a' });
  });

  it('rejects files while it is inactive, and its folder must exist', async () => {
    const id = add();
    const upload = () => mock.fileRequests.upload(id, { name: 'a', content: 'a' });
    expect((await call('PUT', `/file_requests/${id}`, { status: 'inactive' })).body['status']).toBe('inactive');
    await expect(upload()).rejects.toThrow(/is inactive/);
    await call('PUT', `/file_requests/${id}`, { status: 'active' });
    await upload();
    await call('DELETE', `/folders/${idOf('/Photos')}?recursive=true`);
    await expect(upload()).rejects.toThrow(/in the trash/);
  });

  it('becomes inactive when it expires', async () => {
    const id = add();
    const expiry = new Date(clock.now() + 60_000).toISOString();
    expect((await call('PUT', `/file_requests/${id}`, { expires_at: expiry })).body['status']).toBe('active');
    expect((await call('PUT', `/file_requests/${id}`, { expires_at: '2020-01-01T00:00:00Z' })).status).toBe(400);
    await mock.advance({ minutes: 2 });
    expect((await call('GET', `/file_requests/${id}`)).body['status']).toBe('inactive');
    await expect(mock.fileRequests.upload(id, { name: 'a', content: 'a' })).rejects.toThrow(/is inactive/);
  });

  it('is copied to another folder with changes, and has events', async () => {
    const id = add({ description: 'Please' });
    const copy = await call('POST', `/file_requests/${id}/copy`, { folder: { type: 'folder', id: idOf('/Archive') }, title: 'Send it' });
    expect(copy.body).toMatchObject({ title: 'Send it', description: 'Please', folder: { id: idOf('/Archive') } });
    await mock.fileRequests.upload(copy.body.id, { name: 'b.txt', content: 'b' });
    expect(mock.state.find('/Archive/b.txt')).toBeDefined();
    await call('PUT', `/file_requests/${copy.body.id}`, { title: 'Other' });
    await call('DELETE', `/file_requests/${copy.body.id}`);
    await expect(mock.fileRequests.upload(copy.body.id, { name: 'b', content: 'b' })).rejects.toThrow(/no file request/);
    expect((await adminEvents()).filter((type) => String(type).startsWith('FILE_REQUEST'))).toEqual([
      'FILE_REQUEST_CREATE',
      'FILE_REQUEST_UPDATE',
      'FILE_REQUEST_DELETE',
    ]);
    const ben = clientFor(mock, '2');
    expect((await ben.call('POST', `/file_requests/${id}/copy`, { folder: { type: 'folder', id: '0' } })).status).toBe(404);
  });
});
