import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { metadataMock } from './metadata-client.js';

const { mock, call, patch, createTemplate, ben, idOf, invite } = await metadataMock();
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const key = 'securityClassification-6VMVochwUWo';
const field = 'Box__Security__Classification__Key';
const schema = `/metadata_templates/enterprise/${key}/schema`;
const option = (name: string, colorID = 0) => ({
  key: name,
  staticConfig: { classification: { classificationDefinition: `About ${name}`, colorID } },
});

const setUp = () =>
  createTemplate({
    templateKey: key,
    displayName: 'Classification',
    fields: [{ type: 'enum', key: field, displayName: 'Classification', options: [option('Internal'), option('Secret', 2)] }],
  });

describe('mock classifications of an enterprise', () => {
  it('do not exist until their template is created, which is possible once', async () => {
    expect((await call('GET', schema)).status).toBe(404);
    expect((await setUp()).status).toBe(201);
    expect((await setUp()).status).toBe(409);
    expect((await call('GET', schema)).body).toMatchObject({
      templateKey: key,
      fields: [{ key: field, options: [option('Internal'), option('Secret', 2)] }],
    });
    expect((await call('GET', '/metadata_templates/enterprise')).body.entries).toMatchObject([{ templateKey: key }]);
  });

  it('can be added and changed by admins, also on items that have them', async () => {
    await setUp();
    const file = `/files/${idOf('/Reports/b.txt')}`;
    await call('POST', `${file}/metadata/enterprise/${key}`, { [field]: 'Internal' });
    const change = [
      { op: 'addEnumOption', fieldKey: field, data: option('Public', 6) },
      { op: 'editEnumOption', fieldKey: field, enumOptionKey: 'Internal', data: option('Staff only', 4) },
    ];
    expect((await ben.call('PUT', schema, change)).status).toBe(403);
    const { status, body } = await call('PUT', schema, change);
    expect(status).toBe(200);
    const [{ options }] = body['fields'] as [{ options: { key: string; staticConfig: unknown }[] }];
    expect(options.map((one) => one.key)).toEqual(['Staff only', 'Secret', 'Public']);
    expect(options[0]?.staticConfig).toEqual(option('Staff only', 4).staticConfig);
    expect((await call('GET', `${file}/metadata/enterprise/${key}`)).body[field]).toBe('Staff only');
    expect((await call('PUT', schema, change)).status).toBe(400);
  });
});

describe.each([
  ['file', () => `/files/${idOf('/Reports/b.txt')}`],
  ['folder', () => `/folders/${idOf('/Reports')}`],
])('mock classification of a %s', (_, item) => {
  const path = (): string => `${item()}/metadata/enterprise/${key}`;

  it('is created, read, changed and deleted', async () => {
    await setUp();
    expect((await call('GET', path())).status).toBe(404);
    const { status, body } = await call('POST', path(), { [field]: 'Internal' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ [field]: 'Internal', $template: key, $scope: 'enterprise_40001', $version: 0 });
    expect((await call('POST', path(), { [field]: 'Secret' })).status).toBe(409);
    const changed = await patch(path(), [{ op: 'replace', path: `/${field}`, value: 'Secret' }]);
    expect(changed.body).toMatchObject({ [field]: 'Secret', $version: 1 });
    expect((await call('GET', path())).body).toEqual(changed.body);
    expect((await call('GET', `${item()}/metadata`)).body.entries).toEqual([changed.body]);
    expect((await call('DELETE', path())).status).toBe(204);
    expect((await call('GET', path())).status).toBe(404);
  });

  it('must be one of the enterprise', async () => {
    expect((await call('POST', path(), { [field]: 'Internal' })).status).toBe(404);
    await setUp();
    expect((await call('POST', path(), { [field]: 'Public' })).status).toBe(400);
    await call('POST', path(), { [field]: 'Internal' });
    expect((await patch(path(), [{ op: 'replace', path: `/${field}`, value: 'Public' }])).status).toBe(400);
  });

  it('is changed only by those who edit the item', async () => {
    await setUp();
    await invite('/Reports', 'viewer');
    expect((await ben.call('POST', path(), { [field]: 'Internal' })).status).toBe(403);
    await call('POST', path(), { [field]: 'Internal' });
    expect((await ben.call('GET', path())).status).toBe(200);
    expect((await ben.call('DELETE', path())).status).toBe(403);
  });

  it('is a property of the item', async () => {
    await setUp();
    const read = async (): Promise<unknown> => (await call('GET', `${item()}?fields=classification`)).body['classification'];
    expect(await read()).toBeNull();
    await call('POST', path(), { [field]: 'Secret' });
    expect(await read()).toEqual({ name: 'Secret', definition: 'About Secret', color: expect.stringMatching(/^#[0-9A-F]{6}$/) as string });
  });
});

describe('mock skill cards', () => {
  const cards = (): string => `/files/${idOf('/Reports/b.txt')}/metadata/global/boxSkillsCards`;
  const card = (text: string) => ({
    ...{ type: 'skill_card', skill_card_type: 'keyword', skill: { type: 'service', id: 's' }, entries: [{ text }] },
    invocation: { type: 'skill_invocation', id: 'i' },
  });

  it('are created, read, replaced by index and deleted', async () => {
    expect((await call('GET', cards())).status).toBe(404);
    const { status, body } = await call('POST', cards(), { cards: [card('one'), card('two')] });
    expect({ status, cards: body['cards'] }).toEqual({ status: 201, cards: [card('one'), card('two')] });
    expect((await call('POST', cards(), { cards: [] })).status).toBe(409);
    const changed = await patch(cards(), [{ op: 'replace', path: '/cards/1', value: card('three') }]);
    expect(changed.body).toMatchObject({ cards: [card('one'), card('three')], $version: 1, $template: 'boxSkillsCards' });
    expect((await patch(cards(), [{ op: 'replace', path: '/cards/2', value: card('four') }])).status).toBe(400);
    expect((await call('GET', cards())).body).toEqual(changed.body);
    expect((await call('DELETE', cards())).status).toBe(204);
    expect((await call('GET', cards())).status).toBe(404);
  });

  it('are replaced by the result of a skill', async () => {
    const file = idOf('/Reports/b.txt');
    const invocation = (text: string, id = file) => ({ status: 'success', metadata: { cards: [card(text)] }, file: { type: 'file', id } });
    expect((await call('PUT', '/skill_invocations/i', invocation('one'))).status).toBe(200);
    expect((await call('PUT', '/skill_invocations/i', invocation('two'))).status).toBe(200);
    expect((await call('GET', cards())).body).toMatchObject({ cards: [card('two')], $version: 1 });
    expect((await call('PUT', '/skill_invocations/i', invocation('three', '99'))).status).toBe(404);
    const otherVersion = { ...invocation('three'), file_version: { type: 'file_version', id: '99' } };
    expect((await call('PUT', '/skill_invocations/i', otherVersion)).status).toBe(404);
    await call('PUT', '/skill_invocations/i', { status: 'processing', metadata: {}, file: { type: 'file', id: file } });
    expect((await call('GET', cards())).body['cards']).toEqual([card('two')]);
    await invite('/Reports', 'viewer');
    expect((await ben.call('PUT', '/skill_invocations/i', invocation('four'))).status).toBe(403);
  });
});
