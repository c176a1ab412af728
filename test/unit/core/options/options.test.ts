import { describe, expect, it } from 'vitest';
import { createBoxClient } from '../../../../src/client.js';
import { createBoxCore } from '../../../../src/create-core.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { BoxOptions } from '../../../../src/core/options/options.js';
import { readOptions } from '../../../../src/core/options/settings.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { respondingFetch, json } from '../../../support/fake-fetch.js';
import { clientOver } from '../../../support/test-client.js';

const auth = developerToken('t');
const read = (options: Partial<BoxOptions>) => readOptions({ auth, ...options });

describe('a wrong option', () => {
  it.each<[string, object]>([
    ['auth', { auth: undefined }],
    ['auth', { auth: 'token' }],
    ['baseUrl', { baseUrl: 'localhost:4010' }],
    ['baseUrl', { baseUrl: 'ftp://box.example.com' }],
    ['baseUrl', { baseUrl: '' }],
    ['hosts.upload', { hosts: { upload: '/upload' } }],
    ['retry.attempts', { retry: { attempts: 0 } }],
    ['retry.attempts', { retry: { attempts: Number.NaN } }],
    ['retry.baseMs', { retry: { baseMs: -1 } }],
    ['retry.maxMs', { retry: { maxMs: Infinity } }],
    ['timeouts.totalMs', { timeouts: { totalMs: 0 } }],
    ['timeouts.firstByteMs', { timeouts: { firstByteMs: '5' } }],
    ['maxJsonBytes', { maxJsonBytes: -5 }],
  ])('is named: %s in %j', (name, options) => {
    for (const make of [createBoxClient, createBoxCore]) {
      const attempt = () => make({ auth, ...options });
      expect(attempt).toThrow(BoxConfigError);
      expect(attempt).toThrow(new RegExp(`^${name.replace('.', '\\.')}: `));
    }
  });

  it('is "auth" when there are no options at all', () => {
    expect(() => createBoxClient(undefined as unknown as BoxOptions)).toThrow(/^auth: /);
  });
});

describe('what is left out', () => {
  it('has the documented defaults', () => {
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

  it('may be left out of a group, or be undefined', () => {
    expect(read({ retry: { attempts: 2 }, timeouts: undefined, maxJsonBytes: undefined }).retry).toEqual({
      attempts: 2,
      baseMs: 1000,
      maxMs: 60_000,
    });
  });
});

describe('baseUrl', () => {
  it.each(['http://127.0.0.1:4010', 'http://127.0.0.1:4010/', 'http://127.0.0.1:4010//'])(
    '%s replaces every origin and keeps the paths',
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

  it('gives way to single hosts, which are taken with their path', () => {
    const { hosts } = read({ baseUrl: 'http://mock.test', hosts: { upload: 'https://up.test/x/', oauth: undefined } });
    expect([hosts.upload, hosts.oauth, hosts.api]).toEqual(['https://up.test/x', 'http://mock.test', 'http://mock.test/2.0']);
  });

  it('is where calls go', async () => {
    const { box, requests } = clientOver(
      respondingFetch(() => json({})),
      { baseUrl: 'http://mock.test:1', hosts: { upload: 'https://up.test/x' } },
    );
    await box.users.me();
    await box.uploadSessions.get('9');
    expect(requests.map(({ url }) => url.href)).toEqual(['http://mock.test:1/2.0/users/me', 'https://up.test/x/files/upload_sessions/9']);
  });
});
