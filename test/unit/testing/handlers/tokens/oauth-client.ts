import { createMockBox, type MockBox, type MockBoxOptions, type SeedClient } from '../../../../../src/testing/index.js';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { api, adjustableClock, type ParsedResponse, type Body } from '../../mock-client.js';

export const tokenUrl = 'https://api.box.com/oauth2/token';
export const jwtGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
export const app: SeedClient = { clientId: 'app', clientSecret: 'quiet', enterpriseId: '40001' };
export const appCredentials = { client_id: 'app', client_secret: 'quiet' };

export type Form = Readonly<Record<string, string>>;

/** A mock with two users, the first an admin, and an adjustable clock. It resets before each test and closes after the last. */
export async function mockWithOAuthClient(clients: readonly SeedClient[] = [app], options: MockBoxOptions = {}) {
  const clock = adjustableClock();
  const users = [
    { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
    { id: '2', name: 'Ben Okafor', login: 'ben@example.com' },
  ];
  const mock = await createMockBox({ now: clock.now, ...options, seed: { users, clients, ...options.seed } });
  beforeEach(() => mock.reset());
  afterEach(() => {
    mock.assertConforms();
  });
  afterAll(() => mock.close());
  return { mock, clock, ...oauthClientFor(mock) };
}

export function oauthClientFor(mock: MockBox) {
  const send = async (url: string, init: RequestInit): Promise<ParsedResponse> => {
    const response = await mock.fetch(url, { redirect: 'manual', ...init });
    const text = await response.text();
    const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Body;
    return { status: response.status, headers: response.headers, body };
  };
  const token = (form: Form) => send(tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
  const revoke = (form: Form) => send('https://api.box.com/oauth2/revoke', { method: 'POST', body: new URLSearchParams(form) });
  const refresh = (refreshToken: string, more: Form = appCredentials) =>
    token({ grant_type: 'refresh_token', refresh_token: refreshToken, ...more });
  const call = (accessToken: string, method: string, path: string, body?: unknown, headers: Form = {}) =>
    send(path.startsWith('http') ? path : api + path, {
      method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  /** The ID of the user that an access token belongs to, or the status and code of the error response. */
  const currentUser = async (accessToken: string, headers: Form = {}): Promise<string> => {
    const { status, body } = await call(accessToken, 'GET', '/users/me', undefined, headers);
    return status === 200 ? body.id : `${String(status)} ${body.code}`;
  };
  /** The redirect URL after the user's consent. */
  const authorize = async (query: Form): Promise<URL> => {
    const parameters = new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: 'https://example.com/back', ...query });
    const { headers } = await send(`https://account.box.com/api/oauth2/authorize?${parameters.toString()}`, {});
    return new URL(headers.get('location') ?? '');
  };
  const codeFor = async (query: Form = {}): Promise<string> => (await authorize(query)).searchParams.get('code') ?? '';
  const exchangeCode = (code: string, more: Form = {}) => token({ grant_type: 'authorization_code', ...appCredentials, code, ...more });
  return { token, revoke, refresh, call, currentUser, authorize, codeFor, exchangeCode };
}

/** The status and the OAuth error of a response. */
export const oauthErrorOf = ({ status, body }: ParsedResponse): string => `${String(status)} ${String(body['error'])}`;
