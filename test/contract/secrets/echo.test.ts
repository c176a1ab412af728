import { BoxApiError, BoxAuthError, BoxDecodeError, clientCredentials, createBoxClient, developerToken, type Auth } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { redactSecrets } from '../../../src/core/encoding/redact-secrets.js';
import { json, respondingFetch } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';

const secret = 'Xk29fQ7wLm40ZtRb81Vy';
const clientOf = (auth: Auth, answer: () => Response) =>
  createBoxClient({ auth, fetch: respondingFetch(answer).fetch, retry: { attempts: 1 } });
const oauthClient = (description: string) =>
  clientOf(clientCredentials({ clientId: 'app-1', clientSecret: secret, userId: '7' }), () =>
    json({ error: 'invalid_grant', error_description: description }, 400),
  );

describe('what a refusal repeats of the request', () => {
  it.each([
    ['whole', `no ${secret} here`, 'no […] here'],
    ['twice', `${secret}, ${secret}`, '[…], […]'],
    ['in part', `no ${secret.slice(2, 12)}… here`, 'no […]… here'],
    ['in base64', `no ${btoa(`app-1:${secret}`)} here`, /^no [\w+/]{8,12}\[…\][\w=]{0,4} here$/],
    ['in hex', `no ${Buffer.from(secret).toString('hex')} here`, 'no […] here'],
    ['not at all', 'The exp claim is refused.', 'The exp claim is refused.'],
  ])('%s is left out', (_, text, rest) => {
    expect(redactSecrets(text, [secret])).toMatch(rest);
  });

  it('in JSON or in a URL is left out', () => {
    const odd = 'pass "word" & pass';
    expect(redactSecrets(JSON.stringify({ odd }), [odd])).toBe('{"odd":"[…]"}');
    expect(redactSecrets(new URLSearchParams({ odd }).toString(), [odd])).toBe('odd=[…]');
  });

  it('of a word stays, and so does what is no secret', async () => {
    expect(redactSecrets('no such thing', ['such'])).toBe('no such thing');
    expect((await rejection(oauthClient('app-1 may not act for user 7').users.me(), BoxAuthError)).errorDescription).toBe(
      'app-1 may not act for user 7',
    );
  });

  it('stands neither in the message nor in the description', async () => {
    const { message, errorDescription } = await rejection(oauthClient(`not ${secret}`).users.me(), BoxAuthError);
    expect(errorDescription).toBe('not […]');
    expect(message).toMatch(/invalid_grant: not \[…\]\. /);
  });
});

describe('an answer that cannot be read', () => {
  const reading = (text: string) => rejection(clientOf(developerToken('x'), () => new Response(text)).users.me(), BoxDecodeError);

  it('is quoted by its first tag', async () => {
    expect((await reading('<!DOCTYPE html><p>abc')).message).toMatch(/ is no JSON <!DOCTYPE html>$/);
  });

  it.each(['{"access_token":"abc', 'abc', '<abc1>', '<p class="abc">', '"abc'])('is not quoted when it begins with %s', async (text) => {
    const { message, cause } = await reading(text);
    expect(`${message} ${String(cause)}`).not.toContain('abc');
  });
});

describe('headers of an answer', () => {
  it('are shown when they are listed', async () => {
    const listed = { 'box-request-id': 'r1', 'content-type': 'text/plain', 'retry-after': '9', 'x-ratelimit-remaining': '0' };
    const others = {
      'set-cookie': 'z=1',
      location: 'https://h/',
      'content-location': '/t',
      'box-token': 't',
      'x-envoy-peer-metadata': 'm',
    };
    const box = clientOf(developerToken('x'), () => new Response(null, { status: 404, headers: { ...listed, ...others } }));
    expect((await rejection(box.users.me(), BoxApiError)).headers).toEqual(listed);
  });
});
