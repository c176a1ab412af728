import { BoxApiError, BoxAuthError, BoxDecodeError, clientCredentials, createBoxClient, developerToken, type Auth } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { redactSecrets } from '../../../src/core/redaction/redact-secrets.js';
import { json, respondingFetch } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';

const secret = 'Xk29fQ7wLm40ZtRb81Vy';
const clientReceiving = (auth: Auth, respond: () => Response) =>
  createBoxClient({ auth, fetch: respondingFetch(respond).fetch, retry: { attempts: 1 } });
const oauthClient = (description: string) =>
  clientReceiving(clientCredentials({ clientId: 'app-1', clientSecret: secret, userId: '7' }), () =>
    json({ error: 'invalid_grant', error_description: description }, 400),
  );

describe('secrets echoed in error responses', () => {
  it.each([
    ['a whole secret', `no ${secret} here`, 'no […] here'],
    ['a secret that occurs twice', `${secret}, ${secret}`, '[…], […]'],
    ['a part of a secret', `no ${secret.slice(2, 12)}… here`, 'no […]… here'],
    ['a secret in base64', `no ${btoa(`app-1:${secret}`)} here`, /^no [\w+/]{8,12}\[…\][\w=]{0,4} here$/],
    ['a secret in hex', `no ${Buffer.from(secret).toString('hex')} here`, 'no […] here'],
    ['nothing from a text without secrets', 'The exp claim is refused.', 'The exp claim is refused.'],
  ])('redactSecrets removes %s', (_, text, rest) => {
    expect(redactSecrets(text, [secret])).toMatch(rest);
  });

  it('redactSecrets removes secrets in JSON and URL encoding', () => {
    const odd = 'pass "word" & pass';
    expect(redactSecrets(JSON.stringify({ odd }), [odd])).toBe('{"odd":"[…]"}');
    expect(redactSecrets(new URLSearchParams({ odd }).toString(), [odd])).toBe('odd=[…]');
  });

  it('short words and public IDs are not redacted', async () => {
    expect(redactSecrets('no such thing', ['such'])).toBe('no such thing');
    expect((await rejection(oauthClient('app-1 may not act for user 7').users.me(), BoxAuthError)).errorDescription).toBe(
      'app-1 may not act for user 7',
    );
  });

  it('an auth error redacts secrets in message and errorDescription', async () => {
    const { message, errorDescription } = await rejection(oauthClient(`not ${secret}`).users.me(), BoxAuthError);
    expect(errorDescription).toBe('not […]');
    expect(message).toMatch(/invalid_grant: not \[…\]\. /);
  });
});

describe('invalid JSON responses', () => {
  const reading = (text: string) => rejection(clientReceiving(developerToken('x'), () => new Response(text)).users.me(), BoxDecodeError);

  it('the decode error quotes the first HTML tag of the response', async () => {
    expect((await reading('<!DOCTYPE html><p>abc')).message).toMatch(/ is not JSON: <!DOCTYPE html>$/);
  });

  it.each(['{"access_token":"abc', 'abc', '<abc1>', '<p class="abc">', '"abc'])(
    'the decode error does not quote a response that begins with %s',
    async (text) => {
      const { message, cause } = await reading(text);
      expect(`${message} ${String(cause)}`).not.toContain('abc');
    },
  );
});

describe('response headers in errors', () => {
  it('an API error exposes only allowlisted response headers', async () => {
    const listed = { 'box-request-id': 'r1', 'content-type': 'text/plain', 'retry-after': '9', 'x-ratelimit-remaining': '0' };
    const others = {
      'set-cookie': 'z=1',
      location: 'https://h/',
      'content-location': '/t',
      'box-token': 't',
      'x-envoy-peer-metadata': 'm',
    };
    const box = clientReceiving(developerToken('x'), () => new Response(null, { status: 404, headers: { ...listed, ...others } }));
    expect((await rejection(box.users.me(), BoxApiError)).headers).toEqual(listed);
  });
});
