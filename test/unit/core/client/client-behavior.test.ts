import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { BoxApiError, BoxAuthError, BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { operationTable } from '../../../../src/core/schema.js';
import { empty, json, networkFailure, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';

describe('grant failures', () => {
  it('rejects a token that is invalid in a header, without the token in the error', async () => {
    const fake = respondingFetch(() => json({}));
    const error = await rejection(clientWith(fake, { auth: developerToken('SECRET\nTOKEN') }).box.users.me(), BoxAuthError);
    expect(inspect(error, { depth: 9 })).not.toContain('SECRET');
    expect(fake.requests.length).toBe(0);
  });

  it('calls a failing custom grant once and keeps only name, code and stack of its error', async () => {
    const cause = Object.assign(new Error('vault sealed with my-password'), { code: 'E_SEALED', secret: 'my-password' });
    let calls = 0;
    const getToken = () => {
      calls += 1;
      return Promise.reject(cause);
    };
    const auth = () => ({ getToken, invalidate: () => undefined });
    const error = await rejection(
      clientWith(
        respondingFetch(() => json({})),
        { auth },
      ).box.users.me(),
      BoxAuthError,
    );
    expect(error.cause).toMatchObject({ name: 'Error', code: 'E_SEALED' });
    expect([inspect(error, { depth: 9, showHidden: true }).includes('my-password'), calls]).toEqual([false, 1]);
  });

  it('reports an outage of the token endpoint as a network error, not as an auth error', async () => {
    const auth = clientCredentials({ clientId: 'id', clientSecret: 'secret', enterpriseId: '1' });
    await rejection(
      clientWith(
        respondingFetch(() => empty(503)),
        { auth },
      ).box.users.me(),
      BoxNetworkError,
    );
  });
});

describe('DELETE after a rejected first attempt', () => {
  it.each([
    ['429', empty(429, { 'retry-after': '0' })],
    ['a refused connection', networkFailure('ECONNREFUSED')],
  ])('rejects a 404 after %s, because the first attempt deleted nothing', async (_, first) => {
    const { box } = testClient(first, json({ code: 'not_found' }, 404));
    expect((await rejection(box.files.delete('1'), BoxApiError)).status).toBe(404);
  });
});

describe('box.raw', () => {
  it('provides every HTTP method used by the document', () => {
    const { raw } = testClient().box;
    expect(Object.keys(raw).sort()).toEqual([...new Set(Object.values(operationTable).map(({ method }) => method))].sort());
  });
});

describe('upload requests', () => {
  it('does not apply firstByteMs while an upload sends bytes', async () => {
    const fake = respondingFetch(
      () => new Promise<Response>((resolve) => setTimeout(resolve, 60, json({ entries: [{ type: 'file', id: '1' }] }, 201))),
    );
    const { box } = clientWith(fake, { timeouts: { firstByteMs: 10 } });
    const { file } = await box.uploads.upload({ source: new Uint8Array(10), name: 'a', parentId: '0' });
    expect(file.id).toBe('1');
  });
});
