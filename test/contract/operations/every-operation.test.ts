import { BoxApiError } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { prepare, successes, type Sent } from './calls.js';
import { promised, type Answer } from './document.js';
import { expectedRequest, sentRequest } from './expected-request.js';

describe.each(promised().map((operation) => ({ operation, id: operation.operationId })))('$id', ({ operation }) => {
  const error = [404, 403, 400, 409, 412]
    .map((status) => operation.answers.find((answer) => answer.status === status))
    .find((answer) => answer !== undefined);

  it('sends what the document says', async () => {
    const [answer] = successes(operation);
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

  it.each(successes(operation).map((answer) => ({ answer, status: answer.status })))('gives the answer of $status', async ({ answer }) => {
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
