import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { BoxApiError, BoxAuthError, BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { operationTable } from '../../../../src/core/schema.js';
import { empty, json, networkFailure, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver, testClient } from '../../../support/test-client.js';

describe('a grant', () => {
  it('whose token cannot stand in a header is refused without its token in the error', async () => {
    const fake = respondingFetch(() => json({}));
    const error = await rejection(clientOver(fake, { auth: developerToken('SECRET\nTOKEN') }).box.users.me(), BoxAuthError);
    expect(inspect(error, { depth: 9 })).not.toContain('SECRET');
    expect(fake.requests.length).toBe(0);
  });

  it('of one’s own that throws is asked once, and of its error name, code and place are the cause', async () => {
    const cause = Object.assign(new Error('vault sealed with my-password'), { code: 'E_SEALED', secret: 'my-password' });
    let asked = 0;
    const getToken = () => {
      asked += 1;
      return Promise.reject(cause);
    };
    const auth = () => ({ getToken, invalidate: () => undefined });
    const error = await rejection(
      clientOver(
        respondingFetch(() => json({})),
        { auth },
      ).box.users.me(),
      BoxAuthError,
    );
    expect(error.cause).toMatchObject({ name: 'Error', code: 'E_SEALED' });
    expect([inspect(error, { depth: 9, showHidden: true }).includes('my-password'), asked]).toEqual([false, 1]);
  });

  it('that meets an outage of the token endpoint says so, and not that it was refused', async () => {
    const auth = clientCredentials({ clientId: 'id', clientSecret: 'secret', enterpriseId: '1' });
    await rejection(
      clientOver(
        respondingFetch(() => empty(503)),
        { auth },
      ).box.users.me(),
      BoxNetworkError,
    );
  });
});

describe('a DELETE', () => {
  it.each([
    ['429', empty(429, { 'retry-after': '0' })],
    ['a connection that never came about', networkFailure('ECONNREFUSED')],
  ])('that was turned away by %s, and then finds nothing, rejects: nobody had deleted it', async (_, first) => {
    const { box } = testClient(first, json({ code: 'not_found' }, 404));
    expect((await rejection(box.files.delete('1'), BoxApiError)).status).toBe(404);
  });
});

describe('box.raw', () => {
  it('has every method that the document has', () => {
    const { raw } = testClient().box;
    expect(Object.keys(raw).sort()).toEqual([...new Set(Object.values(operationTable).map(({ method }) => method))].sort());
  });
});

describe('bytes', () => {
  it('may take longer to send than an answer may take to begin', async () => {
    const fake = respondingFetch(
      () => new Promise<Response>((resolve) => setTimeout(resolve, 60, json({ entries: [{ type: 'file', id: '1' }] }, 201))),
    );
    const { box } = clientOver(fake, { timeouts: { firstByteMs: 10 } });
    const { file } = await box.uploads.upload({ source: new Uint8Array(10), name: 'a', parentId: '0' });
    expect(file.id).toBe('1');
  });
});
