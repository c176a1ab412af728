import { beforeEach, describe, expect, it } from 'vitest';
import { api, boxWithCaller } from '../setup.js';

const { mock, call, send } = await boxWithCaller({ seed: { tree: { 'a.txt': 'a' } } });
beforeEach(() => mock.reset());

const violations = () =>
  mock.violations.map(({ kind, operationId, location: place, message }) => `${kind} ${operationId ?? '-'}: ${place} ${message}`);

describe('a request that is not as documented', () => {
  it.each([
    [
      'an unknown query parameter',
      'GET',
      '/folders/0?field=name',
      undefined,
      'folders.get: query field is not a parameter of this operation',
    ],
    ['a parameter out of bounds', 'GET', '/folders/0/items?limit=1001', undefined, 'folders.items.list: query limit must be <= 1000'],
    ['a parameter of another type', 'GET', '/folders/0/items?limit=many', undefined, 'folders.items.list: query limit must be integer'],
    ['a parameter given twice', 'GET', '/folders/0?fields=id&fields=name', undefined, 'folders.get: query fields is given more than once'],
    [
      'an enum with another value',
      'GET',
      '/folders/0/items?sort=age',
      undefined,
      'folders.items.list: query sort must be one of id, name, date, size',
    ],
    ['a missing query parameter', 'GET', '/collaborations', undefined, 'collaborations.list: query status is required'],
    ['a missing header', 'GET', '/shared_items', undefined, 'sharedItems.get: header BoxApi is required'],
    ['no body', 'POST', '/folders', undefined, 'folders.create: body is required'],
    ['a body that misses a property', 'POST', '/folders', { name: 'x' }, "folders.create: body must have required property 'parent'"],
    ['a body with a wrong property', 'POST', '/folders', { name: 'x', parent: { id: 0 } }, 'folders.create: body/parent/id must be string'],
    ['a body where none belongs', 'DELETE', '/folders/1', { a: 1 }, 'folders.delete: body is not expected by this operation'],
    ['a query of JSON that is none', 'GET', '/search?mdfilters=x', undefined, 'search.query: query mdfilters must be array'],
  ])('is refused and recorded: %s', async (_, method, path, body, expected) => {
    const answered = await call(method, path, body);
    expect(answered).toMatchObject({ status: 400, body: { type: 'error', status: 400, code: 'bad_request' } });
    expect(answered.body.message).toContain(expected.split(': ')[1]);
    expect(violations()).toEqual([`request ${expected}`]);
    expect(() => {
      mock.assertConforms();
    }).toThrow(expected.split(': ')[1] ?? '');
  });

  it('is refused for its media type, and for JSON that is none', async () => {
    await send('POST', '/folders', 'name=x', { 'content-type': 'text/plain' });
    await send('POST', '/folders', '{', { 'content-type': 'application/json' });
    expect(violations()).toEqual([
      'request folders.create: body has the media type "text/plain" instead of application/json',
      'request folders.create: body is not JSON',
    ]);
  });

  it('is read as JSON for every kind of JSON', async () => {
    const operation = 'files.metadata.update';
    mock.faults.add({ operationId: operation, times: 2, respond: { status: 503 } });
    const patch = (body: unknown) =>
      send('PUT', '/files/1/metadata/global/properties', body, { 'content-type': 'application/json-patch+json' });
    await patch([{ op: 'replace', path: '/a', value: 'b' }]);
    mock.assertConforms();
    await patch({ op: 'replace' });
    expect(violations()).toEqual([`request ${operation}: body must be array`]);
  });

  it('is recorded when the document does not know it', async () => {
    expect((await call('GET', '/nothing')).status).toBe(404);
    expect((await call('PATCH', '/folders/0')).status).toBe(405);
    expect(violations()).toEqual(['request -: path is none of the document', 'request -: path has no operation for this method']);
  });

  it('is no violation when only the service says no', async () => {
    expect((await call('GET', '/files/999')).status).toBe(404);
    expect((await mock.fetch(`${api}/folders/0`)).status).toBe(401);
    mock.assertConforms();
  });
});

describe('an answer that is not as documented', () => {
  it.each([
    ['a body that misses a property', { status: 200, body: { type: 'user' } }, "body must have required property 'id'"],
    ['a body with another type', { status: 200, body: { type: 'user', id: '1', name: 5 } }, 'body/name must be string'],
    ['a body of another kind of object', { status: 200, body: { type: 'file', id: '1' } }, 'body/type must be "user"'],
    ['no body', { status: 200 }, 'body is missing'],
    ['a status that nobody wrote down', { status: 206 }, 'status 206 is not documented'],
    ['another media type', { status: 200, body: '<html>' }, 'body of the media type "text/html" is not documented'],
  ])('becomes 501 and is recorded: %s', async (_, respond, expected) => {
    mock.faults.add({ operationId: 'users.me', respond });
    const answered = await call('GET', '/users/me');
    expect(answered).toMatchObject({ status: 501, body: { code: 'mock_response_invalid' } });
    expect(violations()).toEqual([`answer users.me: ${expected}`]);
  });

  it('passes when a fault wants it so, and when it is a failure', async () => {
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
