import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { downscoped } from '../../../../src/auth/grants/downscope.js';
import type { DownscopeOptions } from '../../../../src/auth/token-endpoint/downscope-token.js';
import { BoxAuthError, BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { clockStart } from '../../../support/clocks/fake-clock.js';
import { json, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const narrow = { scopes: ['base_preview', 'item_download'], resource: 'https://api.box.com/2.0/files/12345' };
const tokenResponse = (token: string) => json({ access_token: token, expires_in: 3600, restricted_to: [{ scope: 'base_preview' }] });
const rejectedToken = () => json({ error: 'invalid_grant', error_description: 'subject_token is unknown' }, 400);

function setUp(replies: FakeReply[], options: DownscopeOptions = narrow, auth = developerToken('whole')) {
  const fake = scriptedFetch(...replies);
  const { box, clock } = clientWith(fake, { auth: downscoped(auth, options) });
  const form = (index: number) => Object.fromEntries(new URLSearchParams(String(fake.requests[index]?.body)));
  return { box, clock, fake, form };
}

describe('downscoped grant', () => {
  it('exchanges the token for a downscoped one and sends that', async () => {
    const { box, fake, form } = setUp([tokenResponse('narrow'), json({}), json({})]);
    await box.users.me();
    await box.users.me();
    expect(form(0)).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: 'whole',
      subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      scope: 'base_preview item_download',
      resource: narrow.resource,
    });
    expect(fake.requests.slice(1).map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer narrow', 'Bearer narrow']);
  });

  it.each([
    '12345',
    'files/12345',
    '/2.0/files/12345',
    'api.box.com/2.0/files/1',
    'https://',
    'https:///x',
    'file:///etc',
    ' ',
    '',
    7,
    null,
  ])('rejects %j as a resource before anything is sent', async (resource) => {
    const options = { ...narrow, resource: resource as string };
    expect(() => downscoped(developerToken('whole'), options)).toThrow(BoxConfigError);
    const fake = scriptedFetch();
    const error = await rejection(clientWith(fake).box.downscope(options), BoxConfigError);
    expect(error.message).toMatch(/^downscope: resource must (be the API URL|not be null)/);
    expect(fake.requests).toEqual([]);
  });

  it('restricts a token to the item of a shared link', async () => {
    const { box, form } = setUp([tokenResponse('narrow'), json({})], { scopes: ['item_preview'], sharedLink: 'https://app.box.com/s/x' });
    await box.users.me();
    expect(form(0)['box_shared_link']).toBe('https://app.box.com/s/x');
  });

  it('requests a new original token when the original was revoked', async () => {
    const auth = clientCredentials({ clientId: 'i', clientSecret: 's', enterpriseId: '1' });
    const { box, form } = setUp(
      [tokenResponse('one'), rejectedToken(), tokenResponse('two'), tokenResponse('narrow'), json({})],
      narrow,
      auth,
    );
    await box.users.me();
    expect([form(1)['subject_token'], form(3)['subject_token']]).toEqual(['one', 'two']);
  });

  it('rejects when the revoked original cannot be replaced', async () => {
    const { box, fake } = setUp([rejectedToken()]);
    const error = await rejection(box.users.me(), BoxAuthError);
    expect(error.message).toMatch(/developer token was rejected/);
    expect(fake.requests.length).toBe(1);
  });

  it('keeps the original token when a scope is rejected', async () => {
    const { box, fake } = setUp([
      json({ error: 'invalid_scope', error_description: 'no such scope' }, 400),
      tokenResponse('narrow'),
      json({}),
    ]);
    expect((await rejection(box.users.me(), BoxAuthError)).message).toMatch(/enable it in the developer console/);
    await box.users.me();
    expect(fake.requests.length).toBe(3);
  });
});

describe('box.downscope', () => {
  it('returns a downscoped token for other consumers', async () => {
    const fake = scriptedFetch(tokenResponse('narrow'));
    const { box } = clientWith(fake, { auth: developerToken('whole') });
    expect(await box.downscope(narrow)).toEqual({
      accessToken: 'narrow',
      expiresAt: clockStart + 3_600_000,
      restrictedTo: [{ scope: 'base_preview' }],
    });
  });

  it.each<[string, object]>([
    ['scopes', { scopes: [] }],
    ['scopes', {}],
    ['scopes', { scopes: [''] }],
  ])('rejects an invalid %s by name', async (name, options) => {
    const { box } = clientWith(scriptedFetch());
    expect((await rejection(box.downscope(options as DownscopeOptions), BoxConfigError)).message).toMatch(name);
    expect(() => downscoped(developerToken('x'), options as DownscopeOptions)).toThrow(name);
  });
});
