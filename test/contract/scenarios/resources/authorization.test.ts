import { describe, expect, it } from 'vitest';
import { BoxAuthError, clientCredentials, developerToken } from 'box-openapi-sdk';
import { openBox, people } from '../../support/box.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { rejection } from '../../../support/rejection.js';
import { intercept } from '../../support/intercept.js';

const seed = { users: people };

function clientCredentialsOf(mock: { credentials: { clientId: string; clientSecret: string } }) {
  return { client_id: mock.credentials.clientId, client_secret: mock.credentials.clientSecret };
}

/** Signs in the first user through the authorization page. */
async function signIn() {
  const fixture = await openBox({ seed });
  const client = clientCredentialsOf(fixture.mock);
  const page = await fixture.box.authorization.authorize({ response_type: 'code', client_id: client.client_id });
  const code = /The code is ([\w-]+)/.exec(await page.text())?.[1] ?? '';
  const token = await fixture.box.authorization.requestToken({ body: { grant_type: 'authorization_code', code, ...client } });
  return { ...fixture, anotherClient: fixture.client, client, code, token, refreshToken: token.refresh_token ?? '' };
}

describe('client credentials', () => {
  it('the grant acts for the service account with enterpriseId and for a user with userId', async () => {
    const { box, clientForUser } = await openBox({ seed });
    expect(await box.users.me()).toMatchObject({ id: '33001', name: 'Ada Moreno' });
    expect(await clientForUser('33002').users.me()).toMatchObject({ id: '33002', name: 'Ben Okafor' });
  });

  it('the grant sends one token request for concurrent calls', async () => {
    const { box, mock } = await openBox({ seed });
    await Promise.all([box.users.me(), box.users.get('33002'), box.folders.get('0'), box.events.list()]);
    await box.users.me();
    expect(mock.exchanges.filter(({ operationId }) => operationId === 'authorization.requestToken')).toHaveLength(1);
  });

  it('the grant rejects with the OAuth error for a wrong secret, and no call is sent', async () => {
    const { client, calls, mock } = await openBox({ seed });
    const box = client({ auth: clientCredentials({ ...mock.credentials, clientSecret: 'wrong' }) });
    const error = await rejection(box.users.me(), BoxAuthError);
    expect(error).toMatchObject({ error: 'invalid_client', status: 400 });
    expect(error.message).not.toContain('wrong');
    expect(calls()).toEqual([]);
  });

  it('the grant rejects with invalid_grant for an unknown user', async () => {
    const { clientForUser } = await openBox({ seed });
    expect(await rejection(clientForUser('99999').users.me(), BoxAuthError)).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('expired tokens', () => {
  it('an expired token is renewed after a 401 and the call is resent', async () => {
    const { box, mock, calls } = await openBox({ seed });
    await box.users.me();
    mock.state.expireTokens();
    expect(await box.users.me()).toMatchObject({ id: '33001' });
    expect(calls().map(({ status }) => status)).toEqual([200, 401, 200]);
    expect(mock.exchanges.map(({ operationId }) => operationId)).toEqual([
      'authorization.requestToken',
      'users.me',
      'users.me',
      'authorization.requestToken',
      'users.me',
    ]);
  });

  it('an expired token is renewed once for concurrent calls', async () => {
    const { box, mock } = await openBox({ seed });
    await box.users.me();
    mock.state.expireTokens();
    const names = await Promise.all(people.map(async ({ id }) => (await box.users.get(id)).name));
    expect(names).toEqual(people.map(({ name }) => name));
    expect(mock.exchanges.filter(({ operationId }) => operationId === 'authorization.requestToken')).toHaveLength(2);
  });

  it('a token that is about to expire is renewed before the next call', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z');
    const now = () => time;
    const { client, mock, calls } = await openBox({ seed, now });
    const box = client({ clock: { now, sleep: () => Promise.resolve() } });
    await box.users.me();
    time += 3_590_000;
    await box.users.me();
    expect(calls().map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(calls().map(({ requestHeaders }) => requestHeaders['authorization'])).size).toBe(2);
    expect(mock.exchanges).toHaveLength(4);
  });

  it('an expired developer token rejects with an error that states its 60-minute lifetime', async () => {
    const { client, mock } = await openBox({ seed });
    const box = client({ auth: developerToken(mock.issueToken({ userId: '33003' })) });
    expect(await box.users.me()).toMatchObject({ id: '33003' });
    mock.state.expireTokens();
    expect((await rejection(box.users.me(), BoxAuthError)).message).toMatch(/60 minutes/);
  });
});

describe('authorization code flow', () => {
  it('the authorize page redirects to redirect_uri with code and state and without credentials', async () => {
    const { client, mock } = await openBox({ seed });
    const seen: { url: URL; headers: Headers }[] = [];
    const browser = client({
      fetch: intercept(mock, (request) => {
        if (request.url.hostname !== 'app.example.com') return request.send();
        seen.push(request);
        return Promise.resolve(new Response('Signed in'));
      }),
    });
    const page = await browser.authorization.authorize({
      response_type: 'code',
      client_id: mock.credentials.clientId,
      redirect_uri: 'https://app.example.com/signed-in',
      state: 'a b&c',
    });
    expect(await page.text()).toBe('Signed in');
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url.searchParams.get('state')).toBe('a b&c');
    expect(seen[0]?.headers.has('authorization')).toBe(false);
    const body = {
      grant_type: 'authorization_code',
      code: seen[0]?.url.searchParams.get('code') ?? '',
      redirect_uri: 'https://app.example.com/signed-in',
      ...clientCredentialsOf(mock),
    } as const;
    expect(await browser.authorization.requestToken({ body })).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
  });

  it('an authorization code works once', async () => {
    const { box, client, code, token } = await signIn();
    expect(token.restricted_to).toEqual([]);
    const second = box.authorization.requestToken({ body: { grant_type: 'authorization_code', code, ...client } });
    await expectApiError(second, 400, 'invalid_grant');
  });

  it('a refresh token works once and is replaced by a new one', async () => {
    const { box, client, refreshToken, mock } = await signIn();
    const second = await box.authorization.refreshToken({ body: { refresh_token: refreshToken, ...client } });
    expect(second.refresh_token).not.toBe(refreshToken);
    await expectApiError(box.authorization.refreshToken({ body: { refresh_token: refreshToken, ...client } }), 400, 'invalid_grant');
    const third = await box.authorization.refreshToken({ body: { refresh_token: second.refresh_token ?? '', ...client } });
    expect(third.access_token).not.toBe(second.access_token);
    expect(mock.exchanges.every(({ requestHeaders }) => !('authorization' in requestHeaders))).toBe(true);
  });

  it('revoking an access token also revokes its refresh token', async () => {
    const { box, anotherClient, client, refreshToken, token } = await signIn();
    const signedInClient = anotherClient({ auth: developerToken(token.access_token) });
    expect(await signedInClient.users.me()).toMatchObject({ id: '33001' });
    await expect(box.authorization.revokeToken({ body: { token: token.access_token, ...client } })).resolves.toBeUndefined();
    await rejection(signedInClient.users.me(), BoxAuthError);
    await expectApiError(box.authorization.refreshToken({ body: { refresh_token: refreshToken, ...client } }), 400, 'invalid_grant');
  });

  it('a token exchange narrows a token to one file', async () => {
    const { box, mock, token } = await signIn();
    const file = await mock.state.addFile({ name: 'plan.txt', content: 'one' });
    const narrowed = await box.authorization.requestToken({
      body: {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: token.access_token,
        subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        scope: 'base_preview item_download',
        resource: `https://api.box.com/2.0/files/${file.id}`,
      },
    });
    expect(narrowed.access_token).not.toBe(token.access_token);
    expect(narrowed.restricted_to).toMatchObject([
      { scope: 'base_preview', object: { type: 'file', id: file.id } },
      { scope: 'item_download', object: { type: 'file', id: file.id } },
    ]);
  });
});

describe('asUser', () => {
  it('asUser applies to a single call', async () => {
    const { box, calls } = await openBox({ seed });
    expect(await box.users.me({}, { asUser: '33002' })).toMatchObject({ name: 'Ben Okafor' });
    expect(await box.users.me()).toMatchObject({ name: 'Ada Moreno' });
    expect(calls().map(({ requestHeaders }) => requestHeaders['as-user'])).toEqual(['33002', undefined]);
  });

  it('asUser is rejected with 403 for a user who is not an admin', async () => {
    const { clientForUser } = await openBox({ seed });
    await expectApiError(clientForUser('33002').users.me({}, { asUser: '33003' }), 403, 'access_denied_insufficient_permissions');
  });
});
