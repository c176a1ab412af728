import { describe, expect, it } from 'vitest';
import { createMockBox } from '../../../../../src/testing/index.js';

describe('the token endpoint', () => {
  it.each<[string, BodyInit | null, Record<string, string>]>([
    ['no body', null, {}],
    ['JSON', '{"grant_type":"client_credentials"}', { 'content-type': 'application/json' }],
    ['an unknown grant type', 'grant_type=magic', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['no grant type', 'client_id=mock-client', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('returns an OAuth error for %s', async (_, body, headers) => {
    const mock = await createMockBox();
    const response = await mock.fetch('https://api.box.com/oauth2/token', { method: 'POST', body, headers });
    const { error, error_description: description } = (await response.json()) as Record<string, unknown>;
    expect([response.status, typeof error, typeof description]).toEqual([400, 'string', 'string']);
    await mock.close();
  });

  it('records a request that does not conform as a violation', async () => {
    const mock = await createMockBox();
    await mock.fetch('https://api.box.com/oauth2/token', { method: 'POST', body: 'nothing' });
    expect(mock.violations).toMatchObject([{ operationId: 'authorization.requestToken' }]);
    await mock.close();
  });
});
