import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { sharedLinkHeader } from '../../../../src/auth/grants/shared-link-header.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { clientWith } from '../../../support/test-client.js';

function setUp(overrides: Parameters<typeof clientWith>[1] = {}) {
  let grants = 0;
  const fake = respondingFetch(({ url }) =>
    url.pathname === '/oauth2/token' ? json({ access_token: `granted-${String(++grants)}`, expires_in: 3600 }) : json({ entries: [] }),
  );
  const { box } = clientWith(fake, { auth: clientCredentials({ clientId: 'i', clientSecret: 's', enterpriseId: '1' }), ...overrides });
  const calls = () =>
    fake.requests
      .filter(({ url }) => url.pathname !== '/oauth2/token')
      .map(({ headers }) => [headers.get('authorization'), headers.get('as-user')]);
  return { box, fake, calls };
}

describe('box.asUser', () => {
  it('sends the user ID in every call and shares one token request', async () => {
    const { box, calls, fake } = setUp();
    const user = box.asUser('33');
    await Promise.all([box.users.me(), user.users.me(), user.folders.items.list('0'), user.raw.GET('/users/me')]);
    expect(calls()).toEqual([
      ['Bearer granted-1', null],
      ['Bearer granted-1', '33'],
      ['Bearer granted-1', '33'],
      ['Bearer granted-1', '33'],
    ]);
    expect(fake.requests.length).toBe(5);
  });

  it('lets the asUser option of a single call take precedence', async () => {
    const { box, calls } = setUp({ asUser: '33' });
    await box.users.me();
    await box.users.me({}, { asUser: '44' });
    await box.asUser('55').users.me();
    expect(calls().map(([, user]) => user)).toEqual(['33', '44', '55']);
  });

  it.each(['', undefined, 5])('rejects the user ID %j', (id) => {
    expect(() => setUp().box.asUser(id as string)).toThrow(BoxConfigError);
    expect(() => setUp().box.asUser(id as string)).toThrow(/asUser/);
  });
});

describe('box.withAuth', () => {
  it('withAuth uses its own tokens with the same transport', async () => {
    const { box, calls } = setUp({ asUser: '33' });
    const other = box.withAuth(developerToken('mine'));
    await Promise.all([box.users.me(), other.users.me()]);
    expect(calls()).toEqual(
      expect.arrayContaining([
        ['Bearer granted-1', '33'],
        ['Bearer mine', null],
      ]),
    );
  });

  it('withAuth rejects a value that is not a grant', () => {
    expect(() => setUp().box.withAuth('token' as never)).toThrow(/^auth: is not a grant\. Did you mean developerToken\('\.\.\.'\)\?$/);
  });
});

describe('sharedLinkHeader', () => {
  it('encodes the shared link and the password', () => {
    const header = sharedLinkHeader('https://app.box.com/s/x?a=1&b', 'p w&d=');
    expect(header).toBe('shared_link=https%3A%2F%2Fapp.box.com%2Fs%2Fx%3Fa%3D1%26b&shared_link_password=p%20w%26d%3D');
    expect(sharedLinkHeader('https://app.box.com/s/x')).toBe('shared_link=https%3A%2F%2Fapp.box.com%2Fs%2Fx');
  });

  it('rejects an empty shared link', () => {
    expect(() => sharedLinkHeader('')).toThrow(/url/);
  });
});
