import { generateKeyPairSync, createSign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockBox } from '../../../src/testing/index.js';
import { api, movableClock, type Body } from './setup.js';

const clock = movableClock();
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const client = { clientId: 'app', clientSecret: 'quiet', enterpriseId: '40001' };
const keys = { key1: publicKey.export({ type: 'spki', format: 'pem' }) as string };
const mock = await createMockBox({
  now: clock.now,
  seed: {
    users: [
      { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
      { id: '2', name: 'Ben Okafor', login: 'ben@example.com' },
    ],
    clients: [client, { ...client, clientId: 'jwt', publicKeys: keys }],
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const app = { client_id: 'app', client_secret: 'quiet' };

async function token(form: Record<string, string>): Promise<{ status: number; body: Body }> {
  const response = await mock.fetch('https://api.box.com/oauth2/token', { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, body: (await response.json()) as Body };
}

async function whoIs(accessToken: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await mock.fetch(`${api}/users/me`, { headers: { authorization: `Bearer ${accessToken}`, ...headers } });
  const body = (await response.json()) as Body;
  return response.ok ? body.id : `${String(response.status)} ${body.code}`;
}

describe('client credentials', () => {
  it('say how long the token lives, even when the clock moves meanwhile', async () => {
    const ticking = await createMockBox({ now: () => (clock.pass(0.001), clock.now()) });
    const { clientId: client_id, clientSecret: client_secret, enterpriseId: box_subject_id } = ticking.credentials;
    const body = { client_id, client_secret, grant_type: 'client_credentials', box_subject_type: 'enterprise', box_subject_id };
    const response = await ticking.fetch('https://api.box.com/oauth2/token', { method: 'POST', body: new URLSearchParams(body) });
    expect(await response.json()).toMatchObject({ expires_in: 3600 });
    await ticking.close();
  });

  it('stand for the enterprise or for a user', async () => {
    const enterprise = await token({ ...app, grant_type: 'client_credentials', box_subject_type: 'enterprise', box_subject_id: '40001' });
    expect(enterprise.body).toMatchObject({ expires_in: 3600, token_type: 'bearer', restricted_to: [] });
    expect(enterprise.body).not.toHaveProperty('refresh_token');
    expect(await whoIs(enterprise.body.access_token)).toBe('1');
    const user = await token({ ...app, grant_type: 'client_credentials', box_subject_type: 'user', box_subject_id: '2' });
    expect(await whoIs(user.body.access_token)).toBe('2');
  });

  it('are refused with the wrong secret or for an unknown subject', async () => {
    const wrong = await token({ ...app, client_secret: 'loud', grant_type: 'client_credentials' });
    expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
    const nobody = await token({ ...app, grant_type: 'client_credentials', box_subject_type: 'user', box_subject_id: '9' });
    expect(nobody).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

describe('an access token', () => {
  it('is good for its time, and missing or late ones are told apart', async () => {
    const { body } = await token({ ...app, grant_type: 'client_credentials' });
    clock.pass(3599);
    expect(await whoIs(body.access_token)).toBe('1');
    clock.pass(1);
    const late = await mock.fetch(`${api}/users/me`, { headers: { authorization: `Bearer ${body.access_token}` } });
    expect([late.status, late.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('invalid_token')]);
    const missing = await mock.fetch(`${api}/users/me`);
    expect([missing.status, missing.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Service"']);
  });

  it('does not outlive a reset, nor a revocation', async () => {
    await mock.reset();
    const before = mock.issueToken();
    await mock.reset();
    expect(mock.issueToken()).not.toBe(before);
    expect(await whoIs(before)).toBe('401 unauthorized');
    const now = mock.issueToken({ userId: '2', expiresInSeconds: 5 });
    expect(await whoIs(now)).toBe('2');
    const revoked = await mock.fetch('https://api.box.com/oauth2/revoke', {
      method: 'POST',
      body: new URLSearchParams({ ...app, token: now }),
    });
    expect([revoked.status, await revoked.text()]).toEqual([200, '']);
    expect(await whoIs(now)).toBe('401 unauthorized');
  });

  it('lets an admin act for others, and only an admin', async () => {
    expect(await whoIs(mock.issueToken({ userId: '1' }), { 'as-user': '2' })).toBe('2');
    expect(await whoIs(mock.issueToken({ userId: '2' }), { 'as-user': '1' })).toBe('403 access_denied_insufficient_permissions');
  });
});

describe('an authorization code', () => {
  async function code(): Promise<string> {
    const query = new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: 'https://example.com/back', state: 'x y' });
    const response = await mock.fetch(`https://account.box.com/api/oauth2/authorize?${query.toString()}`, { redirect: 'manual' });
    const location = new URL(response.headers.get('location') ?? '');
    expect([response.status, location.origin, location.searchParams.get('state')]).toEqual([302, 'https://example.com', 'x y']);
    return location.searchParams.get('code') ?? '';
  }

  it('is traded in once, within 30 seconds', async () => {
    const once = await code();
    const first = await token({ ...app, grant_type: 'authorization_code', code: once });
    expect(await whoIs(first.body.access_token)).toBe('1');
    expect((await token({ ...app, grant_type: 'authorization_code', code: once })).body['error']).toBe('invalid_grant');
    const slow = await code();
    clock.pass(31);
    expect((await token({ ...app, grant_type: 'authorization_code', code: slow })).body['error']).toBe('invalid_grant');
  });

  it('brings a refresh token that works once, and so on', async () => {
    const first = await token({ ...app, grant_type: 'authorization_code', code: await code() });
    const refresh = (from: Body) => token({ ...app, grant_type: 'refresh_token', refresh_token: from.refresh_token });
    const [won, lost] = await Promise.all([refresh(first.body), refresh(first.body)]);
    expect([won.status, lost.status, lost.body['error']]).toEqual([200, 400, 'invalid_grant']);
    expect((await refresh(won.body)).status).toBe(200);
  });

  it('is shown on a page where there is no address to go to', async () => {
    const response = await mock.fetch('https://account.box.com/api/oauth2/authorize?response_type=code&client_id=app');
    expect(await response.text()).toMatch(/mock-code-/);
    expect((await mock.fetch('https://account.box.com/api/oauth2/authorize?response_type=code&client_id=no')).status).toBe(400);
  });
});

describe('a JWT assertion', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  function assertion(claims: Record<string, unknown> = {}, key = privateKey): string {
    const seconds = Math.floor(clock.now() / 1000);
    const all = {
      iss: 'jwt',
      sub: '40001',
      box_sub_type: 'enterprise',
      aud: 'https://api.box.com/oauth2/token',
      exp: seconds + 45,
      jti: crypto.randomUUID(),
    };
    const signed = `${part({ alg: 'RS512', typ: 'JWT', kid: 'key1' })}.${part({ ...all, ...claims })}`;
    return `${signed}.${createSign('RSA-SHA512').update(signed).sign(key, 'base64url')}`;
  }
  const grant = (text: string) =>
    token({ client_id: 'jwt', client_secret: 'quiet', grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: text });

  it('is taken once, when its claims and its signature are right', async () => {
    const text = assertion({ sub: '2', box_sub_type: 'user' });
    expect(await whoIs((await grant(text)).body.access_token)).toBe('2');
    expect((await grant(text)).body['error_description']).toMatch(/jti/);
  });

  it('is refused otherwise', async () => {
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    expect((await grant(assertion({}, stranger))).body['error_description']).toMatch(/signature/);
    expect((await grant(assertion({ exp: Math.floor(clock.now() / 1000) + 61 }))).body['error_description']).toMatch(/exp/);
    expect((await grant(assertion({ aud: 'http://127.0.0.1/oauth2/token' }))).body['error_description']).toMatch(/aud/);
    expect((await grant(assertion({ jti: 'short' }))).body['error_description']).toMatch(/jti/);
    expect((await grant('nonsense')).status).toBe(400);
  });
});

describe('a token exchange', () => {
  it('gives a token that says what it is for', async () => {
    const file = await mock.state.addFile({ name: 'a.txt', content: 'a' });
    const { body } = await token({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: mock.issueToken({ expiresInSeconds: 100 }),
      subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      scope: 'item_preview item_download',
      resource: `${api}/files/${file.id}`,
    });
    expect(body).toMatchObject({
      expires_in: 100,
      restricted_to: [{ scope: 'item_preview', object: { type: 'file', id: file.id } }, { scope: 'item_download' }],
    });
    expect(await whoIs(body.access_token)).toBe('1');
  });
});
