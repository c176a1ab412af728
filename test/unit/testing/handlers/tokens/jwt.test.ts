import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { app, appCredentials, jwtGrant, mockWithOAuthClient, tokenUrl } from './oauth-client.js';

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [first, second, unregistered] = [newKey(), newKey(), newKey()];
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }) as string;
const publicKeys = { key1: pem(first.publicKey), key2: pem(second.publicKey) };
const { mock, clock, token, currentUser } = await mockWithOAuthClient([
  { ...app, publicKeys },
  { ...app, clientId: 'keyless' },
]);

const encodeSegment = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(clock.now() / 1000);

interface AssertionOptions {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: KeyObject;
  readonly hash?: string;
}

function assertion({ claims = {}, header = {}, key = first.privateKey, hash = 'SHA512' }: AssertionOptions = {}): string {
  const defaults = { iss: 'app', sub: '40001', box_sub_type: 'enterprise', aud: tokenUrl, exp: seconds() + 45, jti: crypto.randomUUID() };
  const signed = `${encodeSegment({ alg: 'RS512', typ: 'JWT', kid: 'key1', ...header })}.${encodeSegment({ ...defaults, ...claims })}`;
  return `${signed}.${createSign(`RSA-${hash}`).update(signed).sign(key, 'base64url')}`;
}

const grant = (text: string, form = {}) => token({ ...appCredentials, grant_type: jwtGrant, assertion: text, ...form });
const outcomeOf = async (claims: Record<string, unknown>) => {
  const { status, body } = await grant(assertion({ claims }));
  return status === 200 ? 'granted' : String(body['error_description']);
};

describe('JWT assertion', () => {
  it('grants a token for a user or the enterprise, without a refresh token', async () => {
    const user = await grant(assertion({ claims: { sub: '2', box_sub_type: 'user' } }));
    expect(await currentUser(user.body.access_token)).toBe('2');
    expect(user.body).not.toHaveProperty('refresh_token');
    expect(await currentUser((await grant(assertion())).body.access_token)).toBe('1');
  });

  it.each(['RS256', 'RS384', 'RS512'])('is accepted with %s and every registered key', async (alg) => {
    const hash = alg.replace('RS', 'SHA');
    expect((await grant(assertion({ header: { alg }, hash }))).status).toBe(200);
    expect((await grant(assertion({ header: { alg, kid: 'key2' }, hash, key: second.privateKey }))).status).toBe(200);
  });

  it('is accepted once', async () => {
    const text = assertion();
    expect((await grant(text)).status).toBe(200);
    expect((await grant(text)).body).toEqual({
      error: 'invalid_grant',
      error_description: "Please check the 'jti' claim. A unique 'jti' value is required.",
    });
  });

  it('is rejected with an invalid signature', async () => {
    const errorDescription = async (options: AssertionOptions) => (await grant(assertion(options))).body['error_description'];
    expect(await errorDescription({ key: unregistered.privateKey })).toMatch(/^Signature verification error/);
    expect(await errorDescription({ key: second.privateKey })).toMatch(/^Signature/);
    expect(await errorDescription({ header: { alg: 'RS256' } })).toMatch(/^Signature/);
    expect(await errorDescription({ header: { kid: 'key3' } })).toMatch(/'kid' invalid/);
    expect(await errorDescription({ header: { kid: undefined } })).toMatch(/'kid' invalid/);
    expect(await errorDescription({ header: { kid: 'toString' } })).toMatch(/'kid' invalid/);
    expect(await errorDescription({ header: { alg: 'none' } })).toMatch(/algorithm/);
    expect(await errorDescription({ header: { alg: 'HS256' } })).toMatch(/algorithm/);
    const [head, , signature] = assertion().split('.');
    const other = assertion({ claims: { sub: '2' } }).split('.')[1];
    expect((await grant([head, other, signature].join('.'))).body['error_description']).toMatch(/^Signature/);
    expect((await grant(`${assertion().split('.').slice(0, 2).join('.')}.`)).status).toBe(400);
    expect((await grant('nonsense')).status).toBe(400);
    expect((await grant(`${assertion()}.more`)).status).toBe(400);
  });

  it('is rejected with invalid claims', async () => {
    expect(await outcomeOf({ iss: 'keyless' })).toMatch(/'iss'/);
    expect(await outcomeOf({ aud: 'http://127.0.0.1/oauth2/token' })).toMatch(/'aud'/);
    expect(await outcomeOf({ sub: '40002' })).toMatch(/'sub'/);
    expect(await outcomeOf({ sub: undefined })).toMatch(/'sub'/);
    expect(await outcomeOf({ sub: '9', box_sub_type: 'user' })).toMatch(/'sub'/);
    expect(await outcomeOf({ sub: '2', box_sub_type: undefined })).toMatch(/box_sub_type/);
    expect(await outcomeOf({ sub: '2', box_sub_type: 'group' })).toMatch(/box_sub_type/);
    expect(await outcomeOf({ jti: undefined })).toMatch(/'jti'/);
    expect(await outcomeOf({ jti: 'x'.repeat(15) })).toMatch(/'jti'/);
    expect(await outcomeOf({ jti: 'x'.repeat(129) })).toMatch(/'jti'/);
    expect(await outcomeOf({ jti: 'x'.repeat(16) })).toBe('granted');
    expect(await outcomeOf({ jti: 'x'.repeat(128) })).toBe('granted');
  });

  it('is valid for at most 60 seconds by the clock of the mock', async () => {
    expect(await outcomeOf({ exp: seconds() + 60 })).toBe('granted');
    expect(await outcomeOf({ exp: seconds() + 61 })).toMatch(/'exp'/);
    expect(await outcomeOf({ exp: seconds() })).toMatch(/before the expiration .*'exp'/);
    expect(await outcomeOf({ exp: seconds() + 1 })).toBe('granted');
    expect(await outcomeOf({ exp: undefined })).toMatch(/'exp'/);
    expect(await outcomeOf({ exp: String(seconds() + 30) })).toMatch(/'exp'/);
    expect(await outcomeOf({ iat: seconds() + 1 })).toMatch(/'iat'/);
    expect(await outcomeOf({ nbf: seconds() + 1 })).toMatch(/'nbf'/);
    expect(await outcomeOf({ iat: seconds(), nbf: seconds() })).toBe('granted');
  });

  it('is rejected with the mock time in the Date header, also over HTTP', async () => {
    const form = { ...appCredentials, grant_type: jwtGrant, assertion: assertion({ claims: { exp: 1 } }) };
    expect((await token(form)).headers.get('date')).toBe('Mon, 05 Jan 2026 09:00:00 GMT'.replace('09:00:00', timeOf(clock.now())));
    const server = await mock.listen();
    const response = await fetch(`${server.url}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
    expect([response.status, Date.parse(response.headers.get('date') ?? '')]).toEqual([400, seconds() * 1000]);
    await server.close();
  });

  it('is checked by its claims only when the application has no keys', async () => {
    const keyless = (claims: Record<string, unknown>) =>
      grant(assertion({ claims: { iss: 'keyless', ...claims }, key: unregistered.privateKey }), { client_id: 'keyless' });
    expect((await keyless({})).status).toBe(200);
    expect((await keyless({ exp: seconds() + 90 })).status).toBe(400);
  });
});

const timeOf = (ms: number): string => new Date(ms).toISOString().slice(11, 19);
