import type { MockBox } from 'box-openapi-sdk/testing';
import type { SecretRegistry } from '../../support/secret-registry.js';
import { thirdPartyErrors, type RequestData } from './third-party-errors.js';

/** How the service, or a gateway in front of it, handles one request. */
export type Behavior = 'succeeds' | `throws ${string}` | keyof typeof echoingResponses | 'never responds' | 'breaks off';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Form fields that are not secret. */
const publicFields = [
  'grant_type',
  'client_id',
  'subject_token_type',
  'box_subject_type',
  'box_subject_id',
  'redirect_uri',
  'scope',
  'resource',
];

const echo = ({ secret, body }: RequestData) =>
  `It is wrong: "${secret}", ${encodeURIComponent(body)}, ${Buffer.from(secret).toString('base64')}`;
const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const oauth = (error: string) => (data: RequestData) => json({ error, error_description: echo(data) }, 400);

/** Responses that echo the request. */
const echoingResponses = {
  invalid_grant: oauth('invalid_grant'),
  invalid_client: oauth('invalid_client'),
  unauthorized_client: oauth('unauthorized_client'),
  'a secret as error code': ({ secret }: RequestData) => json({ error: secret, error_description: secret.slice(3, 30) }, 401),
  'an exp error that quotes the body': ({ body }: RequestData) =>
    json({ error: 'invalid_grant', error_description: `Check 'exp' of ${body}` }, 400, { date: new Date().toUTCString() }),
  'an HTML page': ({ body, headers }: RequestData) =>
    new Response(`<p>${body}${JSON.stringify(headers)}</p>`, { status: 200, headers: { 'content-type': 'text/html' } }),
  'an HTML page of a gateway': ({ body }: RequestData) =>
    new Response(`<html>${body}`, { status: 502, headers: { 'content-type': 'text/html' } }),
  'truncated JSON': ({ secret }: RequestData) =>
    new Response(`{"access_token":"${secret}`, { status: 200, headers: { 'content-type': 'application/json' } }),
  'malformed JSON': ({ secret }: RequestData) => new Response(`{"access_token":'${secret}'}`, { status: 200 }),
  'a bare token': ({ secret }: RequestData) => new Response(secret, { status: 200 }),
  'tokens without a lifetime': ({ secret }: RequestData) =>
    json({ access_token: secret, refresh_token: secret, error_description: secret }, 200),
  'a 400 that quotes the request': (data: RequestData) =>
    json(
      {
        code: 'bad_request',
        message: echo(data),
        context_info: { errors: [{ name: 'password', message: data.body, value: data.headers }] },
      },
      400,
      { 'www-authenticate': 'Bearer realm="Service"' },
    ),
  '401': () => json({ code: 'unauthorized', message: 'Unauthorized' }, 401),
  '429': () => json({ code: 'rate_limited' }, 429, { 'retry-after': '0' }),
  'a 503 that quotes the request': (data: RequestData) =>
    json({ message: echo(data), error: data.secret, error_description: echo(data) }, 503),
  'a 500 with secrets in headers': ({ secret, url }: RequestData) =>
    json({ message: 'down' }, 500, {
      'set-cookie': `z=${secret}`,
      'x-token': secret,
      location: `${url}?t=${secret}`,
      'content-location': secret,
      'box-token': secret,
    }),
  'a redirect to an invalid URL': ({ secret }: RequestData) =>
    new Response(null, { status: 302, headers: { location: `http://[${secret}` } }),
  'a redirect to another host': ({ secret }: RequestData) =>
    new Response(null, { status: 302, headers: { location: `https://elsewhere.invalid/?t=${secret}` } }),
  '404': () => json({ type: 'error', status: 404, code: 'not_found', message: 'Not Found', request_id: 'r1' }, 404),
} satisfies Record<string, (data: RequestData) => Response>;

export const behaviors: readonly Behavior[] = [
  'succeeds',
  'never responds',
  'breaks off',
  ...(Object.keys(echoingResponses) as (keyof typeof echoingResponses)[]),
  ...Object.keys(thirdPartyErrors).map((kind) => `throws ${kind}` as const),
];

/**
 * A mock Box behind a proxy that applies one planned behavior per request and then forwards all requests. It registers every secret it
 * sees. It replaces the tokens of the mock, which are guessable, by random ones.
 */
export function leakyService(mock: MockBox, registry: SecretRegistry, plan: Behavior[]): Fetch {
  const randomTokens = new Map<string, string>();
  const mockTokens = new Map<string, string>();
  const toRandomToken = (name: string, token: string): string => {
    const randomToken = randomTokens.get(token) ?? registry.generate(name);
    randomTokens.set(token, randomToken);
    mockTokens.set(randomToken, token);
    return randomToken;
  };
  const toMockTokens = (text: string) =>
    [...mockTokens].reduce((result, [randomToken, token]) => result.replaceAll(randomToken, token), text);

  async function forward(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.forEach((value, name) => {
      if (name === 'authorization') headers.set(name, toMockTokens(value));
    });
    const isForm = typeof init.body === 'string' && url.includes('/oauth2/');
    const response = await mock.fetch(url, { ...init, headers, ...(isForm ? { body: toMockTokens(init.body as string) } : {}) });
    if (!isForm || !response.ok) return response;
    const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    for (const name of ['access_token', 'refresh_token']) {
      const token = body[name];
      if (typeof token === 'string') body[name] = toRandomToken(name, token);
    }
    return json(body, response.status);
  }

  return async (url, init) => {
    init.signal?.throwIfAborted();
    const data = requestDataOf(url, init, registry);
    const behavior = plan.shift() ?? 'succeeds';
    // From the API this body would be a result, which belongs to the caller.
    const isResult = behavior === 'tokens without a lifetime' && !url.includes('/oauth2/');
    if (behavior === 'succeeds' || isResult) return forward(url, init);
    if (behavior === 'never responds') return untilAborted(init.signal);
    if (behavior === 'breaks off') return brokenBody(data);
    const kind = behavior.replace(/^throws /, '');
    const fail = thirdPartyErrors[kind];

    if (behavior !== kind && fail !== undefined) throw fail(data);
    return echoingResponses[behavior as keyof typeof echoingResponses](data);
  };
}

function requestDataOf(url: string, init: RequestInit, registry: SecretRegistry): RequestData {
  const headers = Object.fromEntries(new Headers(init.headers));
  const token = headers['authorization']?.replace('Bearer ', '');
  const body = typeof init.body === 'string' ? init.body : '';
  const fields = url.includes('/oauth2/') ? [...new URLSearchParams(body)].filter(([name]) => !publicFields.includes(name)) : [];
  for (const [name, value] of fields) registry.register(name, value);
  if (token !== undefined) registry.register('access_token', token);
  return { url, headers, body, secret: token ?? fields.at(-1)?.[1] ?? 'nothing-secret-was-sent' };
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

/** A response whose body fails with a third-party error. */
function brokenBody(data: RequestData): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"access_token":"'));
    },
    pull: (controller) => {
      controller.error(Object.assign(new Error(`terminated ${data.secret}`), { request: data }));
    },
  });
  return new Response(body, { status: 200, headers: { 'content-type': 'application/json' } });
}
