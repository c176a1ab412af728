import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { json, scriptedFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

function sentTo(overrides: Parameters<typeof clientWith>[1] = {}) {
  const fake = scriptedFetch(json({}), json({}));
  const { box } = clientWith(fake, { asUser: '7', ...overrides });
  const identity = () => ['authorization', 'as-user'].map((name) => fake.requests[0]?.headers.get(name));
  return { box, requests: fake.requests, identity };
}

describe('the token of box.request', () => {
  it.each([
    'https://api.box.com/2.0/reports',
    'https://fupload-1.app.box.com/api/2.0/reports',
    'https://realtime.services.box.net/reports',
  ])('goes to a host of the service: %s', async (url) => {
    const { box, identity } = sentTo();
    await box.request('GET', url);
    expect(identity()).toEqual(['Bearer token-1', '7']);
  });

  it('goes to a host of the options', async () => {
    const { box, identity } = sentTo({ hosts: { upload: 'http://gateway.internal/up' } });
    await box.request('GET', 'http://gateway.internal/up/reports');
    expect(identity()).toEqual(['Bearer token-1', '7']);
  });

  it.each(['https://dl.boxcloud.com/2.0/reports', 'https://public.boxcloud.com/d/1/abc'])(
    'does not go to a host of signed URLs, and neither does the user: %s',
    async (url) => {
      const { box, identity } = sentTo();
      await box.request('GET', url, { asUser: '8' });
      expect(identity()).toEqual([null, null]);
    },
  );

  it('does not go to a named host, and neither does the user', async () => {
    const { box, identity } = sentTo();
    await box.request('GET', 'https://files.example.com/reports', { hosts: ['https://files.example.com'] });
    expect(identity()).toEqual([null, null]);
  });

  it('goes to a named host that allows it', async () => {
    const { box, identity } = sentTo();
    await box.request('GET', 'https://files.example.com/reports', { hosts: [{ origin: 'https://files.example.com', sendToken: true }] });
    expect(identity()).toEqual(['Bearer token-1', '7']);
  });

  it.each([
    ['https://evil.example/2.0/reports', 'https://evil.example is not a host of the service.'],
    ['https://api.box.com.evil.example/2.0/reports', 'https://api.box.com.evil.example is not a host of the service.'],
    ['https://evilbox.com/2.0/reports', 'https://evilbox.com is not a host of the service.'],
    ['http://api.box.com/2.0/reports', 'http://api.box.com is not a host of the service.'],
    ['https://user:secret@api.box.com/2.0/reports', 'must not contain a user name or password.'],
    ['https://api.box.com@evil.example/secret', 'must not contain a user name or password.'],
  ])('is not sent to another host, which is rejected: %s', async (url, message) => {
    const { box, requests } = sentTo();
    const error = await rejection(box.request('GET', url), BoxConfigError);
    expect(error.message).toContain(message);
    expect(error.message).not.toMatch(/secret|reports/);
    expect(requests).toEqual([]);
  });

  it('is not in the path of a base URL of another client', async () => {
    const { box, requests } = sentTo();
    await box.request('GET', '//evil.example/reports');
    expect(requests[0]?.url.href).toBe('https://api.box.com/2.0//evil.example/reports');
  });

  it('is not sent to the target of a redirect to another host', async () => {
    const fake = scriptedFetch(new Response(null, { status: 302, headers: { location: 'https://dl.example/1' } }), json({ ok: true }));
    const { box } = clientWith(fake);
    expect(await box.request('GET', '/reports/1')).toEqual({ ok: true });
    expect(fake.requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', null]);
  });

  it('is kept, with the limiter, from named hosts', async () => {
    const acquired: string[] = [];
    const limiter = {
      acquire: (kind: string) => {
        acquired.push(kind);
        return Promise.resolve();
      },
      slowDown: () => Promise.resolve(),
    };
    const { box } = sentTo({ limiter });
    await box.request('GET', 'https://files.example.com/reports', { hosts: ['https://files.example.com'] });
    await box.request('GET', '/search?query=a');
    expect(acquired).toEqual(['search']);
  });
});
