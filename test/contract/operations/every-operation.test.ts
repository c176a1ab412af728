import { BoxApiError, createBoxClient, developerToken } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { promised, type Answer, type Promised } from './document.js';
import { expectedRequest, sentRequest } from './expected-request.js';

interface Sent {
  url: string;
  init: RequestInit;
}

/** A client whose transport notes what is sent and gives one answer, and the arguments that the document calls for. */
function prepare(operation: Promised, answer: Answer) {
  const sent: Sent[] = [];
  const fetch = (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return Promise.resolve(responseOf(answer));
  };
  const box = createBoxClient({ auth: developerToken('token'), fetch, retry: { attempts: 1 } });
  const method = operation.operationId.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], box);
  return { sent, call: () => (method as (...args: unknown[]) => Promise<unknown>)(...argumentsOf(operation)) };
}

function responseOf({ status, mediaType, body }: Answer): Response {
  const headers = mediaType === undefined ? {} : { 'content-type': mediaType };
  if (body === undefined || status === 204 || status === 304) return new Response(null, { status, headers });
  return new Response(mediaType?.includes('json') === true ? JSON.stringify(body) : 'bytes', { status, headers });
}

/** Path values, then everything else by the names that callers use, then options. */
function argumentsOf({ params, body, path }: Promised): unknown[] {
  const order = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name);
  const inPath = order.map((name) => params.find((param) => param.in === 'path' && param.name === name)?.value);
  const query = params.filter((param) => param.in === 'query').map(({ name, value }) => [name, value]);
  const headers = params.filter((param) => param.in === 'header').map(({ name, value }) => [argumentName(name), value]);
  return [...inPath, { ...Object.fromEntries([...query, ...headers]), ...bodyArguments(body) }, { headers: { 'x-from-caller': 'yes' } }];
}

/** `if-match` is `ifMatch`, `BoxApi` is `boxApi`. */
function argumentName(header: string): string {
  const [first = '', ...rest] = header.split('-');
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function bodyArguments(body: Promised['body']): object {
  if (body === undefined) return {};
  return body.merged ? (body.value as object) : { body: body.value };
}

describe.each(promised().map((operation) => ({ operation, id: operation.operationId })))('$id', ({ operation }) => {
  const successes = operation.answers.filter(({ success, notYet }) => success && !notYet);
  const error = [404, 403, 400, 409, 412]
    .map((status) => operation.answers.find((answer) => answer.status === status))
    .find((answer) => answer !== undefined);

  it('sends what the document says', async () => {
    const [answer] = successes;
    if (answer === undefined) throw new Error('The document gives no success answer.');
    const { sent, call } = prepare(operation, answer);
    await call();
    expect(sent).toHaveLength(1);
    const expected = expectedRequest(operation);
    const { url, init } = sent[0] as Sent;
    const request = await sentRequest(url, init);
    expect(request).toMatchObject(expected);
    expect(request.query).toEqual(expected.query);
    expect(request.body).toEqual(expected.body);
    expect(request.headers['authorization']).toBe(operation.anonymous ? undefined : 'Bearer token');
    expect(request.headers['box-version']).toBe(operation.version);
  });

  it.each(successes.map((answer) => ({ answer, status: answer.status })))('gives the answer of $status', async ({ answer }) => {
    const result = await prepare(operation, answer).call();
    if (answer.mediaType === undefined)
      expect(result instanceof Response ? await result.text() : result).toBe(result instanceof Response ? '' : undefined);
    else if (answer.mediaType.includes('json')) expect(result).toEqual(answer.body);
    else expect(await (result as Response).text()).toBe('bytes');
  });

  it.skipIf(error === undefined)('rejects with the error that the service names', async () => {
    const { call } = prepare(operation, error as Answer);
    const failure: unknown = await call().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(failure).toBeInstanceOf(BoxApiError);
    const body = error?.body as { code?: string; error?: string } | undefined;
    const code = typeof body === 'object' ? (body.code ?? body.error) : undefined;
    expect(failure).toMatchObject({ status: error?.status, code, operationId: operation.operationId });
  });
});
