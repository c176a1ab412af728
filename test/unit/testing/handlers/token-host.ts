import { createMockBox, type MockBox, type MockBoxOptions, type SeedClient } from '../../../../src/testing/index.js';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { api, movableClock, type Body } from '../setup.js';

export const tokenUrl = 'https://api.box.com/oauth2/token';
export const jwtGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
export const app: SeedClient = { clientId: 'app', clientSecret: 'quiet', enterpriseId: '40001' };
export const asApp = { client_id: 'app', client_secret: 'quiet' };

export type Form = Readonly<Record<string, string>>;

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** A mock with two users, the first an admin, whose clock tests move. It goes back to its seed before each test and is closed in the end. */
export async function tokenHost(clients: readonly SeedClient[] = [app], options: MockBoxOptions = {}) {
  const clock = movableClock();
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
  return { mock, clock, ...callersOf(mock) };
}

export function callersOf(mock: MockBox) {
  const ask = async (url: string, init: RequestInit): Promise<Answered> => {
    const response = await mock.fetch(url, { redirect: 'manual', ...init });
    const text = await response.text();
    const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Body;
    return { status: response.status, headers: response.headers, body };
  };
  const token = (form: Form) => ask(tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
  const revoke = (form: Form) => ask('https://api.box.com/oauth2/revoke', { method: 'POST', body: new URLSearchParams(form) });
  const refresh = (refreshToken: string, more: Form = asApp) =>
    token({ grant_type: 'refresh_token', refresh_token: refreshToken, ...more });
  const call = (accessToken: string, method: string, path: string, body?: unknown, headers: Form = {}) =>
    ask(path.startsWith('http') ? path : api + path, {
      method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  /** The id of whoever an access token stands for, or how it is refused. */
  const whoIs = async (accessToken: string, headers: Form = {}): Promise<string> => {
    const { status, body } = await call(accessToken, 'GET', '/users/me', undefined, headers);
    return status === 200 ? body.id : `${String(status)} ${body.code}`;
  };
  /** Where the browser is sent after a consent. */
  const authorize = async (query: Form): Promise<URL> => {
    const all = new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: 'https://example.com/back', ...query });
    const { headers } = await ask(`https://account.box.com/api/oauth2/authorize?${all.toString()}`, {});
    return new URL(headers.get('location') ?? '');
  };
  const codeFor = async (query: Form = {}): Promise<string> => (await authorize(query)).searchParams.get('code') ?? '';
  const trade = (code: string, more: Form = {}) => token({ grant_type: 'authorization_code', ...asApp, code, ...more });
  return { token, revoke, refresh, call, whoIs, authorize, codeFor, trade };
}

/** The OAuth error of an answer, after its status. */
export const refusalIn = ({ status, body }: Answered): string => `${String(status)} ${String(body['error'])}`;
