import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { clientCredentials, type ClientCredentialsOptions } from '../../../../src/auth/grants/client-credentials.js';
import { BoxAuthError, BoxConfigError, BoxError } from '../../../../src/core/errors/box-errors.js';
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const secret = 'hunter2-secret';
const credentials = { clientId: 'my-id', clientSecret: secret, enterpriseId: '900' };
const client = (...replies: FakeReply[]) => clientWith(scriptedFetch(...replies), { auth: clientCredentials(credentials) });
const tokenResponse = (token: string, expiresIn: unknown = 3600) =>
  json({ access_token: token, expires_in: expiresIn, token_type: 'bearer' });

describe('client credentials token request', () => {
  it('the token request contains the fields of an enterprise grant', async () => {
    const { box, requests } = client(tokenResponse('a'), json({}));
    await box.users.me();
    const [token, call] = requests;
    expect([token?.method, token?.url.href, token?.redirect]).toEqual(['POST', 'https://api.box.com/oauth2/token', 'error']);
    expect(token?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(token?.headers.has('authorization')).toBe(false);
    expect(Object.fromEntries(new URLSearchParams(String(token?.body)))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'my-id',
      client_secret: secret,
      box_subject_type: 'enterprise',
      box_subject_id: '900',
    });
    expect(call?.headers.get('authorization')).toBe('Bearer a');
  });

  it('the token request contains the user ID of a user grant', async () => {
    const fake = scriptedFetch(tokenResponse('a'), json({}));
    await clientWith(fake, { auth: clientCredentials({ clientId: 'i', clientSecret: 's', userId: '33' }) }).box.users.me();
    const fields = new URLSearchParams(String(fake.requests[0]?.body));
    expect([fields.get('box_subject_type'), fields.get('box_subject_id')]).toEqual(['user', '33']);
  });

  it('the token request goes to the configured host', async () => {
    const fake = scriptedFetch(tokenResponse('a'), json({}));
    await clientWith(fake, { auth: clientCredentials(credentials), hosts: { oauth: 'https://login.test' } }).box.users.me();
    expect(fake.requests[0]?.url.href).toBe('https://login.test/oauth2/token');
  });

  it('the token request is retried after a transient failure of the endpoint', async () => {
    const { box, requests, clock } = client(empty(503), networkFailure('ECONNRESET'), tokenResponse('a'), json({}));
    await box.users.me();
    expect(requests.length).toBe(4);
    expect(clock.sleeps).toEqual([1000, 2000]);
  });
});

describe('invalid options of clientCredentials', () => {
  it.each<[string, object]>([
    ['clientId', { ...credentials, clientId: '' }],
    ['clientId', { ...credentials, clientId: undefined }],
    ['clientSecret', { ...credentials, clientSecret: 5 }],
    ['enterpriseId', { clientId: 'i', clientSecret: 's' }],
    ['userId', { ...credentials, userId: '33' }],
  ])('rejects an invalid %s by name', (name, options) => {
    const attempt = () => clientCredentials(options as ClientCredentialsOptions);
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow(name);
  });

  it.each<[string, object]>([
    ['enterpriseId', { ...credentials, enterpriseId: '' }],
    ['userId', { clientId: 'i', clientSecret: 's', userId: '' }],
  ])('rejects an empty %s by name', (name, options) => {
    const attempt = () => clientCredentials(options as ClientCredentialsOptions);
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow(name);
  });
});

describe('rejected token requests', () => {
  it('rejects with BoxAuthError, the OAuth fields and the status', async () => {
    const { box, requests } = client(json({ error: 'invalid_client', error_description: 'The client credentials are invalid' }, 400));
    const error = await rejection(box.users.me(), BoxAuthError);
    expect([error.error, error.errorDescription, error.status]).toEqual(['invalid_client', 'The client credentials are invalid', 400]);
    expect(error.message).toContain('invalid_client: The client credentials are invalid');
    expect(requests.length).toBe(1);
  });

  it.each([
    ['without a body', () => empty(400), 400],
    ['in HTML', () => new Response('<html>', { status: 403 }), 403],
    ['without a token', () => json({ token_type: 'bearer' }), 200],
    ['with an empty token', () => json({ access_token: '', expires_in: 5 }), 200],
    ['without expires_in', () => json({ access_token: 'a' }), 200],
    ['with a JSON array', () => json([]), 200],
  ])('rejects with BoxAuthError and the status for a response %s', async (_, response, status) => {
    const fake = respondingFetch(response);
    const error = await rejection(clientWith(fake, { auth: clientCredentials(credentials) }).box.users.me(), BoxAuthError);
    expect(error.status).toBe(status);
  });
});

describe('secrets of clientCredentials', () => {
  const leaks = (value: unknown) => {
    const { message = '', stack = '' } = value instanceof Error ? value : {};
    const shown = [message, stack, JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true })].join('\n');
    return [secret, 'granted-token'].filter((word) => shown.includes(word));
  };

  it('detects a secret in an error cause (self-test)', () => {
    expect(leaks(new Error('x', { cause: { secret } }))).toEqual([secret]);
  });

  it.each<[string, () => FakeReply]>([
    ['a rejected request', () => json({ error: 'invalid_client' }, 400)],
    ['a network failure', () => networkFailure('ECONNRESET')],
  ])('exposes no secret in the error of %s', async (_, reply) => {
    const fake = respondingFetch(() => {
      const result = reply();
      if (result instanceof Error) throw result;
      return result as Response;
    });
    const error = await rejection(clientWith(fake, { auth: clientCredentials(credentials) }).box.users.me(), BoxError);
    expect(leaks(error)).toEqual([]);
  });

  it('exposes no secret in a call error, the client or the grant', async () => {
    const { box } = client(tokenResponse('granted-token'), empty(403));
    const error = await rejection(box.users.me(), Error);
    expect([leaks(error), leaks(box), leaks(clientCredentials(credentials))]).toEqual([[], [], []]);
  });
});
