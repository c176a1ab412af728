import { describe, expect, it } from 'vitest';
import openApi from '../../../../generated/openapi.json' with { type: 'json' };
import { operationsOf } from '../../../../src/testing/contract/document.js';
import { covers, isScope, scopesAllow, scopesIn, type ScopedCall } from '../../../../src/testing/contract/scopes.js';

const operations = operationsOf(openApi).filter(({ secured }) => secured);
const narrow = [
  ...['base_explorer', 'base_picker', 'base_preview', 'base_sidebar', 'base_upload'],
  ...['item_delete', 'item_download', 'item_preview', 'item_read', 'item_rename', 'item_share', 'item_upload'],
];
const wide = [
  ...['root_readonly', 'root_readwrite', 'manage_managed_users', 'manage_app_users', 'manage_groups', 'manage_webhook'],
  ...['manage_enterprise_properties', 'manage_data_retention', 'manage_legal_holds', 'manage_triggers', 'sign_requests.readwrite'],
  ...['ai.readwrite', 'docgen.readwrite', 'enterprise_content'],
];

function callOf(id: string, more: Partial<ScopedCall> = {}): ScopedCall {
  const operation = operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`The document has no operation ${id}.`);
  return { operation, query: {}, body: {}, ...more };
}

const opened = (scope: string, more: Partial<ScopedCall> = {}): string[] =>
  operations.filter((operation) => scopesAllow([scope], { operation, query: {}, body: {}, ...more })).map(({ id }) => id);

describe('token scopes', () => {
  it('allow every operation with at least one scope', () => {
    const closed = operations.filter((operation) => !scopesAllow(wide, { operation, query: {}, body: {} }));
    expect(closed.map(({ id }) => id)).toEqual([]);
  });

  it.each([...narrow, ...wide])('%s allows more than one operation', (scope) => {
    expect(isScope(scope)).toBe(true);
    expect(opened(scope).length).toBeGreaterThan(1);
  });

  it('allow nothing that a wider scope does not allow', () => {
    for (const scope of [...narrow, 'root_readonly']) {
      expect(covers(['root_readwrite'], [scope])).toBe(true);
      const wider = covers(['root_readonly'], [scope]) ? 'root_readonly' : 'root_readwrite';
      for (const body of [{}, { name: 'n' }, { shared_link: {} }])
        expect(opened(scope, { body }).filter((id) => !opened(wider, { body }).includes(id))).toEqual([]);
    }
  });

  it('for reading allow no modifying operation', () => {
    const posts = ['metadataQueries.execute', 'queries.execute', 'queryInsights.execute', 'zipDownloads.create'];
    const changing = opened('root_readonly').filter((id) => callOf(id).operation.method !== 'GET' && !posts.includes(id));
    expect(changing).toEqual(['events.realtimeServers.list']);
  });

  it('allow only their intended operations', () => {
    expect(opened('base_preview')).toEqual(expect.arrayContaining(['files.get', 'files.thumbnail.get', 'users.me']));
    expect(opened('base_preview')).toHaveLength(3);
    expect(opened('base_explorer')).toContain('folders.items.list');
    expect(opened('base_explorer')).not.toContain('files.content.download');
    expect(opened('item_download')).toContain('files.content.download');
    expect(opened('base_upload')).toEqual(expect.arrayContaining(['files.content.upload', 'uploadSessions.commit']));
    expect(opened('base_upload')).not.toContain('files.get');
    expect(opened('item_delete')).toEqual(expect.arrayContaining(['files.delete', 'folders.delete', 'webLinks.delete']));
    expect(opened('manage_groups')).not.toContain('users.list');
  });

  it('depend on the properties that an update changes', () => {
    const update = (body: Record<string, unknown>) => callOf('files.update', { body });
    expect(scopesAllow(['item_rename'], update({ name: 'new' }))).toBe(true);
    expect(scopesAllow(['item_rename'], update({ name: 'new', description: 'd' }))).toBe(false);
    expect(scopesAllow(['item_rename'], update({ shared_link: {} }))).toBe(false);
    expect(scopesAllow(['item_share'], update({ shared_link: {} }))).toBe(true);
    expect(scopesAllow(['item_share'], update({ name: 'new' }))).toBe(false);
    expect(scopesAllow(['root_readonly'], update({ name: 'new' }))).toBe(false);
  });

  it('restrict enterprise events to manage_enterprise_properties', () => {
    const events = (stream_type: string) => callOf('events.list', { query: { stream_type } });
    expect(scopesAllow(['root_readonly'], events('all'))).toBe(true);
    expect(scopesAllow(['root_readwrite'], events('admin_logs'))).toBe(false);
    expect(scopesAllow(['root_readwrite'], events('admin_logs_streaming'))).toBe(false);
    expect(scopesAllow(['manage_enterprise_properties'], events('admin_logs_streaming'))).toBe(true);
  });

  it('are not required for users.me', () => {
    expect(scopesAllow([], callOf('users.me'))).toBe(true);
    expect(scopesAllow([], callOf('users.get'))).toBe(false);
  });
});

describe('scope request', () => {
  it('is granted for scopes that the grant covers', () => {
    expect(covers(undefined, ['manage_groups', 'base_preview'])).toBe(true);
    expect(covers(['root_readonly'], ['root_readonly', 'base_preview', 'item_download'])).toBe(true);
    expect(covers(['root_readonly'], ['item_delete'])).toBe(false);
    expect(covers(['root_readonly'], ['root_readwrite'])).toBe(false);
    expect(covers(['base_explorer'], ['base_explorer'])).toBe(true);
    expect(covers(['base_explorer'], ['base_preview'])).toBe(false);
    expect(covers(['manage_groups'], ['base_preview'])).toBe(false);
  });

  it('is not granted for an unknown scope', () => {
    expect(covers(undefined, ['nonsense'])).toBe(false);
    expect(covers(['nonsense'], ['nonsense'])).toBe(false);
    expect(covers(undefined, ['toString'])).toBe(false);
  });

  it('is parsed as a space-separated list', () => {
    expect([scopesIn(' a  b '), scopesIn(undefined)]).toEqual([['a', 'b'], []]);
  });
});
