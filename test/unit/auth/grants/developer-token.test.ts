import { describe, expect, it } from 'vitest';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { BoxAuthError, BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { empty, json, scriptedFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';

describe('developerToken', () => {
  it('sends the given token without surrounding whitespace', async () => {
    const { box, requests } = clientWith(scriptedFetch(json({})), { auth: developerToken(' abc\n') });
    await box.users.me();
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer abc');
  });

  it.each(['', '  ', undefined, null, 7])('rejects the token %j', (token) => {
    expect(() => developerToken(token as string)).toThrow(BoxConfigError);
    expect(() => developerToken(token as string)).toThrow(/developerToken/);
  });

  it('rejects with BoxAuthError after a 401 and sends no further requests', async () => {
    const { box, requests } = testClient(empty(401));
    const error = await rejection(box.users.me(), BoxAuthError);
    expect([error.status, error.kind]).toEqual([401, 'auth']);
    expect(error.message).toMatch(/developer console/);
    expect(error.message).not.toContain('token-1');
    await rejection(box.users.me(), BoxAuthError);
    expect(requests.length).toBe(1);
  });

  it('keeps a rejected token usable for other clients with the same grant', async () => {
    const auth = developerToken('abc');
    await rejection(clientWith(scriptedFetch(empty(401)), { auth }).box.users.me(), BoxAuthError);
    const { box } = clientWith(scriptedFetch(json({ id: '7' })), { auth });
    expect(await box.users.me()).toEqual({ id: '7' });
  });
});
