import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract, metadataMock } from './metadata-client.js';

const { mock, call, upload, patch, createTemplate, ben, cleo, idOf, invite, eventTypes } = await metadataMock();
beforeEach(async () => {
  await mock.reset();
  await createTemplate(contract);
});
afterEach(() => {
  mock.assertConforms();
});

const reports = (): string => idOf('/Reports');
const applyTo = (path: string, customer: string) => call('POST', `${path}/metadata/enterprise/contract`, { customer });
const createPolicy = (folder = reports(), change: Record<string, unknown> = {}) =>
  call('POST', '/metadata_cascade_policies', { folder_id: folder, scope: 'enterprise', templateKey: 'contract', ...change });
const customerOf = async (path: string): Promise<unknown> => {
  const { type, id } = mock.state.find(path) ?? { type: '', id: '' };
  return (await call('GET', `/${type}s/${id}/metadata/enterprise/contract`)).body['customer'];
};

describe('mock metadata cascade policies', () => {
  it('are created, read, listed by folder and deleted', async () => {
    await applyTo(`/folders/${reports()}`, 'Ada');
    const { status, body } = await createPolicy();
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        ...{ type: 'metadata_cascade_policy', id: body.id, scope: 'enterprise_40001', templateKey: 'contract' },
        ...{ owner_enterprise: { type: 'enterprise', id: '40001' }, parent: { type: 'folder', id: reports() } },
      },
    });
    const path = `/metadata_cascade_policies/${body.id}`;
    const list = `/metadata_cascade_policies?folder_id=${reports()}`;
    expect((await call('GET', path)).body).toEqual(body);
    expect((await call('GET', list)).body.entries).toEqual([body]);
    expect((await call('GET', `${list}&owner_enterprise_id=99`)).body.entries).toEqual([]);
    expect((await call('GET', `/metadata_cascade_policies?folder_id=${idOf('/Archive')}`)).body.entries).toEqual([]);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('GET', list)).body.entries).toEqual([]);
  });

  it('exist once for a folder and a template', async () => {
    await createPolicy();
    expect(await createPolicy(reports(), { scope: 'enterprise_40001' })).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await createPolicy(reports(), { scope: 'global', templateKey: 'properties' })).status).toBe(201);
    expect((await createPolicy(idOf('/Archive'))).status).toBe(201);
  });

  it('need a folder other than the root, and a template', async () => {
    expect((await createPolicy('0')).status).toBe(400);
    expect((await createPolicy('99')).status).toBe(404);
    expect((await createPolicy(reports(), { templateKey: 'nothing' })).status).toBe(404);
    expect((await call('GET', '/metadata_cascade_policies?folder_id=0')).status).toBe(400);
    expect((await call('GET', '/metadata_cascade_policies?folder_id=99')).status).toBe(404);
  });

  it('are managed by those who edit the folder', async () => {
    const { id } = (await createPolicy()).body;
    const path = `/metadata_cascade_policies/${id}`;
    await invite('/Reports', 'viewer');
    expect((await ben.call('GET', path)).status).toBe(200);
    expect((await ben.call('DELETE', path)).status).toBe(403);
    expect((await ben.call('POST', `${path}/apply`, { conflict_resolution: 'none' })).status).toBe(403);
    expect((await cleo.call('GET', path)).status).toBe(404);
    const body = { folder_id: reports(), scope: 'global', templateKey: 'properties' };
    expect((await ben.call('POST', '/metadata_cascade_policies', body)).status).toBe(403);
    expect((await cleo.call('POST', '/metadata_cascade_policies', body)).status).toBe(404);
  });

  it('copy the metadata of the folder to all items in it, except those that have their own', async () => {
    await applyTo(`/folders/${reports()}`, 'folder');
    await applyTo(`/files/${idOf('/Reports/b.txt')}`, 'own');
    await createPolicy();
    expect(await customerOf('/Reports/Old')).toBe('folder');
    expect(await customerOf('/Reports/Old/a.txt')).toBe('folder');
    expect(await customerOf('/Reports/b.txt')).toBe('own');
    expect(await customerOf('/Archive')).toBeUndefined();
  });

  it('overwrite or keep other values when they are applied again', async () => {
    await applyTo(`/folders/${reports()}`, 'folder');
    await applyTo(`/files/${idOf('/Reports/b.txt')}`, 'own');
    const { id } = (await createPolicy()).body;
    const apply = (conflict_resolution: string) => call('POST', `/metadata_cascade_policies/${id}/apply`, { conflict_resolution });
    await patch(`/folders/${reports()}/metadata/enterprise/contract`, [{ op: 'replace', path: '/customer', value: 'new' }]);
    expect(await customerOf('/Reports/Old')).toBe('folder');
    expect((await apply('none')).status).toBe(202);
    expect([await customerOf('/Reports/Old'), await customerOf('/Reports/b.txt')]).toEqual(['folder', 'own']);
    expect((await apply('overwrite')).status).toBe(202);
    expect([await customerOf('/Reports/Old/a.txt'), await customerOf('/Reports/b.txt')]).toEqual(['new', 'new']);
    expect((await eventTypes()).filter((type) => String(type).startsWith('METADATA_CASCADE'))).toEqual([
      'METADATA_CASCADE_POLICY_CREATE',
      'METADATA_CASCADE_POLICY_APPLY',
      'METADATA_CASCADE_POLICY_APPLY',
    ]);
  });

  it('take effect as soon as the folder has metadata, and can be applied only then', async () => {
    const { id } = (await createPolicy()).body;
    const apply = () => call('POST', `/metadata_cascade_policies/${id}/apply`, { conflict_resolution: 'overwrite' });
    expect((await apply()).status).toBe(400);
    await applyTo(`/files/${idOf('/Reports/Old/a.txt')}`, 'own');
    await applyTo(`/folders/${reports()}`, 'folder');
    expect([await customerOf('/Reports/b.txt'), await customerOf('/Reports/Old/a.txt')]).toEqual(['folder', 'own']);
    expect((await apply()).status).toBe(202);
    expect(await customerOf('/Reports/Old/a.txt')).toBe('folder');
  });

  it('copy the metadata to uploaded, created, moved and copied items', async () => {
    await applyTo(`/folders/${reports()}`, 'folder');
    await createPolicy();
    await upload('new.txt', 'new', idOf('/Reports/Old'));
    await call('POST', '/folders', { name: 'New', parent: { id: reports() } });
    await upload('moved.txt', 'moved', idOf('/Archive'));
    await call('POST', `/folders/${idOf('/Archive')}/copy`, { parent: { id: reports() }, name: 'Copy' });
    await call('PUT', `/folders/${idOf('/Archive')}`, { parent: { id: idOf('/Reports/Old') } });
    for (const path of ['Old/new.txt', 'New', 'Copy', 'Copy/moved.txt', 'Old/Archive', 'Old/Archive/moved.txt'])
      expect({ path, customer: await customerOf(`/Reports/${path}`) }).toEqual({ path, customer: 'folder' });
  });

  it('leave the metadata of a moved item as it is', async () => {
    await applyTo(`/folders/${reports()}`, 'folder');
    await createPolicy();
    await applyTo(`/folders/${idOf('/Archive')}`, 'own');
    await call('PUT', `/folders/${idOf('/Archive')}`, { parent: { id: reports() } });
    expect(await customerOf('/Reports/Archive')).toBe('own');
  });

  it('of the nearest folder take precedence', async () => {
    await applyTo(`/folders/${idOf('/Reports/Old')}`, 'inner');
    await applyTo(`/folders/${reports()}`, 'outer');
    await createPolicy();
    await createPolicy(idOf('/Reports/Old'));
    await upload('new.txt', 'new', idOf('/Reports/Old'));
    expect(await customerOf('/Reports/Old/new.txt')).toBe('inner');
  });

  it('apply to an item that is restored from the trash', async () => {
    const file = idOf('/Reports/b.txt');
    await call('DELETE', `/files/${file}`);
    await applyTo(`/folders/${reports()}`, 'folder');
    await createPolicy();
    await call('POST', `/files/${file}`);
    expect(await customerOf('/Reports/b.txt')).toBe('folder');
  });

  it('have no effect after their deletion, but items keep their metadata', async () => {
    await applyTo(`/folders/${reports()}`, 'folder');
    const { id } = (await createPolicy()).body;
    await call('DELETE', `/metadata_cascade_policies/${id}`);
    await upload('new.txt', 'new', reports());
    expect(await customerOf('/Reports/new.txt')).toBeUndefined();
    expect(await customerOf('/Reports/b.txt')).toBe('folder');
  });

  it('are deleted with their template and with their folder', async () => {
    const first = (await createPolicy()).body.id;
    const second = (await createPolicy(idOf('/Archive'), { scope: 'global', templateKey: 'properties' })).body.id;
    await call('DELETE', '/metadata_templates/enterprise/contract/schema');
    expect((await call('GET', `/metadata_cascade_policies/${first}`)).status).toBe(404);
    const archive = idOf('/Archive');
    await call('DELETE', `/folders/${archive}`);
    await call('DELETE', `/folders/${archive}/trash`);
    expect((await call('GET', `/metadata_cascade_policies/${second}`)).status).toBe(404);
  });
});
