import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract, metadataMock } from './metadata-client.js';

const { mock, call, patch, createTemplate, ben, cleo, idOf, invite, eventTypes } = await metadataMock();
beforeEach(async () => {
  await mock.reset();
  await createTemplate(contract);
});
afterEach(() => {
  mock.assertConforms();
});

const values = { customer: 'Ada', amount: 2, signed: '2024-03-04T00:00:00.000Z', state: 'Draft', regions: ['North', 'South'] };

describe.each([
  ['file', () => `/files/${idOf('/Reports/b.txt')}`],
  ['folder', () => `/folders/${idOf('/Reports')}`],
])('mock metadata of a %s', (type, item) => {
  const path = (): string => `${item()}/metadata/enterprise/contract`;

  it('returns a created instance with the properties of the service', async () => {
    const created = await call('POST', path(), values);
    const template = (await call('GET', '/metadata_templates/enterprise/contract/schema')).body.id;
    expect(created).toMatchObject({
      status: 201,
      body: {
        ...values,
        ...{ $type: `contract-${template}`, $typeVersion: 0, $version: 0, $scope: 'enterprise_40001', $template: 'contract' },
        ...{ $parent: `${type}_${item().split('/').at(-1) ?? ''}`, $canEdit: true },
      },
    });
    expect((await call('GET', path())).body).toEqual(created.body);
    expect((await call('GET', path().replace('enterprise', 'enterprise_40001'))).body).toEqual(created.body);
    expect((await call('GET', `${item()}/metadata`)).body).toEqual({ entries: [created.body], limit: 100 });
  });

  it('exists once for each template', async () => {
    await call('POST', path(), values);
    expect(await call('POST', path(), {})).toMatchObject({ status: 409, body: { code: 'tuple_already_exists' } });
    expect((await call('POST', `${item()}/metadata/global/properties`, { a: 'b' })).status).toBe(201);
    expect((await call('GET', `${item()}/metadata`)).body.entries).toHaveLength(2);
  });

  it('must match the template', async () => {
    const { status, body } = await call('POST', path(), { city: 'York' });
    expect({ status, ...body }).toMatchObject({ status: 400, code: 'bad_request' });
    expect(body.message).toBe('city: the template enterprise_40001.contract has no such field');
    expect((await call('GET', path())).status).toBe(404);
  });

  it('is changed by a JSON Patch, which counts as one change', async () => {
    const { $id } = (await call('POST', path(), values)).body;
    const { status, body } = await patch(path(), [
      { op: 'test', path: '/customer', value: 'Ada' },
      { op: 'replace', path: '/customer', value: 'Ben' },
      { op: 'add', path: '/regions/-', value: 'South' },
      { op: 'remove', path: '/regions/1' },
      { op: 'remove', path: '/amount' },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ $id, $version: 1, customer: 'Ben', regions: ['North', 'South'], state: 'Draft' });
    expect(body).not.toHaveProperty('amount');
    expect((await call('GET', path())).body).toEqual(body);
  });

  it('stays as it is if one operation of a patch fails or a new value does not match', async () => {
    const created = (await call('POST', path(), values)).body;
    for (const last of [
      { op: 'test', path: '/amount', value: 3 },
      { op: 'replace', path: '/nothing', value: 'x' },
      { op: 'add', path: '/state', value: 'Nothing' },
      { op: 'add', path: '/$version', value: 7 },
      { op: 'copy', from: '/customer', path: '/amount' },
    ]) {
      const { status, body } = await patch(path(), [{ op: 'replace', path: '/customer', value: 'Ben' }, last]);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'bad_request' });
    }
    expect((await call('GET', path())).body).toEqual(created);
  });

  it('is deleted, and then returns 404', async () => {
    await call('POST', path(), values);
    expect((await call('DELETE', path())).status).toBe(204);
    expect(await call('GET', path())).toMatchObject({ status: 404, body: { code: 'instance_not_found' } });
    expect((await call('DELETE', path())).status).toBe(404);
    expect((await patch(path(), [])).status).toBe(404);
    expect((await call('POST', path(), {})).body['$version']).toBe(0);
  });

  it('needs a template and an item that exist', async () => {
    expect((await call('POST', `${item()}/metadata/enterprise/nothing`, {})).status).toBe(404);
    expect((await call('GET', `${item()}/metadata/enterprise_99/contract`)).status).toBe(404);
    expect((await call('POST', `/${type}s/99/metadata/enterprise/contract`, {})).status).toBe(404);
  });

  it('may be read by those who see the item, and changed by those who edit it', async () => {
    await call('POST', path(), values);
    await invite('/Reports', 'viewer');
    expect((await ben.call('GET', path())).body).toMatchObject({ customer: 'Ada', $canEdit: false });
    expect((await ben.call('POST', `${item()}/metadata/global/properties`, { a: 'b' })).status).toBe(403);
    expect((await ben.patch(path(), [{ op: 'remove', path: '/amount' }])).status).toBe(403);
    expect((await ben.call('DELETE', path())).status).toBe(403);
    for (const method of ['GET', 'DELETE']) expect((await cleo.call(method, path())).status).toBe(404);
    expect((await call('GET', path())).body['$version']).toBe(0);
  });

  it('is part of the item if fields names it, under the scope of the field', async () => {
    await call('POST', path(), values);
    const { body } = await call('GET', `${item()}?fields=name,metadata.enterprise.contract,metadata.global.properties`);
    expect(body['metadata']).toMatchObject({ enterprise: { contract: { customer: 'Ada', $scope: 'enterprise_40001' } } });
    expect(Object.keys(body['metadata'] as object)).toEqual(['enterprise']);
    const full = await call('GET', `${item()}?fields=metadata.enterprise_40001.contract`);
    expect(full.body['metadata']).toMatchObject({ enterprise_40001: { contract: { customer: 'Ada' } } });
    expect((await call('GET', `${item()}?fields=metadata.global.properties`)).body['metadata']).toEqual({});
    expect((await call('GET', item())).body).not.toHaveProperty('metadata');
  });

  it('appears in the events of the enterprise', async () => {
    await call('POST', path(), values);
    await patch(path(), [{ op: 'remove', path: '/amount' }]);
    await call('DELETE', path());
    const expected = ['METADATA_INSTANCE_CREATE', 'METADATA_INSTANCE_UPDATE', 'METADATA_INSTANCE_DELETE'];
    expect((await eventTypes()).slice(-3)).toEqual(expected);
  });
});

