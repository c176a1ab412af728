import { beforeEach, describe, expect, it } from 'vitest';
import { api, mockWithClient } from '../mock-client.js';

const { mock, call, send } = await mockWithClient({ seed: { tree: { 'a.txt': 'a' } } });
beforeEach(() => mock.reset());

const violations = () =>
  mock.violations.map(({ kind, operationId, location: place, message }) => `${kind} ${operationId ?? '-'}: ${place} ${message}`);

describe('undocumented request', () => {
  it.each([
    [
      'an unknown query parameter',
      'GET',
      '/folders/0?field=name',
      undefined,
      'folders.get: query field is not a parameter of this operation',
    ],
    ['a parameter out of bounds', 'GET', '/folders/0/items?limit=1001', undefined, 'folders.items.list: query limit must be <= 1000'],
    ['a parameter of the wrong type', 'GET', '/folders/0/items?limit=many', undefined, 'folders.items.list: query limit must be integer'],
    ['a repeated parameter', 'GET', '/folders/0?fields=id&fields=name', undefined, 'folders.get: query fields must not be repeated'],
    [
      'an unknown enum value',
      'GET',
      '/folders/0/items?sort=age',
      undefined,
      'folders.items.list: query sort must be one of id, name, date, size',
    ],
    ['a missing query parameter', 'GET', '/collaborations', undefined, 'collaborations.list: query status is required'],
    ['a missing header', 'GET', '/shared_items', undefined, 'sharedItems.get: header BoxApi is required'],
    ['a missing body', 'POST', '/folders', undefined, 'folders.create: body is required'],
    ['a body without a required property', 'POST', '/folders', { name: 'x' }, "folders.create: body must have required property 'parent'"],
    [
      'a body with a property of the wrong type',
      'POST',
      '/folders',
      { name: 'x', parent: { id: true } },
      'folders.create: body/parent/id must be string',
    ],
    ['an unexpected body', 'DELETE', '/folders/1', { a: 1 }, 'folders.delete: body is not expected by this operation'],
    ['a query parameter with invalid JSON', 'GET', '/search?mdfilters=x', undefined, 'search.query: query mdfilters must be array'],
  ])('is rejected and recorded as a violation: %s', async (_, method, path, body, expected) => {
    const response = await call(method, path, body);
    expect(response).toMatchObject({ status: 400, body: { type: 'error', status: 400, code: 'bad_request' } });
    expect(response.body.message).toContain(expected.split(': ')[1]);
    expect(violations()).toEqual([`request ${expected}`]);
    expect(() => {
      mock.assertConforms();
    }).toThrow(expected.split(': ')[1] ?? '');
  });

  it('is recorded for a wrong media type and for invalid JSON', async () => {
    await send('POST', '/folders', 'name=x', { 'content-type': 'application/xml' });
    await send('POST', '/folders', '{', { 'content-type': 'application/json' });
    expect(violations()).toEqual([
      'request folders.create: body has the media type "application/xml" instead of application/json',
      'request folders.create: body is not JSON',
    ]);
  });

  it('is validated as JSON for every JSON media type', async () => {
    const operation = 'files.metadata.update';
    mock.faults.add({ operationId: operation, times: 2, respond: { status: 503 } });
    const patch = (body: unknown) =>
      send('PUT', '/files/1/metadata/global/properties', body, { 'content-type': 'application/json-patch+json' });
    await patch([{ op: 'replace', path: '/a', value: 'b' }]);
    mock.assertConforms();
    await patch({ op: 'replace' });
    expect(violations()).toEqual([`request ${operation}: body must be array`]);
  });

  it('is recorded for an unknown path or method', async () => {
    expect((await call('GET', '/nothing')).status).toBe(404);
    expect((await call('PATCH', '/folders/0')).status).toBe(405);
    expect(violations()).toEqual(['request -: path is not in the document', 'request -: path has no operation for this method']);
  });

  it('is not recorded when only the service rejects it', async () => {
    expect((await call('GET', '/files/999')).status).toBe(404);
    expect((await mock.fetch(`${api}/folders/0`)).status).toBe(401);
    mock.assertConforms();
  });
});

describe('undocumented response', () => {
  it.each([
    ['a body without a required property', { status: 200, body: { type: 'user' } }, "body must have required property 'id'"],
    ['a body whose property has the wrong type', { status: 200, body: { type: 'user', id: '1', name: 5 } }, 'body/name must be string'],
    ['a body of another object type', { status: 200, body: { type: 'file', id: '1' } }, 'body/type must be "user"'],
    ['a missing body', { status: 200 }, 'body is missing'],
    ['an undocumented status', { status: 206 }, 'status 206 is not documented'],
    ['an undocumented media type', { status: 200, body: '<html>' }, 'body of the media type "text/html" is not documented'],
  ])('becomes a 501 and is recorded: %s', async (_, respond, expected) => {
    mock.faults.add({ operationId: 'users.me', respond });
    const response = await call('GET', '/users/me');
    expect(response).toMatchObject({ status: 501, body: { code: 'mock_response_invalid' } });
    expect(violations()).toEqual([`response users.me: ${expected}`]);
  });

  it('is delivered when a fault sets unchecked, and when it is an error response', async () => {
    mock.faults.add({
      operationId: 'users.me',
      respond: { status: 200, body: '{"type":', headers: { 'content-type': 'application/json' }, unchecked: true },
    });
    mock.faults.add({ operationId: 'users.me', respond: { status: 502, body: '<html>Bad Gateway</html>' } });
    expect(await (await send('GET', '/users/me')).text()).toBe('{"type":');
    expect((await send('GET', '/users/me')).headers.get('content-type')).toBe('text/html');
    mock.assertConforms();
  });
});
