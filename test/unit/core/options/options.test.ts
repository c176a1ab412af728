import { describe, expect, it } from 'vitest';
import { createBoxClient } from '../../../../src/client.js';
import { createBoxCore } from '../../../../src/create-core.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { BoxOptions } from '../../../../src/core/options/options.js';
import { readOptions } from '../../../../src/core/options/settings.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { respondingFetch, json } from '../../../support/fake-fetch.js';
import { clientWith } from '../../../support/test-client.js';

const auth = developerToken('t');
const read = (options: Partial<BoxOptions>) => readOptions({ auth, ...options });

describe('invalid client options', () => {
  it.each<[string, object]>([
    ['auth', { auth: undefined }],
    ['auth', { auth: 'token' }],
    ['baseUrl', { baseUrl: 'localhost:4010' }],
    ['baseUrl', { baseUrl: 'ftp://box.example.com' }],
    ['baseUrl', { baseUrl: '' }],
    ['baseUrl', { baseUrl: ' ' }],
    ['baseUrl', { baseUrl: 5 }],
    ['baseUrl', { baseUrl: {} }],
    ['baseUrl', { baseUrl: ' https://box.example.com' }],
    ['baseUrl', { baseUrl: 'https://box.example.com/a b' }],
    ['baseUrl', { baseUrl: 'https://box.example.com\n' }],
    ['baseUrl', { baseUrl: 'https:\\\\box.example.com' }],
    ['baseUrl', { baseUrl: 'https://box.example.com?a=b' }],
    ['baseUrl', { baseUrl: 'https://box.example.com?' }],
    ['baseUrl', { baseUrl: 'https://box.example.com#a' }],
    ['baseUrl', { baseUrl: 'https://user:secret@box.example.com' }],
    ['baseUrl', { baseUrl: 'https://user@box.example.com' }],
    ['baseUrl', { baseUrl: new URL('https://box.example.com/?a') }],
    ['baseUrl', { baseUrl: new URL('file:///a') }],
    ['baseUrl', { baseUrl: null }],
    ['hosts.upload', { hosts: { upload: 'https://a.example#a' } }],
    ['hosts.upload', { hosts: { upload: new URL('https://u:p@a.example') } }],
    ['hosts.upload', { hosts: { upload: '/upload' } }],
    ['retry.attempts', { retry: { attempts: 0 } }],
    ['retry.attempts', { retry: { attempts: Number.NaN } }],
    ['retry.baseMs', { retry: { baseMs: -1 } }],
    ['retry.maxMs', { retry: { maxMs: Infinity } }],
    ['timeouts.totalMs', { timeouts: { totalMs: 0 } }],
    ['timeouts.firstByteMs', { timeouts: { firstByteMs: '5' } }],
    ['maxJsonBytes', { maxJsonBytes: -5 }],
  ])('rejects an invalid %s by name in %j', (name, options) => {
    for (const create of [createBoxClient, createBoxCore]) {
      const attempt = () => create({ auth, ...options });
      expect(attempt).toThrow(BoxConfigError);
      expect(attempt).toThrow(new RegExp(`^${name.replace('.', '\\.')}: `));
    }
  });

  it('reports auth as missing when there are no options', () => {
    expect(() => createBoxClient(undefined as unknown as BoxOptions)).toThrow(/^auth: /);
  });
});

describe('base URLs', () => {
  it.each([new URL('https://box.example.com'), 'https://box.example.com', 'https://box.example.com/', 'https://box.example.com///'])(
    'accepts %s',
    (baseUrl) => {
      expect(read({ baseUrl, hosts: { content: new URL('http://127.0.0.1:1/a/') } }).hosts).toMatchObject({
        api: 'https://box.example.com/2.0',
        oauth: 'https://box.example.com',
        content: 'http://127.0.0.1:1/a',
      });
    },
  );

  it('shows no credentials of a rejected URL', () => {
    expect(() => read({ baseUrl: 'https://user:secret@a.example' })).toThrow(/^(?!.*secret)/);
  });

  it('reads a URL with many slashes in the time of its length', () => {
    // A quadratic pattern takes minutes.
    expect(read({ baseUrl: `https://box.example.com${'/'.repeat(400_000)}a` }).hosts.api.length).toBe(400_028);
  });
});

describe('omitted client options', () => {
  it('uses the documented defaults for omitted options', () => {
    const { retry, timeouts, maxJsonBytes, hosts } = read({});
    expect({ retry, timeouts, maxJsonBytes, hosts }).toEqual({
      retry: { attempts: 5, baseMs: 1000, maxMs: 60_000 },
      timeouts: expect.objectContaining({ totalMs: 600_000, firstByteMs: 60_000 }) as object,
      maxJsonBytes: 64 * 1024 * 1024,
      hosts: {
        api: 'https://api.box.com/2.0',
        oauth: 'https://api.box.com',
        account: 'https://account.box.com/api/oauth2',
        upload: 'https://upload.box.com/api/2.0',
        content: 'https://dl.boxcloud.com/2.0',
      },
    });
  });

  it('uses the defaults for omitted or undefined options of a group', () => {
    expect(read({ retry: { attempts: 2 }, timeouts: undefined, maxJsonBytes: undefined }).retry).toEqual({
      attempts: 2,
      baseMs: 1000,
      maxMs: 60_000,
    });
  });
});

describe('baseUrl', () => {
  it.each(['http://127.0.0.1:4010', 'http://127.0.0.1:4010/', 'http://127.0.0.1:4010//'])(
    'replaces every origin with %s and keeps the paths',
    (baseUrl) => {
      expect(read({ baseUrl }).hosts).toEqual({
        api: 'http://127.0.0.1:4010/2.0',
        oauth: 'http://127.0.0.1:4010',
        account: 'http://127.0.0.1:4010/api/oauth2',
        upload: 'http://127.0.0.1:4010/api/2.0',
        content: 'http://127.0.0.1:4010/2.0',
      });
    },
  );

  it('lets a single entry in hosts, with its path, take precedence over baseUrl', () => {
    const { hosts } = read({ baseUrl: 'http://mock.test', hosts: { upload: 'https://up.test/x/', oauth: undefined } });
    expect([hosts.upload, hosts.oauth, hosts.api]).toEqual(['https://up.test/x', 'http://mock.test', 'http://mock.test/2.0']);
  });

  it('sends calls to baseUrl, or to the entry in hosts', async () => {
    const { box, requests } = clientWith(
      respondingFetch(() => json({})),
      { baseUrl: 'http://mock.test:1', hosts: { upload: 'https://up.test/x' } },
    );
    await box.users.me();
    await box.uploadSessions.get('9');
    expect(requests.map(({ url }) => url.href)).toEqual(['http://mock.test:1/2.0/users/me', 'https://up.test/x/files/upload_sessions/9']);
  });
});
