import { beforeEach, describe, expect, it } from 'vitest';
import { api, encode, fileForm, uploadApi, type ParsedResponse } from '../../mock-client.js';
import { app, appCredentials, oauthErrorOf, mockWithOAuthClient, type Form } from './oauth-client.js';

const other = { clientId: 'other', clientSecret: 'loud', enterpriseId: '40001' };
const sizes = { uploadSessions: { minBytes: 1, partBytes: 4 } };
const { mock, clock, token, call, currentUser, revoke, refresh } = await mockWithOAuthClient([app, other], sizes);

const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';
const exchange = (subject: string, scope: string, extra: Form = {}): Promise<ParsedResponse> =>
  token({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: subject,
    subject_token_type: accessTokenType,
    scope,
    ...extra,
  });
const fileAt = (id: string) => ({ resource: `${api}/files/${id}` });
const folderAt = (id: string) => ({ resource: `${api}/folders/${id}` });

/** Reports contains q1.txt and Old, and Old contains q0.txt. plan.txt is next to Reports. Ben owns bens.txt. */
let ids: Readonly<Record<'reports' | 'q1' | 'old' | 'q0' | 'plan' | 'bens', string>>;
beforeEach(async () => {
  const reports = mock.state.addFolder({ name: 'Reports' });
  const old = mock.state.addFolder({ name: 'Old', parentId: reports.id });
  const q1 = await mock.state.addFile({ name: 'q1.txt', content: 'one', parentId: reports.id });
  const q0 = await mock.state.addFile({ name: 'q0.txt', content: 'zero', parentId: old.id });
  const plan = await mock.state.addFile({ name: 'plan.txt', content: 'plan' });
  const ben = mock.issueToken({ userId: '2' });
  const form = fileForm({ name: 'bens.txt', parent: { id: '0' } }, 'mine');
  const uploaded = await mock.fetch(`${uploadApi}/files/content`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ben}` },
    body: form,
  });
  const { entries } = (await uploaded.json()) as { entries: { id: string }[] };
  ids = { reports: reports.id, old: old.id, q1: q1.id, q0: q0.id, plan: plan.id, bens: entries[0]?.id ?? '' };
});

const originalToken = () => mock.issueToken();
const downscoped = async (scope: string, extra: Form = {}, subject = originalToken()): Promise<string> =>
  (await exchange(subject, scope, extra)).body.access_token;
const outcome = ({ status, body }: ParsedResponse): string => (status < 400 ? String(status) : `${String(status)} ${body.code}`);
const insufficientScope = '403 insufficient_scope';

describe('mock token exchange', () => {
  it('returns the restrictions of the new token in restricted_to', async () => {
    const { body } = await exchange(mock.issueToken({ expiresInSeconds: 100 }), 'item_preview item_download', fileAt(ids.q1));
    const object = { type: 'file', id: ids.q1, name: 'q1.txt' };
    expect(body).toMatchObject({
      expires_in: 100,
      token_type: 'bearer',
      issued_token_type: accessTokenType,
      restricted_to: [
        { scope: 'item_preview', object },
        { scope: 'item_download', object },
      ],
    });
    expect(body).not.toHaveProperty('refresh_token');
    expect(await currentUser(body.access_token)).toBe('1');
    expect((await exchange(originalToken(), 'base_explorer', folderAt('0'))).body['restricted_to']).toMatchObject([
      { object: { id: '0' } },
    ]);
    expect((await exchange(originalToken(), 'base_explorer')).body['restricted_to']).toEqual([{ scope: 'base_explorer' }]);
  });

  it('rejects scopes that the original token does not have', async () => {
    const reader = mock.authorize({ scopes: ['root_readonly'] }).accessToken;
    expect((await exchange(reader, 'base_preview item_download')).status).toBe(200);
    for (const scope of ['item_upload', 'root_readonly item_delete', 'nonsense', '']) {
      expect(oauthErrorOf(await exchange(reader, scope))).toBe('400 invalid_scope');
    }
    expect(oauthErrorOf(await exchange(originalToken(), 'nonsense'))).toBe('400 invalid_scope');
    const preview = await downscoped('base_preview');
    expect(oauthErrorOf(await exchange(preview, 'item_download'))).toBe('400 invalid_scope');
    expect((await exchange(preview, 'base_preview')).status).toBe(200);
  });

  it('rejects a resource that the original token cannot access', async () => {
    const invalidResource = '400 invalid_resource';
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', fileAt(ids.bens)))).toBe(invalidResource);
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', fileAt('1')))).toBe(invalidResource);
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', fileAt(ids.reports)))).toBe(invalidResource);
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', { resource: `${api}/users/1` }))).toBe(invalidResource);
    expect((await exchange(originalToken(), 'base_preview', fileAt('1'))).body['error_description']).toBe(
      'The target resource is invalid.',
    );
    await call(originalToken(), 'DELETE', `/files/${ids.plan}`);
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', fileAt(ids.plan)))).toBe(invalidResource);
    const reports = await downscoped('base_explorer base_preview', folderAt(ids.reports));
    expect(oauthErrorOf(await exchange(reports, 'base_preview', folderAt('0')))).toBe(invalidResource);
    expect((await exchange(reports, 'base_preview', fileAt(ids.q0))).status).toBe(200);
  });

  it('inherits the resource of the original token when it names none', async () => {
    const reports = await downscoped('base_explorer', folderAt(ids.reports));
    const child = await downscoped('base_explorer', {}, reports);
    expect(outcome(await call(child, 'GET', `/files/${ids.q1}`))).toBe('200');
    expect(outcome(await call(child, 'GET', `/files/${ids.plan}`))).toBe(insufficientScope);
  });

  it('requires a valid token, its type and the application that owns it', async () => {
    expect(oauthErrorOf(await exchange('mock-access-0-0', 'base_preview'))).toBe('400 invalid_grant');
    const form = { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: originalToken(), scope: 'base_preview' };
    expect(oauthErrorOf(await token(form))).toBe('400 invalid_request');
    expect((await exchange(originalToken(), 'base_preview', appCredentials)).status).toBe(200);
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', { client_id: 'app', client_secret: 'loud' }))).toBe(
      '400 invalid_client',
    );
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', { client_id: 'other', client_secret: 'loud' }))).toBe(
      '400 invalid_grant',
    );
  });
});

describe('downscoped token expiry', () => {
  it('is the expiry of the original token', async () => {
    const subject = mock.issueToken({ expiresInSeconds: 10 });
    clock.advance(4.5);
    const { body } = await exchange(subject, 'base_preview');
    expect(body['expires_in']).toBe(5);
    clock.advance(5.4);
    expect(await currentUser(body.access_token)).toBe('1');
    clock.advance(0.1);
    expect(await currentUser(body.access_token)).toBe('401 unauthorized');
  });

  it('follows the revocation of the original token, but not vice versa', async () => {
    const consent = mock.authorize();
    const first = await downscoped('base_explorer', {}, consent.accessToken);
    const second = await downscoped('base_explorer', {}, first);
    await revoke({ ...appCredentials, token: second });
    expect([await currentUser(second), await currentUser(first)]).toEqual(['401 unauthorized', '1']);
    const third = await downscoped('base_explorer', {}, first);
    await revoke({ ...appCredentials, token: consent.refreshToken });
    expect([await currentUser(third), await currentUser(first)]).toEqual(['401 unauthorized', '401 unauthorized']);
    expect((await refresh(consent.refreshToken)).status).toBe(400);
  });
});

describe('downscoped token', () => {
  it('allows the operations of its scopes and rejects others with insufficient_scope', async () => {
    const preview = await downscoped('base_preview');
    expect(outcome(await call(preview, 'GET', `/files/${ids.q1}`))).toBe('200');
    const rejected = await call(preview, 'GET', `/files/${ids.q1}/content`);
    expect(outcome(rejected)).toBe(insufficientScope);
    expect(rejected.headers.get('www-authenticate')).toBe(
      'Bearer realm="Service", error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token."',
    );
    expect(outcome(await call(preview, 'DELETE', `/files/${ids.q1}`))).toBe(insufficientScope);
    // The mock keeps no state for this resource.
    expect(outcome(await call(preview, 'GET', '/webhooks'))).toBe(insufficientScope);
    expect(outcome(await call(await downscoped('item_download'), 'GET', `/files/${ids.q1}/content`))).toBe('302');
    expect(outcome(await call(await downscoped('item_delete'), 'DELETE', `/files/${ids.q1}`))).toBe('204');
  });

  it('allows only the change of its item_rename or item_share scope', async () => {
    const [rename, share] = [await downscoped('item_rename'), await downscoped('item_share')];
    const path = `/files/${ids.q1}`;
    expect(outcome(await call(rename, 'PUT', path, { name: 'q2.txt' }))).toBe('200');
    expect(outcome(await call(rename, 'PUT', path, { name: 'q3.txt', description: 'new' }))).toBe(insufficientScope);
    expect(outcome(await call(rename, 'PUT', path, { shared_link: {} }))).toBe(insufficientScope);
    expect(outcome(await call(share, 'PUT', path, { shared_link: {} }))).toBe('200');
    expect(outcome(await call(share, 'PUT', path, { name: 'q4.txt' }))).toBe(insufficientScope);
  });

  it('for a file allows no other item', async () => {
    const one = await downscoped('root_readwrite', fileAt(ids.q1));
    const get = async (path: string) => outcome(await call(one, 'GET', path));
    expect(await get(`/files/${ids.q1}`)).toBe('200');
    expect(await get(`/files/${ids.q1}/versions`)).toBe('200');
    for (const path of [`/files/${ids.plan}`, `/files/${ids.q0}/comments`, `/folders/${ids.reports}`, '/folders/0', '/folders/0/items']) {
      expect(await get(path)).toBe(insufficientScope);
    }
    // The mock keeps no state for this resource.
    expect(await get(`/files/${ids.plan}/metadata`)).toBe(insufficientScope);
    expect(await get(`/files/${ids.q1}/metadata`)).toBe('200');
    // Items that the user cannot see either return 404.
    expect(await get(`/files/${ids.bens}`)).toBe('404 not_found');
    expect(await get('/files/1')).toBe('404 not_found');
  });

  it('for a folder allows only the items in it', async () => {
    const folder = await downscoped('root_readwrite', folderAt(ids.reports));
    for (const path of [`/files/${ids.q1}`, `/files/${ids.q0}`, `/folders/${ids.old}/items`]) {
      expect(outcome(await call(folder, 'GET', path))).toBe('200');
    }
    const newFolder = { name: 'New', parent: { id: ids.old } };
    expect(outcome(await call(folder, 'POST', '/folders', newFolder))).toBe('201');
    expect(outcome(await call(folder, 'POST', '/folders', { ...newFolder, parent: { id: '0' } }))).toBe(insufficientScope);
    expect(outcome(await call(folder, 'PUT', `/files/${ids.q1}`, { parent: { id: '0' } }))).toBe(insufficientScope);
    expect(outcome(await call(folder, 'POST', `/files/${ids.plan}/copy`, { parent: { id: ids.old } }))).toBe(insufficientScope);
    expect(outcome(await call(folder, 'POST', '/comments', { item: { type: 'file', id: ids.plan }, message: 'm' }))).toBe(
      insufficientScope,
    );
    const found = await call(folder, 'GET', '/search?query=txt');
    expect(found.body.entries.map(({ name }) => name).sort()).toEqual(['q0.txt', 'q1.txt']);
  });

  it('for the root folder allows all items of the account', async () => {
    const root = await downscoped('root_readwrite', folderAt('0'));
    expect(outcome(await call(root, 'GET', '/folders/0/items'))).toBe('200');
    expect(outcome(await call(root, 'GET', `/files/${ids.plan}`))).toBe('200');
    // Items that others share appear in the root folder too.
    const bens = mock.issueToken({ userId: '2' });
    const body = { item: { type: 'file', id: ids.bens }, accessible_by: { type: 'user', login: 'ada@example.com' }, role: 'viewer' };
    expect(outcome(await call(bens, 'POST', '/collaborations', body))).toBe('201');
    expect(outcome(await call(root, 'GET', `/files/${ids.bens}`))).toBe('200');
  });

  it('for an item rejects account-wide operations', async () => {
    const folder = await downscoped('root_readwrite', folderAt(ids.reports));
    for (const path of ['/events', '/collaborations?status=pending', '/recent_items', '/collections', '/folders/trash/items']) {
      expect(outcome(await call(folder, 'GET', path))).toBe(insufficientScope);
    }
    expect(outcome(await call(folder, 'OPTIONS', '/events'))).toBe(insufficientScope);
    expect(outcome(await call(await downscoped('root_readonly'), 'GET', '/events'))).toBe('200');
  });

  it('for an item rejects other items in the trash, collaborations and upload sessions', async () => {
    const body = { item: { type: 'file', id: ids.plan }, accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'editor' };
    const collaboration = (await call(originalToken(), 'POST', '/collaborations', body)).body.id;
    const opened = await call(originalToken(), 'POST', `${uploadApi}/files/upload_sessions`, {
      folder_id: '0',
      file_size: 8,
      file_name: 'large',
    });
    await call(originalToken(), 'DELETE', `/files/${ids.plan}`);
    const folder = await downscoped('root_readwrite', folderAt(ids.reports));
    expect(outcome(await call(folder, 'GET', `/files/${ids.plan}/trash`))).toBe(insufficientScope);
    expect(outcome(await call(folder, 'GET', `/collaborations/${collaboration}`))).toBe(insufficientScope);
    expect(outcome(await call(folder, 'GET', `${uploadApi}/files/upload_sessions/${opened.body.id}`))).toBe(insufficientScope);
  });

  it('with base_upload allows uploads to its folder only', async () => {
    const uploader = await downscoped('base_upload', folderAt(ids.reports));
    const upload = async (parent: string, name: string): Promise<string> => {
      const headers = { authorization: `Bearer ${uploader}` };
      const form = fileForm({ name, parent: { id: parent } }, encode('bytes'));
      const response = await mock.fetch(`${uploadApi}/files/content`, { method: 'POST', headers, body: form });
      return response.ok ? String(response.status) : `${String(response.status)} ${((await response.json()) as { code: string }).code}`;
    };
    expect(await upload(ids.old, 'new.txt')).toBe('201');
    expect(await upload('0', 'new.txt')).toBe(insufficientScope);
    const session = { folder_id: ids.reports, file_size: 8, file_name: 'large' };
    expect(outcome(await call(uploader, 'POST', `${uploadApi}/files/upload_sessions`, session))).toBe('201');
    expect(outcome(await call(uploader, 'GET', `/files/${ids.q1}`))).toBe(insufficientScope);
  });

  it('cannot use As-User', async () => {
    const preview = await downscoped('base_preview');
    expect(await currentUser(preview, { 'as-user': '2' })).toBe(insufficientScope);
    expect(await currentUser(originalToken(), { 'as-user': '2' })).toBe('2');
  });
});

describe('shared link token', () => {
  const share = async (path: string, link: object = {}): Promise<string> => {
    const { body } = await call(originalToken(), 'PUT', path, { shared_link: { access: 'open', ...link } });
    return (body['shared_link'] as { url: string }).url;
  };
  const bens = () => mock.issueToken({ userId: '2' });

  it('allows access to the linked item while the link exists', async () => {
    const link = await share(`/folders/${ids.reports}`);
    const { status, body } = await exchange(bens(), 'base_explorer item_download item_delete', { box_shared_link: link });
    expect([status, body['restricted_to']]).toMatchObject([200, [{ object: { type: 'folder', id: ids.reports } }, {}, {}]]);
    const opened = body.access_token;
    expect(outcome(await call(opened, 'GET', `/files/${ids.q0}`))).toBe('200');
    expect(outcome(await call(opened, 'GET', `/files/${ids.q0}/content`))).toBe('302');
    expect(outcome(await call(opened, 'DELETE', `/files/${ids.q0}`))).toBe('403 access_denied_insufficient_permissions');
    expect(outcome(await call(opened, 'GET', `/files/${ids.bens}`))).toBe(insufficientScope);
    await call(originalToken(), 'PUT', `/folders/${ids.reports}`, { shared_link: null });
    expect(outcome(await call(opened, 'GET', `/files/${ids.q0}`))).toBe('404 not_found');
  });

  it('is not issued for a link that is unknown, has a password or leads to an inaccessible item', async () => {
    const invalidResource = '400 invalid_resource';
    const locked = await share(`/files/${ids.q1}`, { password: 'Secret123' });
    expect(oauthErrorOf(await exchange(bens(), 'base_preview', { box_shared_link: locked }))).toBe(invalidResource);
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', { box_shared_link: locked }))).toBe(invalidResource);
    expect(oauthErrorOf(await exchange(bens(), 'base_preview', { box_shared_link: 'https://app.box.com/s/none' }))).toBe(invalidResource);
    const reports = await downscoped('base_preview', folderAt(ids.reports));
    const plan = await share(`/files/${ids.plan}`);
    expect(oauthErrorOf(await exchange(reports, 'base_preview', { box_shared_link: plan }))).toBe(invalidResource);
    const both = { box_shared_link: plan, ...fileAt(ids.plan) };
    expect(oauthErrorOf(await exchange(originalToken(), 'base_preview', both))).toBe('400 invalid_request');
  });

  it('does not accept another link in the BoxApi header', async () => {
    const link = await share(`/files/${ids.q1}`);
    const plan = await share(`/files/${ids.plan}`);
    const opened = await downscoped('root_readonly', { box_shared_link: link }, bens());
    const boxapi = { boxapi: `shared_link=${plan}` };
    expect((await call(opened, 'GET', '/shared_items', undefined, boxapi)).body.id).toBe(ids.q1);
    const own = await downscoped('root_readonly', fileAt(ids.bens), bens());
    expect(outcome(await call(own, 'GET', '/shared_items', undefined, boxapi))).toBe(insufficientScope);
    expect(outcome(await call(own, 'GET', `/files/${ids.plan}`, undefined, boxapi))).toBe(insufficientScope);
  });
});
