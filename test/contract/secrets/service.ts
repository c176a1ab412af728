import type { MockBox } from 'box-openapi-sdk/testing';
import type { SecretBook } from '../../support/secrets.js';
import { foreignErrors, type Known } from './foreign-errors.js';

/** How the service, or what stands before it, treats one request. */
export type Treatment = 'well' | `throws an error ${string}` | keyof typeof answers | 'never answers' | 'breaks off';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Fields of a form that are none. */
const plain = ['grant_type', 'client_id', 'subject_token_type', 'box_subject_type', 'box_subject_id', 'redirect_uri', 'scope', 'resource'];

const words = ({ secret, body }: Known) =>
  `It is wrong: "${secret}", ${encodeURIComponent(body)}, ${Buffer.from(secret).toString('base64')}`;
const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const oauth = (error: string) => (known: Known) => json({ error, error_description: words(known) }, 400);

/** Answers that say again what was asked. */
const answers = {
  invalid_grant: oauth('invalid_grant'),
  invalid_client: oauth('invalid_client'),
  unauthorized_client: oauth('unauthorized_client'),
  'a secret for an error': ({ secret }: Known) => json({ error: secret, error_description: secret.slice(3, 30) }, 401),
  'exp in words': ({ body }: Known) =>
    json({ error: 'invalid_grant', error_description: `Check 'exp' of ${body}` }, 400, { date: new Date().toUTCString() }),
  HTML: ({ body, headers }: Known) =>
    new Response(`<p>${body}${JSON.stringify(headers)}</p>`, { status: 200, headers: { 'content-type': 'text/html' } }),
  'HTML of a gateway': ({ body }: Known) => new Response(`<html>${body}`, { status: 502, headers: { 'content-type': 'text/html' } }),
  'JSON cut short': ({ secret }: Known) =>
    new Response(`{"access_token":"${secret}`, { status: 200, headers: { 'content-type': 'application/json' } }),
  'JSON with a slip': ({ secret }: Known) => new Response(`{"access_token":'${secret}'}`, { status: 200 }),
  'a bare token': ({ secret }: Known) => new Response(secret, { status: 200 }),
  'tokens without a lifetime': ({ secret }: Known) => json({ access_token: secret, refresh_token: secret, error_description: secret }, 200),
  'a refusal that quotes': (known: Known) =>
    json(
      {
        code: 'bad_request',
        message: words(known),
        context_info: { errors: [{ name: 'password', message: known.body, value: known.headers }] },
      },
      400,
      { 'www-authenticate': 'Bearer realm="Service"' },
    ),
  '401': () => json({ code: 'unauthorized', message: 'Unauthorized' }, 401),
  '429': () => json({ code: 'rate_limited' }, 429, { 'retry-after': '0' }),
  '503 that quotes': (known: Known) => json({ message: words(known), error: known.secret, error_description: words(known) }, 503),
  '500 with headers': ({ secret, url }: Known) =>
    json({ message: 'down' }, 500, {
      'set-cookie': `z=${secret}`,
      'x-token': secret,
      location: `${url}?t=${secret}`,
      'content-location': secret,
      'box-token': secret,
    }),
  'a redirect that is no URL': ({ secret }: Known) => new Response(null, { status: 302, headers: { location: `http://[${secret}` } }),
  'a redirect elsewhere': ({ secret }: Known) =>
    new Response(null, { status: 302, headers: { location: `https://elsewhere.invalid/?t=${secret}` } }),
  '404': () => json({ type: 'error', status: 404, code: 'not_found', message: 'Not Found', request_id: 'r1' }, 404),
} satisfies Record<string, (known: Known) => Response>;

export const treatments: readonly Treatment[] = [
  'well',
  'never answers',
  'breaks off',
  ...(Object.keys(answers) as (keyof typeof answers)[]),
  ...Object.keys(foreignErrors).map((kind) => `throws an error ${kind}` as const),
];

/**
 * A mock Box behind something that follows a plan, one treatment a request, and then lets through. Every secret that passes is written
 * down. The tokens of the mock can be guessed, so others stand for them.
 */
export function leakyService(mock: MockBox, book: SecretBook, plan: Treatment[]): Fetch {
  const outer = new Map<string, string>();
  const inner = new Map<string, string>();
  const disguise = (name: string, token: string): string => {
    const known = outer.get(token) ?? book.make(name);
    outer.set(token, known);
    inner.set(known, token);
    return known;
  };
  const exchange = (text: string) => [...inner].reduce((result, [known, token]) => result.replaceAll(known, token), text);

  async function pass(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.forEach((value, name) => {
      if (name === 'authorization') headers.set(name, exchange(value));
    });
    const isForm = typeof init.body === 'string' && url.includes('/oauth2/');
    const response = await mock.fetch(url, { ...init, headers, ...(isForm ? { body: exchange(init.body as string) } : {}) });
    if (!isForm || !response.ok) return response;
    const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    for (const name of ['access_token', 'refresh_token']) {
      const token = body[name];
      if (typeof token === 'string') body[name] = disguise(name, token);
    }
    return json(body, response.status);
  }

  return async (url, init) => {
    init.signal?.throwIfAborted();
    const known = knownOf(url, init, book);
    const treatment = plan.shift() ?? 'well';
    // From the API that would be a result, which is the caller's.
    const isResult = treatment === 'tokens without a lifetime' && !url.includes('/oauth2/');
    if (treatment === 'well' || isResult) return pass(url, init);
    if (treatment === 'never answers') return aborted(init.signal);
    if (treatment === 'breaks off') return breaking(known);
    const kind = treatment.replace(/^throws an error /, '');
    const fail = foreignErrors[kind];

    if (treatment !== kind && fail !== undefined) throw fail(known);
    return answers[treatment as keyof typeof answers](known);
  };
}

function knownOf(url: string, init: RequestInit, book: SecretBook): Known {
  const headers = Object.fromEntries(new Headers(init.headers));
  const token = headers['authorization']?.replace('Bearer ', '');
  const body = typeof init.body === 'string' ? init.body : '';
  const fields = url.includes('/oauth2/') ? [...new URLSearchParams(body)].filter(([name]) => !plain.includes(name)) : [];
  for (const [name, value] of fields) book.add(name, value);
  if (token !== undefined) book.add('access_token', token);
  return { url, headers, body, secret: token ?? fields.at(-1)?.[1] ?? 'nothing-secret-was-sent' };
}

function aborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

/** A body that ends in an error of somebody else's. */
function breaking(known: Known): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"access_token":"'));
    },
    pull: (controller) => {
      controller.error(Object.assign(new Error(`terminated ${known.secret}`), { request: known }));
    },
  });
  return new Response(body, { status: 200, headers: { 'content-type': 'application/json' } });
}
