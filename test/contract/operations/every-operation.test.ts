import { BoxApiError } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { prepareCall, successResponses, type SentRequest } from './calls.js';
import { documentedOperations, type DocumentedResponse } from './documented-operations.js';
import { expectedRequest, normalizedRequest } from './expected-request.js';

describe.each(documentedOperations().map((operation) => ({ operation, id: operation.operationId })))('$id', ({ operation }) => {
  const error = [404, 403, 400, 409, 412]
    .map((status) => operation.responses.find((response) => response.status === status))
    .find((response) => response !== undefined);

  it(`${operation.operationId} sends the documented request`, async () => {
    const [response] = successResponses(operation);
    if (response === undefined) throw new Error('The document has no success response.');
    const { sent, call } = prepareCall(operation, response);
    await call();
    expect(sent).toHaveLength(1);
    const expected = expectedRequest(operation);
    const { url, init } = sent[0] as SentRequest;
    const request = await normalizedRequest(url, init);
    expect(request).toMatchObject(expected);
    expect(request.query).toEqual(expected.query);
    expect(request.body).toEqual(expected.body);
    expect(request.headers['authorization']).toBe(operation.anonymous ? undefined : 'Bearer token');
    expect(request.headers['box-version']).toBe(operation.version);
  });

  it.each(successResponses(operation).map((response) => ({ response, status: response.status })))(
    `${operation.operationId} resolves with the documented $status response`,
    async ({ response }) => {
      const result = await prepareCall(operation, response).call();
      if (response.mediaType === undefined)
        expect(result instanceof Response ? await result.text() : result).toBe(result instanceof Response ? '' : undefined);
      else if (response.mediaType.includes('json')) expect(result).toEqual(response.body);
      else expect(await (result as Response).text()).toBe('bytes');
    },
  );

  it.skipIf(error === undefined)(`${operation.operationId} rejects with the documented error code`, async () => {
    const { call } = prepareCall(operation, error as DocumentedResponse);
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
