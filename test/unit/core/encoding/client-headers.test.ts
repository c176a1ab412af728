import { describe, expect, it } from 'vitest';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { createBoxClient } from '../../../../src/client.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { operationTable } from '../../../../src/core/schema.js';
import { createBoxCore } from '../../../../src/create-core.js';
import { filesGet } from '../../../../generated/functions.js';
import { json, scriptedFetch } from '../../../support/fake-fetch.js';
import { rejection, thrown } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const auth = developerToken('token-1');

describe('the headers of a client', () => {
  it('are sent with every call, and the headers of a call take precedence', async () => {
    const fake = scriptedFetch(json({}), json({}), json({ entries: [] }), json({}));
    const { box } = clientWith(fake, { headers: { 'X-Team': 'a', 'x-other': 'b' } });
    await box.users.me();
    await box.users.me({}, { headers: { 'x-team': 'c' } });
    await box.folders.items.list('0');
    await box.asUser('7').request('GET', '/reports');
    expect(fake.requests.map(({ headers }) => [headers.get('x-team'), headers.get('x-other')])).toEqual([
      ['a', 'b'],
      ['c', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(fake.requests[0]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('are not sent to another host', async () => {
    const redirect = new Response(null, { status: 302, headers: { location: 'https://dl.example/1' } });
    const fake = scriptedFetch(redirect, new Response('abc'), json({}));
    const { box } = clientWith(fake, { headers: { 'x-gateway-key': 'secret' } });
    await box.files.content.download('1');
    await box.request('GET', 'https://files.example.com/1', { hosts: ['https://files.example.com'] });
    expect(fake.requests.map(({ headers }) => headers.get('x-gateway-key'))).toEqual(['secret', null, null]);
  });

  it('work in a core, which checks them in its first call', async () => {
    const { fetch, requests } = scriptedFetch(json({}));
    await filesGet(createBoxCore({ auth, fetch, headers: [['x-team', 'a']] }), '1');
    expect(requests[0]?.headers.get('x-team')).toBe('a');
    const core = createBoxCore({ auth, fetch, headers: { authorization: 'Bearer other' } });
    expect((await rejection(filesGet(core, '1'), BoxConfigError)).message).toMatch(/^headers: authorization cannot be set/);
    expect(requests).toHaveLength(1);
  });

  it('are those at the time of creation', async () => {
    const fake = scriptedFetch(json({}));
    const headers: Record<string, string> = { 'x-team': 'a' };
    const { box } = clientWith(fake, { headers });
    headers['authorization'] = 'Bearer other';
    await box.users.me();
    expect(fake.requests[0]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  const ofOperations = Object.values(operationTable).flatMap(({ headers = [] }) => headers);
  it.each([...new Set(['Authorization', 'As-User', 'User-Agent', 'box-version', 'content-type', 'Host', 'cookie', ...ofOperations])])(
    'cannot replace a header that the client or an operation sets: %s',
    (name) => {
      const error = thrown(() => createBoxClient({ auth, headers: { [name]: 'secret' } }), BoxConfigError);
      expect(error.message).toMatch(new RegExp(`^headers: ${name.toLowerCase()} cannot be set for all calls`));
      expect(error.message).not.toContain('secret');
    },
  );

  it.each([
    [7, 'headers: must be an object or a list of pairs.'],
    [{ 'x-a': 7 }, 'headers["x-a"]: must be a string.'],
    [{ 'x a': '1' }, 'headers["x a"]: must be a valid header.'],
    [{ 'x-a': 'b\nc' }, 'headers["x-a"]: must be a valid header.'],
    [['x-a'], 'each name in headers: must be a string.'],
  ])('reject an invalid value: %j', (headers, message) => {
    expect(thrown(() => createBoxClient({ auth, headers: headers as never }), BoxConfigError).message).toBe(message);
  });
});
