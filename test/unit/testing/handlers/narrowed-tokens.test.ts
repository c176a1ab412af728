import { beforeEach, describe, expect, it } from 'vitest';
import { api, encode, fileForm, uploadApi } from '../setup.js';
import { app, asApp, refusalIn, tokenHost, type Answered, type Form } from './token-host.js';

const other = { clientId: 'other', clientSecret: 'loud', enterpriseId: '40001' };
const sizes = { uploadSessions: { minBytes: 1, partBytes: 4 } };
const { mock, clock, token, call, whoIs, revoke, refresh } = await tokenHost([app, other], sizes);

const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';
const exchange = (subject: string, scope: string, more: Form = {}): Promise<Answered> =>
  token({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: subject,
    subject_token_type: accessTokenType,
    scope,
    ...more,
  });
const fileAt = (id: string) => ({ resource: `${api}/files/${id}` });
const folderAt = (id: string) => ({ resource: `${api}/folders/${id}` });

/** Reports holds q1.txt and Old, Old holds q0.txt; plan.txt stands beside them, and Ben has a file of his own. */
let ids: Readonly<Record<'reports' | 'q1' | 'old' | 'q0' | 'plan' | 'bens', string>>;
beforeEach(async () => {
  const reports = mock.state.addFolder({ name: 'Reports' });
  const old = mock.state.addFolder({ name: 'Old', parentId: reports.id });
  const q1 = await mock.state.addFile({ name: 'q1.txt', content: 'one', parentId: reports.id });
  const q0 = await mock.state.addFile({ name: 'q0.txt', content: 'zero', parentId: old.id });
  const plan = await mock.state.addFile({ name: 'plan.txt', content: 'plan' });
  const ben = mock.issueToken({ userId: '2' });
  const form = fileForm({ name: 'bens.txt', parent: { id: '0' } }, 'mine');
  const made = await mock.fetch(`${uploadApi}/files/content`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ben}` },
    body: form,
  });
  const { entries } = (await made.json()) as { entries: { id: string }[] };
  ids = { reports: reports.id, old: old.id, q1: q1.id, q0: q0.id, plan: plan.id, bens: entries[0]?.id ?? '' };
});

const origin = () => mock.issueToken();
const narrowed = async (scope: string, more: Form = {}, subject = origin()): Promise<string> =>
  (await exchange(subject, scope, more)).body.access_token;
const outcome = ({ status, body }: Answered): string => (status < 400 ? String(status) : `${String(status)} ${body.code}`);
const outside = '403 insufficient_scope';

describe('a token exchange', () => {
  it('says what the new token is for', async () => {
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
    expect(await whoIs(body.access_token)).toBe('1');
    expect((await exchange(origin(), 'base_explorer', folderAt('0'))).body['restricted_to']).toMatchObject([{ object: { id: '0' } }]);
    expect((await exchange(origin(), 'base_explorer')).body['restricted_to']).toEqual([{ scope: 'base_explorer' }]);
  });

  it('gives nothing that the origin does not have', async () => {
    const reader = mock.authorize({ scopes: ['root_readonly'] }).accessToken;
    expect((await exchange(reader, 'base_preview item_download')).status).toBe(200);
    for (const scope of ['item_upload', 'root_readonly item_delete', 'nonsense', '']) {
      expect(refusalIn(await exchange(reader, scope))).toBe('400 invalid_scope');
    }
    expect(refusalIn(await exchange(origin(), 'nonsense'))).toBe('400 invalid_scope');
    const preview = await narrowed('base_preview');
    expect(refusalIn(await exchange(preview, 'item_download'))).toBe('400 invalid_scope');
    expect((await exchange(preview, 'base_preview')).status).toBe(200);
  });

  it('is for an item that the origin can see', async () => {
    const no = '400 invalid_resource';
    expect(refusalIn(await exchange(origin(), 'base_preview', fileAt(ids.bens)))).toBe(no);
    expect(refusalIn(await exchange(origin(), 'base_preview', fileAt('1')))).toBe(no);
    expect(refusalIn(await exchange(origin(), 'base_preview', fileAt(ids.reports)))).toBe(no);
    expect(refusalIn(await exchange(origin(), 'base_preview', { resource: `${api}/users/1` }))).toBe(no);
    expect((await exchange(origin(), 'base_preview', fileAt('1'))).body['error_description']).toBe('The target resource is invalid.');
    await call(origin(), 'DELETE', `/files/${ids.plan}`);
    expect(refusalIn(await exchange(origin(), 'base_preview', fileAt(ids.plan)))).toBe(no);
    const reports = await narrowed('base_explorer base_preview', folderAt(ids.reports));
    expect(refusalIn(await exchange(reports, 'base_preview', folderAt('0')))).toBe(no);
    expect((await exchange(reports, 'base_preview', fileAt(ids.q0))).status).toBe(200);
  });

  it('keeps the place of its origin where it names none', async () => {
    const reports = await narrowed('base_explorer', folderAt(ids.reports));
    const again = await narrowed('base_explorer', {}, reports);
    expect(outcome(await call(again, 'GET', `/files/${ids.q1}`))).toBe('200');
    expect(outcome(await call(again, 'GET', `/files/${ids.plan}`))).toBe(outside);
  });

  it('wants a good token, its type, and the application that it belongs to', async () => {
    expect(refusalIn(await exchange('mock-access-0-0', 'base_preview'))).toBe('400 invalid_grant');
    const form = { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: origin(), scope: 'base_preview' };
    expect(refusalIn(await token(form))).toBe('400 invalid_request');
    expect((await exchange(origin(), 'base_preview', asApp)).status).toBe(200);
    expect(refusalIn(await exchange(origin(), 'base_preview', { client_id: 'app', client_secret: 'loud' }))).toBe('400 invalid_client');
    expect(refusalIn(await exchange(origin(), 'base_preview', { client_id: 'other', client_secret: 'loud' }))).toBe('400 invalid_grant');
  });
});

describe('the end of a narrowed token', () => {
  it('is that of its origin, by time', async () => {
    const subject = mock.issueToken({ expiresInSeconds: 10 });
    clock.pass(4.5);
    const { body } = await exchange(subject, 'base_preview');
    expect(body['expires_in']).toBe(5);
    clock.pass(5.4);
    expect(await whoIs(body.access_token)).toBe('1');
    clock.pass(0.1);
    expect(await whoIs(body.access_token)).toBe('401 unauthorized');
  });

  it('comes with the revocation of its origin, and not the other way round', async () => {
    const consent = mock.authorize();
    const first = await narrowed('base_explorer', {}, consent.accessToken);
    const second = await narrowed('base_explorer', {}, first);
    await revoke({ ...asApp, token: second });
    expect([await whoIs(second), await whoIs(first)]).toEqual(['401 unauthorized', '1']);
    const third = await narrowed('base_explorer', {}, first);
    await revoke({ ...asApp, token: consent.refreshToken });
    expect([await whoIs(third), await whoIs(first)]).toEqual(['401 unauthorized', '401 unauthorized']);
    expect((await refresh(consent.refreshToken)).status).toBe(400);
  });
});

describe('a narrowed token', () => {
  it('opens what its scopes say, and the refusal says so', async () => {
    const preview = await narrowed('base_preview');
    expect(outcome(await call(preview, 'GET', `/files/${ids.q1}`))).toBe('200');
    const refused = await call(preview, 'GET', `/files/${ids.q1}/content`);
    expect(outcome(refused)).toBe(outside);
    expect(refused.headers.get('www-authenticate')).toBe(
      'Bearer realm="Service", error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token."',
    );
    expect(outcome(await call(preview, 'DELETE', `/files/${ids.q1}`))).toBe(outside);
    // Without state of its own in the mock.
    expect(outcome(await call(preview, 'GET', '/webhooks'))).toBe(outside);
    expect(outcome(await call(await narrowed('item_download'), 'GET', `/files/${ids.q1}/content`))).toBe('302');
    expect(outcome(await call(await narrowed('item_delete'), 'DELETE', `/files/${ids.q1}`))).toBe('204');
  });

  it('renames or shares, if that is what it is for, and changes nothing else', async () => {
    const [rename, share] = [await narrowed('item_rename'), await narrowed('item_share')];
    const path = `/files/${ids.q1}`;
    expect(outcome(await call(rename, 'PUT', path, { name: 'q2.txt' }))).toBe('200');
    expect(outcome(await call(rename, 'PUT', path, { name: 'q3.txt', description: 'new' }))).toBe(outside);
    expect(outcome(await call(rename, 'PUT', path, { shared_link: {} }))).toBe(outside);
    expect(outcome(await call(share, 'PUT', path, { shared_link: {} }))).toBe('200');
    expect(outcome(await call(share, 'PUT', path, { name: 'q4.txt' }))).toBe(outside);
  });

  it('for a file opens no other', async () => {
    const one = await narrowed('root_readwrite', fileAt(ids.q1));
    const get = async (path: string) => outcome(await call(one, 'GET', path));
    expect(await get(`/files/${ids.q1}`)).toBe('200');
    expect(await get(`/files/${ids.q1}/versions`)).toBe('200');
    for (const path of [`/files/${ids.plan}`, `/files/${ids.q0}/comments`, `/folders/${ids.reports}`, '/folders/0', '/folders/0/items']) {
      expect(await get(path)).toBe(outside);
    }
    // Without state of its own in the mock.
    expect(await get(`/files/${ids.plan}/metadata`)).toBe(outside);
    expect(await get(`/files/${ids.q1}/metadata`)).toBe('200');
    // What the user could not see either is not there.
    expect(await get(`/files/${ids.bens}`)).toBe('404 not_found');
    expect(await get('/files/1')).toBe('404 not_found');
  });

  it('for a folder opens what is in it', async () => {
    const folder = await narrowed('root_readwrite', folderAt(ids.reports));
    for (const path of [`/files/${ids.q1}`, `/files/${ids.q0}`, `/folders/${ids.old}/items`]) {
      expect(outcome(await call(folder, 'GET', path))).toBe('200');
    }
    const made = { name: 'New', parent: { id: ids.old } };
    expect(outcome(await call(folder, 'POST', '/folders', made))).toBe('201');
    expect(outcome(await call(folder, 'POST', '/folders', { ...made, parent: { id: '0' } }))).toBe(outside);
    expect(outcome(await call(folder, 'PUT', `/files/${ids.q1}`, { parent: { id: '0' } }))).toBe(outside);
    expect(outcome(await call(folder, 'POST', `/files/${ids.plan}/copy`, { parent: { id: ids.old } }))).toBe(outside);
    expect(outcome(await call(folder, 'POST', '/comments', { item: { type: 'file', id: ids.plan }, message: 'm' }))).toBe(outside);
    const found = await call(folder, 'GET', '/search?query=txt');
    expect(found.body.entries.map(({ name }) => name).sort()).toEqual(['q0.txt', 'q1.txt']);
  });

  it('for the root opens all files of the account', async () => {
    const root = await narrowed('root_readwrite', folderAt('0'));
    expect(outcome(await call(root, 'GET', '/folders/0/items'))).toBe('200');
    expect(outcome(await call(root, 'GET', `/files/${ids.plan}`))).toBe('200');
    // What others share stands in the root as well.
    const bens = mock.issueToken({ userId: '2' });
    const body = { item: { type: 'file', id: ids.bens }, accessible_by: { type: 'user', login: 'ada@example.com' }, role: 'viewer' };
    expect(outcome(await call(bens, 'POST', '/collaborations', body))).toBe('201');
    expect(outcome(await call(root, 'GET', `/files/${ids.bens}`))).toBe('200');
  });

  it('for an item tells nothing of the rest of the account', async () => {
    const folder = await narrowed('root_readwrite', folderAt(ids.reports));
    for (const path of ['/events', '/collaborations?status=pending', '/recent_items', '/collections', '/folders/trash/items']) {
      expect(outcome(await call(folder, 'GET', path))).toBe(outside);
    }
    expect(outcome(await call(folder, 'OPTIONS', '/events'))).toBe(outside);
    expect(outcome(await call(await narrowed('root_readonly'), 'GET', '/events'))).toBe('200');
  });

  it('for an item finds nothing of the rest in the trash, in collaborations or in upload sessions', async () => {
    const body = { item: { type: 'file', id: ids.plan }, accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'editor' };
    const collaboration = (await call(origin(), 'POST', '/collaborations', body)).body.id;
    const opened = await call(origin(), 'POST', `${uploadApi}/files/upload_sessions`, { folder_id: '0', file_size: 8, file_name: 'large' });
    await call(origin(), 'DELETE', `/files/${ids.plan}`);
    const folder = await narrowed('root_readwrite', folderAt(ids.reports));
    expect(outcome(await call(folder, 'GET', `/files/${ids.plan}/trash`))).toBe(outside);
    expect(outcome(await call(folder, 'GET', `/collaborations/${collaboration}`))).toBe(outside);
    expect(outcome(await call(folder, 'GET', `${uploadApi}/files/upload_sessions/${opened.body.id}`))).toBe(outside);
  });

  it('uploads into its folder', async () => {
    const uploader = await narrowed('base_upload', folderAt(ids.reports));
    const upload = async (parent: string, name: string): Promise<string> => {
      const headers = { authorization: `Bearer ${uploader}` };
      const form = fileForm({ name, parent: { id: parent } }, encode('bytes'));
      const response = await mock.fetch(`${uploadApi}/files/content`, { method: 'POST', headers, body: form });
      return response.ok ? String(response.status) : `${String(response.status)} ${((await response.json()) as { code: string }).code}`;
    };
    expect(await upload(ids.old, 'new.txt')).toBe('201');
    expect(await upload('0', 'new.txt')).toBe(outside);
    const session = { folder_id: ids.reports, file_size: 8, file_name: 'large' };
    expect(outcome(await call(uploader, 'POST', `${uploadApi}/files/upload_sessions`, session))).toBe('201');
    expect(outcome(await call(uploader, 'GET', `/files/${ids.q1}`))).toBe(outside);
  });

  it('acts for nobody else', async () => {
    const preview = await narrowed('base_preview');
    expect(await whoIs(preview, { 'as-user': '2' })).toBe(outside);
    expect(await whoIs(origin(), { 'as-user': '2' })).toBe('2');
  });
});

describe('a token for a shared link', () => {
  const share = async (path: string, link: object = {}): Promise<string> => {
    const { body } = await call(origin(), 'PUT', path, { shared_link: { access: 'open', ...link } });
    return (body['shared_link'] as { url: string }).url;
  };
  const bens = () => mock.issueToken({ userId: '2' });

  it('opens what the link does, as long as it does', async () => {
    const link = await share(`/folders/${ids.reports}`);
    const { status, body } = await exchange(bens(), 'base_explorer item_download item_delete', { box_shared_link: link });
    expect([status, body['restricted_to']]).toMatchObject([200, [{ object: { type: 'folder', id: ids.reports } }, {}, {}]]);
    const opened = body.access_token;
    expect(outcome(await call(opened, 'GET', `/files/${ids.q0}`))).toBe('200');
    expect(outcome(await call(opened, 'GET', `/files/${ids.q0}/content`))).toBe('302');
    expect(outcome(await call(opened, 'DELETE', `/files/${ids.q0}`))).toBe('403 access_denied_insufficient_permissions');
    expect(outcome(await call(opened, 'GET', `/files/${ids.bens}`))).toBe(outside);
    await call(origin(), 'PUT', `/folders/${ids.reports}`, { shared_link: null });
    expect(outcome(await call(opened, 'GET', `/files/${ids.q0}`))).toBe('404 not_found');
  });

  it('is not given for a link with a password, to nothing, or to what the origin does not open', async () => {
    const no = '400 invalid_resource';
    const locked = await share(`/files/${ids.q1}`, { password: 'Secret123' });
    expect(refusalIn(await exchange(bens(), 'base_preview', { box_shared_link: locked }))).toBe(no);
    expect(refusalIn(await exchange(origin(), 'base_preview', { box_shared_link: locked }))).toBe(no);
    expect(refusalIn(await exchange(bens(), 'base_preview', { box_shared_link: 'https://app.box.com/s/none' }))).toBe(no);
    const reports = await narrowed('base_preview', folderAt(ids.reports));
    const plan = await share(`/files/${ids.plan}`);
    expect(refusalIn(await exchange(reports, 'base_preview', { box_shared_link: plan }))).toBe(no);
    const both = { box_shared_link: plan, ...fileAt(ids.plan) };
    expect(refusalIn(await exchange(origin(), 'base_preview', both))).toBe('400 invalid_request');
  });

  it('takes no other link along', async () => {
    const link = await share(`/files/${ids.q1}`);
    const plan = await share(`/files/${ids.plan}`);
    const opened = await narrowed('root_readonly', { box_shared_link: link }, bens());
    const boxapi = { boxapi: `shared_link=${plan}` };
    expect((await call(opened, 'GET', '/shared_items', undefined, boxapi)).body.id).toBe(ids.q1);
    const own = await narrowed('root_readonly', fileAt(ids.bens), bens());
    expect(outcome(await call(own, 'GET', '/shared_items', undefined, boxapi))).toBe(outside);
    expect(outcome(await call(own, 'GET', `/files/${ids.plan}`, undefined, boxapi))).toBe(outside);
  });
});
