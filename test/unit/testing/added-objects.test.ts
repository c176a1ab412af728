import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from './mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Reports: { 'q1.txt': 'first quarter' }, Archive: { 'old.txt': 'old' } },
  },
});
const ben = clientFor(mock, '2');
const { state } = mock;
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string): string => state.find(path)?.id ?? '';
const version = { 'box-version': '2025.0' };

describe('objects that a test adds', () => {
  it('device pins are listed, returned to their owner and deleted', async () => {
    const pin = state.add('device_pinner', { owned_by: { id: '2' }, product_name: 'iPad' });
    expect(pin).toMatchObject({ type: 'device_pinner', owned_by: { type: 'user', id: '2' }, product_name: 'iPad' });
    expect((await call('GET', '/enterprises/40001/device_pinners')).body.entries).toMatchObject([{ id: pin.id }]);
    const other = state.add('device_pinner', { owned_by: { id: '1' }, product_name: 'Laptop' });
    const idsIn = async (query: string) =>
      (await call('GET', `/enterprises/40001/device_pinners${query}`)).body.entries.map(({ id }) => id);
    expect(await idsIn('?direction=ASC')).toEqual([pin.id, other.id]);
    expect(await idsIn('?direction=DESC')).toEqual([other.id, pin.id]);
    const { next_marker: marker } = (await call('GET', '/enterprises/40001/device_pinners?direction=DESC&limit=1')).body;
    expect(await idsIn(`?direction=DESC&marker=${marker ?? ''}`)).toEqual([pin.id]);
    expect((await ben.call('GET', '/enterprises/40001/device_pinners')).body.entries.map(({ id }) => id)).toEqual([pin.id]);
    expect((await ben.call('GET', `/device_pinners/${pin.id}`)).body).toMatchObject({ product_name: 'iPad', owned_by: { name: 'Ben' } });
    expect((await ben.call('DELETE', `/device_pinners/${pin.id}`)).status).toBe(204);
    expect((await call('GET', `/device_pinners/${pin.id}`)).status).toBe(404);
  });

  it('file requests are returned, changed and copied', async () => {
    const { id } = state.add('file_request', { folder: { id: idOf('/Reports') }, title: 'Send it', id: '77' });
    expect(id).toBe('77');
    expect((await call('GET', '/file_requests/77')).body).toMatchObject({
      title: 'Send it',
      status: 'active',
      folder: { name: 'Reports' },
    });
    expect((await ben.call('GET', '/file_requests/77')).status).toBe(404);
    const copy = await call('POST', '/file_requests/77/copy', { folder: { type: 'folder', id: idOf('/Archive') } });
    expect(copy.body).toMatchObject({ title: 'Send it', folder: { name: 'Archive' } });
  });

  it('sign templates and app item associations are listed', async () => {
    const template = state.add('sign_template', { name: 'Contract', parent_folder: { id: idOf('/Archive') } });
    expect((await call('GET', '/sign_templates')).body.entries).toMatchObject([{ id: template.id, name: 'Contract' }]);
    expect((await call('GET', `/sign_templates/${template.id}`)).body).toMatchObject({ parent_folder: { name: 'Archive' } });
    expect((await ben.call('GET', `/sign_templates/${template.id}`)).status).toBe(404);
    const folder = idOf('/Reports');
    const link = 'https://app.box.com/hubs/s/autumn';
    const app_item = { id: '5', application_type: 'hubs', shared_link: link };
    const through = (url: string) => call('GET', '/shared_items#app_items', undefined, { boxapi: `shared_link=${url}` });
    expect((await through(link)).status).toBe(404);
    const { id } = state.add('app_item_association', { item: { type: 'folder', id: folder }, app_item });
    const list = async (query = '') =>
      (await call('GET', `/folders/${folder}/app_item_associations${query}`, undefined, version)).body.entries;
    expect(await list()).toMatchObject([{ id, app_item: { type: 'app_item', id: '5' }, item: { type: 'folder', id: folder } }]);
    expect(await list('?application_type=other')).toEqual([]);
    expect((await through(encodeURIComponent(link))).body).toEqual({ type: 'app_item', id: '5', application_type: 'hubs' });
  });

  it('workflows are listed by trigger and started for files of their folder', async () => {
    const flows = [{ type: 'flow', id: '9', trigger: { type: 'trigger', trigger_type: 'WORKFLOW_MANUAL_START' } }];
    const folder = idOf('/Reports');
    const { id } = state.add('workflow', { folder: { id: folder }, name: 'Review', flows });
    const list = async (query: string) => (await call('GET', `/workflows?folder_id=${folder}${query}`)).body.entries;
    expect(await list('')).toMatchObject([{ id, name: 'Review', is_enabled: true }]);
    expect(await list('&trigger_type=WORKFLOW_MANUAL_START')).toHaveLength(1);
    expect(await list('&trigger_type=OTHER')).toEqual([]);
    const start = async (workflow: string, flow: string, file: string) =>
      (
        await call('POST', `/workflows/${workflow}/start`, {
          type: 'workflow_parameters',
          flow: { type: 'flow', id: flow },
          files: [{ type: 'file', id: idOf(file) }],
          folder: { type: 'folder', id: folder },
        })
      ).status;
    expect(await start(id, '9', '/Reports/q1.txt')).toBe(204);
    expect(await start('99', '9', '/Reports/q1.txt')).toBe(404);
    expect(await start(id, '8', '/Reports/q1.txt')).toBe(404);
    expect(await start(id, '9', '/Archive/old.txt')).toBe(400);
  });

  it('actions of workflows are listed and started', async () => {
    const folder = idOf('/Reports');
    const workflow = { id: '55', name: 'Route' };
    const { id } = state.add('workflow_action', { folder: { id: folder }, action_type: 'run_workflow', workflow });
    const headers = { 'box-version': '2026.0' };
    const list = await call('GET', `/automate_workflows?folder_id=${folder}`, undefined, headers);
    expect(list.body.entries).toMatchObject([{ id, workflow }]);
    const start = async (workflowId: string, action: string, file: string) =>
      (await call('POST', `/automate_workflows/${workflowId}/start`, { workflow_action_id: action, file_ids: [idOf(file)] }, headers))
        .status;
    expect(await start('55', id, '/Reports/q1.txt')).toBe(204);
    expect(await start('56', id, '/Reports/q1.txt')).toBe(404);
    expect(await start('55', '99', '/Reports/q1.txt')).toBe(404);
    expect(await start('55', id, '/Archive/old.txt')).toBe(400);
  });

  it('settings of the enterprise replace the defaults, in the requested categories', async () => {
    const get = (categories: string, client: { call: typeof call } = { call }, id = '40001') =>
      client.call('GET', `/enterprise_configurations/${id}?categories=${categories}`, undefined, version);
    expect((await get('user_settings')).body).toMatchObject({
      type: 'enterprise_configuration',
      security: null,
      user_settings: { new_user_default_language: { value: 'English (US)' } },
    });
    state.add('enterprise_configuration', { security: { is_multi_factor_auth_required: { is_used: true, value: true } } });
    expect((await get('security,shield')).body).toMatchObject({
      security: { is_multi_factor_auth_required: { value: true }, is_managed_user_signup_enabled: { value: false } },
      shield: { shield_rules: [] },
      user_settings: null,
    });
    expect((await get('security', ben)).status).toBe(403);
    expect((await get('security', { call }, '99')).status).toBe(404);
  });

  it('are checked: the kind, the properties and the references', () => {
    const add = (kind: unknown, object: unknown): unknown => state.add(kind as 'device_pinner', object as never);
    expect(() => add('group', {})).toThrow('state.add: kind must be one of device_pinner, file_request');
    expect(() => add('device_pinner', null)).toThrow('state.add: object must be an object.');
    expect(() => add('device_pinner', { product_name: 'iPad' })).toThrow('state.add: owned_by must be set for a device_pinner.');
    expect(() => add('device_pinner', { owned_by: { id: '2' }, product_name: 'iPad', size: 1 })).toThrow(
      'state.add: size is not a property',
    );
    expect(() => add('device_pinner', { owned_by: { id: '99' }, product_name: 'iPad' })).toThrow(
      'state.add: owned_by.id must be the ID of a user of the mock Box.',
    );
    expect(() => add('app_item_association', { item: { type: 'user', id: '2' }, app_item: {} })).toThrow(
      'state.add: item.type must be one of file, folder, web_link.',
    );
    state.add('device_pinner', { owned_by: { id: '2' }, product_name: 'iPad', id: '8' });
    expect(() => state.add('device_pinner', { owned_by: { id: '2' }, product_name: 'iPad', id: '8' })).toThrow('already has');
  });
});
