import type { MockBox } from 'box-openapi-sdk/testing';
import type { Exchange } from './exchange.js';
import { matchOperation } from './operation-matcher.js';

type Fetch = MockBox['fetch'];

/**
 * Wraps a mock, so that the exchanges over its `fetch` are added to `recordings`: a list for each state of the mock, from its creation or
 * `reset()` on.
 */
export function recordExchanges(mock: MockBox, recordings: Exchange[][]): MockBox {
  let current: Exchange[] = [];
  recordings.push(current);
  /** The user of a token, which the test may renew for each request. */
  const users = new Map<string, string>();

  const fetch: Fetch = async (input, init) => {
    const response = await mock.fetch(input, init);
    const recording = current;
    const exchange = await exchangeOf(input, init, response, users);
    if (exchange !== undefined) recording.push(exchange);
    return response;
  };
  const wrapper = {
    fetch,
    issueToken(options: Parameters<MockBox['issueToken']>[0]) {
      const token = mock.issueToken(options);
      users.set(token, options?.userId ?? 'first');
      return token;
    },
    async reset() {
      await mock.reset();
      recordings.push((current = []));
    },
  };
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(mock), ...Object.getOwnPropertyDescriptors(wrapper) },
  ) as MockBox;
}

/** Questions whose parameters are in the body. */
const readsByPost = [
  ...['metadataQueries.execute', 'queries.execute', 'queryInsights.execute'],
  ...['ai.ask', 'ai.generateText', 'ai.extract', 'ai.extractStructured'],
];

/** The codes and tokens that an operation of authorization has issued. */
const secretsIn = (text: string, operation = ''): string[] =>
  operation.startsWith('authorization.') ? (text.match(/[\w.-]{12,}/g) ?? []) : [];

const formOf = (body: string): unknown => (body.includes('=') ? Object.fromEntries(new URLSearchParams(body)) : undefined);

async function exchangeOf(
  input: Parameters<Fetch>[0],
  init: RequestInit | undefined,
  response: Response,
  users: ReadonlyMap<string, string>,
): Promise<Exchange | undefined> {
  const request = typeof input === 'string' || input instanceof URL ? { url: String(input), ...init } : { ...partsOf(input), ...init };
  const method = (request.method ?? 'GET').toUpperCase();
  const url = new URL(request.url);
  const body = await bodyText(request.body);
  const headers = new Headers(request.headers);
  const token = /^bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
  const text = await textOf(response);
  const match = matchOperation(method, url, parse(body) ?? formOf(body), parse(text));
  if (match === undefined) return undefined;
  const sent = `${url.pathname}${url.search}\n${body}`;
  return {
    ...match,
    isRead: method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || readsByPost.includes(match.operations[0] ?? ''),
    request: sent,
    question: [method, sent, users.get(token) ?? token, headers.get('as-user') ?? '', headers.get('boxapi') ?? ''].join('\n'),
    issued: secretsIn(`${text}\n${response.headers.get('location') ?? ''}`, match.operations[0]),
    token,
    status: response.status,
    json: parse(text),
    text,
  };
}

const partsOf = ({ url, method, headers, body }: Request | Exclude<Parameters<Fetch>[0], string | URL>) => ({ url, method, headers, body });

/** A form as its attributes and texts. A stream has no text, because reading it would use it up. */
async function bodyText(body: unknown): Promise<string> {
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  if (!(body instanceof FormData)) return '';
  const last = [...body.values()].at(-1) ?? '';
  return typeof last === 'string' ? last : last.text();
}

/** A copy of the body, if it is a text. The unread copy of another one would hold it in memory. */
async function textOf(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  return /json|text|octet-stream/.test(type) ? response.clone().text() : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
