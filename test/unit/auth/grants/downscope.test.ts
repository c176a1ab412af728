import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { downscoped, type DownscopeOptions } from '../../../../src/auth/grants/downscope.js';
import { BoxAuthError, BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { startOfTime } from '../../../support/clocks/fake-clock.js';
import { json, scriptedFetch, type Step } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';

const narrow = { scopes: ['base_preview', 'item_download'], resource: 'https://api.box.com/2.0/files/12345' };
const granted = (token: string) => json({ access_token: token, expires_in: 3600, restricted_to: [{ scope: 'base_preview' }] });
const refusedToken = () => json({ error: 'invalid_grant', error_description: 'subject_token is unknown' }, 400);

function setUp(steps: Step[], options: DownscopeOptions = narrow, auth = developerToken('whole')) {
  const fake = scriptedFetch(...steps);
  const { box, clock } = clientOver(fake, { auth: downscoped(auth, options) });
  const form = (index: number) => Object.fromEntries(new URLSearchParams(String(fake.requests[index]?.body)));
  return { box, clock, fake, form };
}

describe('a downscoped grant', () => {
  it('exchanges the token for a narrower one and calls with that', async () => {
    const { box, fake, form } = setUp([granted('narrow'), json({}), json({})]);
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

  it('can be for what a shared link opens', async () => {
    const { box, form } = setUp([granted('narrow'), json({})], { scopes: ['item_preview'], sharedLink: 'https://app.box.com/s/x' });
    await box.users.me();
    expect(form(0)['box_shared_link']).toBe('https://app.box.com/s/x');
  });

  it('asks for another original when that was revoked', async () => {
    const auth = clientCredentials({ clientId: 'i', clientSecret: 's', enterpriseId: '1' });
    const { box, form } = setUp([granted('one'), refusedToken(), granted('two'), granted('narrow'), json({})], narrow, auth);
    await box.users.me();
    expect([form(1)['subject_token'], form(3)['subject_token']]).toEqual(['one', 'two']);
  });

  it('says so when the original cannot be replaced', async () => {
    const { box, fake } = setUp([refusedToken()]);
    const error = await rejection(box.users.me(), BoxAuthError);
    expect(error.message).toMatch(/developer token was refused/);
    expect(fake.requests.length).toBe(1);
  });

  it('does not give up the original for a scope that is refused', async () => {
    const { box, fake } = setUp([json({ error: 'invalid_scope', error_description: 'no such scope' }, 400), granted('narrow'), json({})]);
    expect((await rejection(box.users.me(), BoxAuthError)).message).toMatch(/enable it in the developer console/);
    await box.users.me();
    expect(fake.requests.length).toBe(3);
  });
});

describe('box.downscope', () => {
  it('gives a token to hand on', async () => {
    const fake = scriptedFetch(granted('narrow'));
    const { box } = clientOver(fake, { auth: developerToken('whole') });
    expect(await box.downscope(narrow)).toEqual({
      accessToken: 'narrow',
      expiresAt: startOfTime + 3_600_000,
      restrictedTo: [{ scope: 'base_preview' }],
    });
  });

  it.each<[string, object]>([
    ['scopes', { scopes: [] }],
    ['scopes', {}],
    ['scopes', { scopes: [''] }],
  ])('names a wrong option: %s', async (name, options) => {
    const { box } = clientOver(scriptedFetch());
    expect((await rejection(box.downscope(options as DownscopeOptions), BoxConfigError)).message).toMatch(name);
    expect(() => downscoped(developerToken('x'), options as DownscopeOptions)).toThrow(name);
  });
});
