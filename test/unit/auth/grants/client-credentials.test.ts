import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { clientCredentials, type ClientCredentialsOptions } from '../../../../src/auth/grants/client-credentials.js';
import { BoxAuthError, BoxConfigError, BoxError } from '../../../../src/core/errors/box-errors.js';
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type Step } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';

const secret = 'hunter2-secret';
const credentials = { clientId: 'my-id', clientSecret: secret, enterpriseId: '900' };
const client = (...steps: Step[]) => clientOver(scriptedFetch(...steps), { auth: clientCredentials(credentials) });
const granted = (token: string, expiresIn: unknown = 3600) => json({ access_token: token, expires_in: expiresIn, token_type: 'bearer' });

describe('the token request', () => {
  it('carries the fields of the grant for an enterprise', async () => {
    const { box, requests } = client(granted('a'), json({}));
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

  it('names the user when it is for one', async () => {
    const fake = scriptedFetch(granted('a'), json({}));
    await clientOver(fake, { auth: clientCredentials({ clientId: 'i', clientSecret: 's', userId: '33' }) }).box.users.me();
    const fields = new URLSearchParams(String(fake.requests[0]?.body));
    expect([fields.get('box_subject_type'), fields.get('box_subject_id')]).toEqual(['user', '33']);
  });

  it('goes to the configured host', async () => {
    const fake = scriptedFetch(granted('a'), json({}));
    await clientOver(fake, { auth: clientCredentials(credentials), hosts: { oauth: 'https://login.test' } }).box.users.me();
    expect(fake.requests[0]?.url.href).toBe('https://login.test/oauth2/token');
  });

  it('is sent again when the endpoint is down for a moment', async () => {
    const { box, requests, clock } = client(empty(503), networkFailure('ECONNRESET'), granted('a'), json({}));
    await box.users.me();
    expect(requests.length).toBe(4);
    expect(clock.sleeps).toEqual([1000, 2000]);
  });
});

describe('a wrong option', () => {
  it.each<[string, object]>([
    ['clientId', { ...credentials, clientId: '' }],
    ['clientId', { ...credentials, clientId: undefined }],
    ['clientSecret', { ...credentials, clientSecret: 5 }],
    ['enterpriseId', { clientId: 'i', clientSecret: 's' }],
    ['userId', { ...credentials, userId: '33' }],
  ])('is named: %s', (name, options) => {
    const attempt = () => clientCredentials(options as ClientCredentialsOptions);
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow(name);
  });

  it.each<[string, object]>([
    ['enterpriseId', { ...credentials, enterpriseId: '' }],
    ['userId', { clientId: 'i', clientSecret: 's', userId: '' }],
  ])('is named when it is empty: %s', (name, options) => {
    const attempt = () => clientCredentials(options as ClientCredentialsOptions);
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow(name);
  });
});

describe('a refusal', () => {
  it('is a BoxAuthError with the OAuth fields and the status', async () => {
    const { box, requests } = client(json({ error: 'invalid_client', error_description: 'The client credentials are invalid' }, 400));
    const error = await rejection(box.users.me(), BoxAuthError);
    expect([error.error, error.errorDescription, error.status]).toEqual(['invalid_client', 'The client credentials are invalid', 400]);
    expect(error.message).toContain('invalid_client: The client credentials are invalid');
    expect(requests.length).toBe(1);
  });

  it.each([
    ['without a body', () => empty(400), 400],
    ['in HTML', () => new Response('<html>', { status: 403 }), 403],
    ['that grants nothing', () => json({ token_type: 'bearer' }), 200],
    ['that grants an empty token', () => json({ access_token: '', expires_in: 5 }), 200],
    ['that does not say how long', () => json({ access_token: 'a' }), 200],
    ['that is a list', () => json([]), 200],
  ])('%s is a BoxAuthError with the status', async (_, answer, status) => {
    const fake = respondingFetch(answer);
    const error = await rejection(clientOver(fake, { auth: clientCredentials(credentials) }).box.users.me(), BoxAuthError);
    expect(error.status).toBe(status);
  });
});

describe('secrets', () => {
  const leaks = (value: unknown) => {
    const { message = '', stack = '' } = value instanceof Error ? value : {};
    const shown = [message, stack, JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true })].join('\n');
    return [secret, 'granted-token'].filter((word) => shown.includes(word));
  };

  it('would be found by this test', () => {
    expect(leaks(new Error('x', { cause: { secret } }))).toEqual([secret]);
  });

  it.each<[string, () => Step]>([
    ['a refusal', () => json({ error: 'invalid_client' }, 400)],
    ['a failure of the network', () => networkFailure('ECONNRESET')],
  ])('are not in the error of %s', async (_, step) => {
    const fake = respondingFetch(() => {
      const answer = step();
      if (answer instanceof Error) throw answer;
      return answer as Response;
    });
    const error = await rejection(clientOver(fake, { auth: clientCredentials(credentials) }).box.users.me(), BoxError);
    expect(leaks(error)).toEqual([]);
  });

  it('are not in the error of a call, in the client or in the grant', async () => {
    const { box } = client(granted('granted-token'), empty(403));
    const error = await rejection(box.users.me(), Error);
    expect([leaks(error), leaks(box), leaks(clientCredentials(credentials))]).toEqual([[], [], []]);
  });
});