describe('mock metadata', () => {
  const file = (): string => `/files/${idOf('/Reports/b.txt')}`;

  it('in lists of items is part of the items that have it', async () => {
    await call('POST', `${file()}/metadata/enterprise/contract`, values);
    const { body } = await call('GET', `/folders/${idOf('/Reports')}/items?fields=name,metadata.enterprise.contract`);
    expect(body.entries).toMatchObject([
      { name: 'Old', metadata: {} },
      { name: 'b.txt', metadata: { enterprise: { contract: { amount: 2 } } } },
    ]);
  });

  it('is limited to the values that fields names, with the system properties', async () => {
    const created = (await call('POST', `${file()}/metadata/enterprise/contract`, values)).body;
    const read = async (fields: string): Promise<unknown> =>
      ((await call('GET', `${file()}?fields=${fields}`)).body['metadata'] as { enterprise: { contract: unknown } }).enterprise.contract;
    const system = Object.fromEntries(Object.entries(created).filter(([key]) => key.startsWith('$')));
    const name = 'metadata.enterprise.contract';
    expect(await read(`${name}.amount,${name}.state,${name}.nothing`)).toEqual({ ...system, amount: 2, state: 'Draft' });
    expect(await read(`${name}.amount,${name}`)).toEqual(created);
    expect(await read(`${name},${name}.amount`)).toEqual(created);
  });

  it('of the free-form template accepts any keys, including patches of new ones', async () => {
    const path = `${file()}/metadata/global/properties`;
    expect((await call('POST', path, { 'a/b': 'x', 'c.d': 'y' })).body).toMatchObject({ 'a/b': 'x', 'c.d': 'y', $scope: 'global' });
    expect((await patch(path, [{ op: 'move', from: '/a~1b', path: '/new' }])).body).toMatchObject({ new: 'x', 'c.d': 'y' });
    expect((await patch(path, [{ op: 'add', path: '/n', value: 1 }])).status).toBe(400);
  });

  it('is not possible on the root folder', async () => {
    const path = '/folders/0/metadata/enterprise/contract';
    expect((await call('POST', path, {})).status).toBe(400);
    expect((await patch(path, [])).status).toBe(400);
    for (const method of ['GET', 'DELETE']) expect((await call(method, path)).status).toBe(405);
    expect(await call('GET', '/folders/0/metadata')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  it('does not change the etag of its item', async () => {
    const { etag } = (await call('GET', file())).body;
    await call('POST', `${file()}/metadata/enterprise/contract`, values);
    expect((await call('GET', file())).body.etag).toBe(etag);
  });

  it('is copied with its item only if the template says so', async () => {
    await createTemplate({ templateKey: 'kept', fields: contract.fields, copyInstanceOnItemCopy: true });
    for (const key of ['contract', 'kept']) await call('POST', `${file()}/metadata/enterprise/${key}`, { customer: key });
    const original = (await call('GET', `${file()}/metadata/enterprise/kept`)).body;
    const copy = (await call('POST', `${file()}/copy`, { parent: { id: idOf('/Archive') } })).body.id;
    const { entries } = (await call('GET', `/files/${copy}/metadata`)).body;
    expect(entries).toMatchObject([{ $template: 'kept', customer: 'kept', $parent: `file_${copy}`, $version: 0 }]);
    expect(entries[0]?.['$id']).not.toBe(original['$id']);
    expect((await eventTypes()).at(-1)).toBe('METADATA_INSTANCE_COPY');
    await patch(`/files/${copy}/metadata/enterprise/kept`, [{ op: 'replace', path: '/customer', value: 'new' }]);
    expect((await call('GET', `${file()}/metadata/enterprise/kept`)).body).toEqual(original);
  });

  it('is copied with everything in a folder', async () => {
    await createTemplate({ templateKey: 'kept', fields: contract.fields, copyInstanceOnItemCopy: true });
    await call('POST', `/folders/${idOf('/Reports')}/metadata/enterprise/kept`, { customer: 'folder' });
    await call('POST', `/files/${idOf('/Reports/Old/a.txt')}/metadata/enterprise/kept`, { customer: 'file' });
    const copy = (await call('POST', `/folders/${idOf('/Reports')}/copy`, { parent: { id: idOf('/Archive') } })).body.id;
    expect((await call('GET', `/folders/${copy}/metadata`)).body.entries).toMatchObject([{ customer: 'folder' }]);
    expect((await call('GET', `/files/${idOf('/Archive/Reports/Old/a.txt')}/metadata`)).body.entries).toMatchObject([{ customer: 'file' }]);
    expect((await call('GET', `/files/${idOf('/Archive/Reports/b.txt')}/metadata`)).body.entries).toEqual([]);
  });

  it('survives the trash and is deleted with its item', async () => {
    const { body } = await call('POST', `${file()}/metadata/enterprise/contract`, values);
    const template = `/metadata_templates?metadata_instance_id=${String(body['$id'])}`;
    const path = file();
    await call('DELETE', path);
    expect((await call('GET', `${path}/metadata`)).status).toBe(404);
    await call('POST', path);
    expect((await call('GET', `${path}/metadata/enterprise/contract`)).body).toEqual(body);
    await call('DELETE', path);
    expect((await call('GET', template)).status).toBe(200);
    await call('DELETE', `${path}/trash`);
    expect((await call('GET', template)).status).toBe(404);
  });
});
