import { describe, expect, it } from 'vitest';
import { BoxAuthError, clientCredentials, developerToken } from 'box-openapi-sdk';
import { openBox, people } from '../../support/box.js';
import { refusal, rejection } from '../../support/rejection.js';
import { intercept } from '../../support/wire.js';

const seed = { users: people };

function clientOf(mock: { credentials: { clientId: string; clientSecret: string } }) {
  return { client_id: mock.credentials.clientId, client_secret: mock.credentials.clientSecret };
}

/** Signs the first user in, as the web page of an application would. */
async function signIn() {
  const scene = await openBox({ seed });
  const client = clientOf(scene.mock);
  const page = await scene.box.authorization.authorize({ response_type: 'code', client_id: client.client_id });
  const code = /The code is ([\w-]+)/.exec(await page.text())?.[1] ?? '';
  const token = await scene.box.authorization.requestToken({ body: { grant_type: 'authorization_code', code, ...client } });
  return { ...scene, anotherClient: scene.client, client, code, token, refreshToken: token.refresh_token ?? '' };
}

describe('client credentials', () => {
  it('of the enterprise act for the service account, and of a user for that user', async () => {
    const { box, clientOf: as } = await openBox({ seed });
    expect(await box.users.me()).toMatchObject({ id: '33001', name: 'Ada Moreno' });
    expect(await as('33002').users.me()).toMatchObject({ id: '33002', name: 'Ben Okafor' });
  });

  it('are traded for one token, however many calls wait for it', async () => {
    const { box, mock } = await openBox({ seed });
    await Promise.all([box.users.me(), box.users.get('33002'), box.folders.get('0'), box.events.list()]);
    await box.users.me();
    expect(mock.exchanges.filter(({ operationId }) => operationId === 'authorization.requestToken')).toHaveLength(1);
  });

  it('with a wrong secret reject with what the service said, and no call is sent', async () => {
    const { client, calls, mock } = await openBox({ seed });
    const box = client({ auth: clientCredentials({ ...mock.credentials, clientSecret: 'wrong' }) });
    const error = await rejection(box.users.me(), BoxAuthError);
    expect(error).toMatchObject({ error: 'invalid_client', status: 400 });
    expect(error.message).not.toContain('wrong');
    expect(calls()).toEqual([]);
  });

  it('of a user who does not exist are refused as a grant', async () => {
    const { clientOf: as } = await openBox({ seed });
    expect(await rejection(as('99999').users.me(), BoxAuthError)).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('a token that has run out', () => {
  it('is replaced once and the call sent again', async () => {
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

  it('is replaced once for all the calls that it failed', async () => {
    const { box, mock } = await openBox({ seed });
    await box.users.me();
    mock.state.expireTokens();
    const names = await Promise.all(people.map(async ({ id }) => (await box.users.get(id)).name));
    expect(names).toEqual(people.map(({ name }) => name));
    expect(mock.exchanges.filter(({ operationId }) => operationId === 'authorization.requestToken')).toHaveLength(2);
  });

  it('is not even tried when the clock says that its hour is nearly over', async () => {
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

  it('and was made by hand cannot be replaced, which the error says', async () => {
    const { client, mock } = await openBox({ seed });
    const box = client({ auth: developerToken(mock.issueToken({ userId: '33003' })) });
    expect(await box.users.me()).toMatchObject({ id: '33003' });
    mock.state.expireTokens();
    expect((await rejection(box.users.me(), BoxAuthError)).message).toMatch(/60 minutes/);
  });
});

describe('a user who signs in', () => {
  it('is sent back to the application with a code and its state, and without anything of the client', async () => {
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
      ...clientOf(mock),
    } as const;
    expect(await browser.authorization.requestToken({ body })).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
  });

  it('gets tokens for the code once', async () => {
    const { box, client, code, token } = await signIn();
    expect(token.restricted_to).toEqual([]);
    const again = box.authorization.requestToken({ body: { grant_type: 'authorization_code', code, ...client } });
    await refusal(again, 400, 'invalid_grant');
  });

  it('stays signed in by a refresh token, of which each works once', async () => {
    const { box, client, refreshToken, mock } = await signIn();
    const second = await box.authorization.refreshToken({ body: { refresh_token: refreshToken, ...client } });
    expect(second.refresh_token).not.toBe(refreshToken);
    await refusal(box.authorization.refreshToken({ body: { refresh_token: refreshToken, ...client } }), 400, 'invalid_grant');
    const third = await box.authorization.refreshToken({ body: { refresh_token: second.refresh_token ?? '', ...client } });
    expect(third.access_token).not.toBe(second.access_token);
    expect(mock.exchanges.every(({ requestHeaders }) => !('authorization' in requestHeaders))).toBe(true);
  });

  it('is signed out by revoking the token, and its refresh token goes with it', async () => {
    const { box, anotherClient, client, refreshToken, token } = await signIn();
    const own = anotherClient({ auth: developerToken(token.access_token) });
    expect(await own.users.me()).toMatchObject({ id: '33001' });
    await expect(box.authorization.revokeToken({ body: { token: token.access_token, ...client } })).resolves.toBeUndefined();
    await rejection(own.users.me(), BoxAuthError);
    await refusal(box.authorization.refreshToken({ body: { refresh_token: refreshToken, ...client } }), 400, 'invalid_grant');
  });

  it('can have a token narrowed to one file', async () => {
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

describe('acting for somebody else', () => {
  it('is done for one call by asUser, and the others stay as they were', async () => {
    const { box, calls } = await openBox({ seed });
    expect(await box.users.me({}, { asUser: '33002' })).toMatchObject({ name: 'Ben Okafor' });
    expect(await box.users.me()).toMatchObject({ name: 'Ada Moreno' });
    expect(calls().map(({ requestHeaders }) => requestHeaders['as-user'])).toEqual(['33002', undefined]);
  });

  it('is refused to a user who is no admin', async () => {
    const { clientOf: as } = await openBox({ seed });
    await refusal(as('33002').users.me({}, { asUser: '33003' }), 403, 'access_denied_insufficient_permissions');
  });
});
