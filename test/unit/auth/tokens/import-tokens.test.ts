import { describe, expect, it } from 'vitest';
import { authorizationCode } from '../../../../src/auth/grants/authorization-code.js';
import { importTokens } from '../../../../src/auth/tokens/import-tokens.js';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { json, scriptedFetch } from '../../../support/fake-fetch.js';
import { clientWith } from '../../../support/test-client.js';

describe('importTokens', () => {
  it('lets a grant continue with imported tokens', async () => {
    const store = memoryTokenStore();
    await importTokens(store, { accessToken: 'old', expiresAt: 0, refreshToken: 'from-elsewhere' });
    const fake = scriptedFetch(json({ access_token: 'new', refresh_token: 'r', expires_in: 60 }), json({}));
    const auth = authorizationCode({ clientId: 'i', clientSecret: 's' }).grant({ store });
    await clientWith(fake, { auth }).box.users.me();
    expect(new URLSearchParams(String(fake.requests[0]?.body)).get('refresh_token')).toBe('from-elsewhere');
    expect(fake.requests[1]?.headers.get('authorization')).toBe('Bearer new');
  });

  it.each<[string, object]>([
    ['accessToken', { accessToken: '', expiresAt: 0 }],
    ['expiresAt', { accessToken: 'a', expiresAt: 'soon' }],
    ['refreshToken', { accessToken: 'a', expiresAt: 0, refreshToken: 5 }],
  ])('rejects an invalid %s by name', async (name, tokens) => {
    await expect(importTokens(memoryTokenStore(), tokens as never)).rejects.toThrow(name);
  });

  it('rejects an invalid store by name', async () => {
    await expect(importTokens({} as never, { accessToken: 'a', expiresAt: 0, refreshToken: undefined })).rejects.toThrow('store');
  });
});
