import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract, metadataMock } from './metadata-client.js';

const { mock, call, createTemplate, updateTemplate, ben, idOf, eventTypes } = await metadataMock();
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
const schema = '/metadata_templates/enterprise/contract/schema';
const keysIn = async (scope: string): Promise<unknown[]> =>
  (await call('GET', `/metadata_templates/${scope}`)).body.entries.map((one) => one['templateKey']);

describe('mock metadata templates', () => {
  it('returns a created template by key, by ID and in the list of the enterprise', async () => {
    const { status, body } = await createTemplate({ ...contract, hidden: true, copyInstanceOnItemCopy: true });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ type: 'metadata_template', id: expect.stringMatching(uuid) as string, scope: 'enterprise_40001', templateKey: 'contract' },
      ...{ displayName: 'Contract', hidden: true, copyInstanceOnItemCopy: true },
    });
    const fields = body['fields'] as { id: string; options?: { id: string }[] }[];
    const ids = [body.id, ...fields.flatMap(({ id, options = [] }) => [id, ...options.map((option) => option.id)])];
    expect(new Set(ids).size).toBe(10);
    for (const id of ids) expect(id).toMatch(uuid);
    expect((await call('GET', schema)).body).toEqual(body);
    expect((await call('GET', '/metadata_templates/enterprise_40001/contract/schema')).body).toEqual(body);
    expect((await call('GET', `/metadata_templates/${body.id}`)).body).toEqual(body);
    expect((await call('GET', '/metadata_templates/enterprise')).body).toMatchObject({ entries: [body], next_marker: null });
  });

  it('lists the global templates separately from those of the enterprise', async () => {
    await createTemplate(contract);
    expect(await keysIn('global')).toEqual(['properties', 'boxSkillsCards']);
    expect(await keysIn('enterprise')).toEqual(['contract']);
    expect((await call('GET', '/metadata_templates/global/properties/schema')).body).toMatchObject({ scope: 'global', fields: [] });
  });

  it('pages the templates of the enterprise by marker', async () => {
    for (const templateKey of ['a', 'b', 'c']) await createTemplate({ templateKey });
    const first = (await call('GET', '/metadata_templates/enterprise?limit=2')).body;
    expect(first.entries.map((one) => one['templateKey'])).toEqual(['a', 'b']);
    const second = (await call('GET', `/metadata_templates/enterprise?limit=2&marker=${String(first.next_marker)}`)).body;
    expect(second.entries.map((one) => one['templateKey'])).toEqual(['c']);
    expect(second.next_marker).toBeNull();
  });

  it('generates the key from the display name, and another one if that is in use', async () => {
    expect((await createTemplate({ displayName: 'Product info' })).body['templateKey']).toBe('productInfo');
    expect((await createTemplate({ displayName: 'Product info' })).body['templateKey']).toBe('productInfo1');
  });

  it('rejects a key in use with 409, also under the full name of the scope', async () => {
    await createTemplate(contract);
    expect(await createTemplate(contract)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await createTemplate({ ...contract, scope: 'enterprise_40001' })).status).toBe(409);
  });

  it('rejects scopes of others with 403 and unknown ones with 400', async () => {
    expect((await createTemplate({ scope: 'global' })).status).toBe(403);
    expect((await createTemplate({ scope: 'enterprise_99' })).status).toBe(403);
    expect((await createTemplate({ scope: 'mine' })).status).toBe(400);
    expect((await call('GET', '/metadata_templates/enterprise_99/contract/schema')).status).toBe(404);
  });

  it('rejects invalid fields and stores nothing', async () => {
    const { status, body } = await createTemplate({ fields: [{ type: 'enum', key: 'state', displayName: 'State' }] });
    expect({ status, message: body.message }).toEqual({ status: 400, message: 'fields: "state" needs options' });
    expect(await keysIn('enterprise')).toEqual([]);
  });

  it('may be read by every user of the enterprise, but changed only by admins', async () => {
    await createTemplate(contract);
    expect((await ben.call('GET', schema)).status).toBe(200);
    expect((await ben.createTemplate({ templateKey: 'other' })).status).toBe(403);
    expect((await ben.updateTemplate('contract', [{ op: 'removeField', fieldKey: 'amount' }])).status).toBe(403);
    expect((await ben.call('DELETE', schema)).status).toBe(403);
    expect((await call('GET', schema)).status).toBe(200);
  });

  it('of the global scope cannot be changed or deleted, even by admins', async () => {
    expect((await call('DELETE', '/metadata_templates/global/properties/schema')).status).toBe(403);
    expect(await keysIn('global')).toContain('properties');
  });

  it('returns the template of an instance, and 404 for an unknown instance', async () => {
    const template = (await createTemplate(contract)).body;
    const instance = (await call('POST', `/files/${idOf('/Reports/b.txt')}/metadata/enterprise/contract`, {})).body['$id'];
    const found = await call('GET', `/metadata_templates?metadata_instance_id=${String(instance)}`);
    expect(found.body.entries).toEqual([template]);
    expect((await call('GET', `/metadata_templates?metadata_instance_id=${template.id}`)).status).toBe(404);
  });

  it('applies operations, and none of them if one fails', async () => {
    await createTemplate(contract);
    const { body } = await updateTemplate('contract', [
      { op: 'editTemplate', data: { displayName: 'Deal' } },
      { op: 'addField', data: { type: 'string', key: 'note', displayName: 'Note' } },
      { op: 'reorderFields', fieldKeys: ['note', 'state', 'customer', 'amount', 'signed', 'regions'] },
      { op: 'removeField', fieldKey: 'amount' },
    ]);
    expect(body).toMatchObject({ displayName: 'Deal', templateKey: 'contract' });
    expect((body['fields'] as { key: string }[]).map(({ key }) => key)).toEqual(['note', 'state', 'customer', 'signed', 'regions']);
    const failed = await updateTemplate('contract', [
      { op: 'removeField', fieldKey: 'note' },
      { op: 'removeField', fieldKey: 'nothing' },
    ]);
    expect(failed.status).toBe(400);
    expect((await call('GET', schema)).body).toEqual(body);
  });

  it('propagates operations to the instances, and counts a change only for those that it affects', async () => {
    await createTemplate(contract);
    const pathOf = (path: string): string => `/files/${idOf(path)}/metadata/enterprise/contract`;
    const [first, second] = [pathOf('/Reports/b.txt'), pathOf('/Reports/Old/a.txt')];
    await call('POST', first, { customer: 'Ada', state: 'Draft', regions: ['North', 'South'], amount: 1 });
    await call('POST', second, { customer: 'Ben' });
    await updateTemplate('contract', [
      { op: 'editField', fieldKey: 'state', data: { key: 'status' } },
      { op: 'editEnumOption', fieldKey: 'status', enumOptionKey: 'Draft', data: { key: 'New' } },
      { op: 'removeMultiSelectOption', fieldKey: 'regions', multiSelectOptionKey: 'North' },
      { op: 'removeField', fieldKey: 'amount' },
    ]);
    const { body } = await call('GET', first);
    expect(body).toMatchObject({ customer: 'Ada', status: 'New', regions: ['South'], $version: 1, $typeVersion: 1 });
    expect(body).not.toHaveProperty('amount');
    expect(body).not.toHaveProperty('state');
    expect((await call('GET', second)).body).toMatchObject({ customer: 'Ben', $version: 0, $typeVersion: 1 });
  });

  it('is deleted with its instances and frees its key', async () => {
    await createTemplate(contract);
    const file = `/files/${idOf('/Reports/b.txt')}/metadata`;
    await call('POST', `${file}/enterprise/contract`, { customer: 'Ada' });
    await call('POST', `${file}/global/properties`, { a: 'b' });
    expect((await call('DELETE', schema)).status).toBe(204);
    expect((await call('GET', schema)).status).toBe(404);
    expect((await call('DELETE', schema)).status).toBe(404);
    expect((await call('GET', file)).body.entries).toMatchObject([{ $template: 'properties' }]);
    await createTemplate(contract);
    expect((await call('GET', `${file}/enterprise/contract`)).status).toBe(404);
  });

  it('appears in the events of the enterprise', async () => {
    await createTemplate(contract);
    await updateTemplate('contract', [{ op: 'editTemplate', data: { hidden: true } }]);
    await call('DELETE', schema);
    expect(await eventTypes()).toEqual(['METADATA_TEMPLATE_CREATE', 'METADATA_TEMPLATE_UPDATE', 'METADATA_TEMPLATE_DELETE']);
  });
});
