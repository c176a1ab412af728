import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { camelCase } from '../../../../src/core/encoding/parameter-names.js';
import { pathValue } from '../../../../src/core/encoding/encode-path.js';
import { serializeParams } from '../../../../src/core/encoding/serialize-params.js';
import { splitArguments } from '../../../../src/core/encoding/split-arguments.js';
import type { NamedOperation } from '../../../../src/core/types/operation.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';
import { json } from '../../../support/fake-fetch.js';

const base: NamedOperation = { id: 'things.get', method: 'GET', path: '/things/{thing_id}/parts/{part_id}' };

describe('path arguments', () => {
  it('splits arguments into path values, params and options', () => {
    const split = splitArguments(base, ['1', 2, { limit: 3 }, { asUser: '4' }]);
    expect(split).toEqual({ path: ['1', '2'], params: { limit: 3 }, options: { asUser: '4' } });
  });

  it('accepts path values without params and options', () => {
    expect(splitArguments(base, ['1', '2'])).toEqual({ path: ['1', '2'], params: {}, options: {} });
  });

  it.each(['', ' ', '.', '..', undefined, null, {}, ['1'], true, NaN, Infinity, -1, 1.5, 2 ** 53, 'a\ud800'])(
    'rejects the path value %j with the parameter name of the caller',
    async (value) => {
      expect(() => pathValue(value)).toThrow(TypeError);
      const { box, requests } = testClient();
      for (const call of [
        box.files.get(value as string),
        box.raw.GET('/files/{file_id}', { params: { path: { file_id: value as string } } }),
      ])
        expect((await rejection(call, BoxConfigError)).message).toMatch(/^files\.get: fileId /);
      expect(requests).toEqual([]);
    },
  );

  it.each(['', '.', '..', undefined, null])('sends no request, not even for a token, for the path value %j', async (value) => {
    const { box, requests } = testClient();
    const error = await rejection(box.files.get(value as string), BoxConfigError);
    expect(error.message).toContain('fileId');
    await rejection(box.users.emailAliases.delete('1', value as string), BoxConfigError);
    await rejection(box.folders.items.list(value as string), BoxConfigError);
    expect(requests).toEqual([]);
  });

  it.each([
    ['a/b', 'a%2Fb'],
    ['../1', '..%2F1'],
    ['%2e%2e', '%252e%252e'],
    ['1?x=2#y', '1%3Fx%3D2%23y'],
    ['$&', '%24%26'],
    ['{email_alias_id}', '%7Bemail_alias_id%7D'],
    ['ä b', '%C3%A4%20b'],
  ])('encodes %s as the single path segment %s', async (value, segment) => {
    const { box, requests } = testClient(json({}));
    await box.users.emailAliases.delete(value, '9');
    expect(requests[0]?.url.href).toBe(`https://api.box.com/2.0/users/${segment}/email_aliases/9`);
  });
});

describe('header parameters', () => {
  it.each([
    ['if-match', 'ifMatch'],
    ['BoxApi', 'boxApi'],
    ['x-rep-hints', 'xRepHints'],
    ['content-md5', 'contentMd5'],
    ['range', 'range'],
  ])('converts the header name %s to the parameter name %s', (wire, name) => {
    expect(camelCase(wire)).toBe(name);
  });

  it('sends header parameters under their wire names and only as headers', () => {
    const operation = { ...base, headers: ['if-match', 'BoxApi'] };
    const { headers, query } = serializeParams(operation, { ifMatch: '3', boxApi: 'shared_link=x', limit: 1 });
    expect(headers).toEqual({ 'if-match': '3', BoxApi: 'shared_link=x' });
    expect(query).toEqual({ limit: '1' });
  });

  it('omits undefined header parameters', () => {
    expect(serializeParams({ ...base, headers: ['if-match'] }, { ifMatch: undefined }).headers).toEqual({});
  });

  it('reads a header parameter under the name given by x-box-name', () => {
    const operation = { ...base, headers: ['digest'], rename: { checkSum: 'digest' } };
    const { headers, query } = serializeParams(operation, { checkSum: 'sha=x' });
    expect([headers, query]).toEqual([{ digest: 'sha=x' }, {}]);
  });
});

describe('merged bodies', () => {
  const merged: NamedOperation = { ...base, method: 'PUT', query: ['fields'], body: 'merged', rename: { bodyFields: 'fields_set' } };

  it('puts parameters that are neither query nor header into the body', () => {
    const { query, body } = serializeParams(merged, { fields: ['name'], name: 'a', parent: { id: '0' } });
    expect(query).toEqual({ fields: 'name' });
    expect(body).toEqual({ name: 'a', parent: { id: '0' } });
  });

  it('omits undefined and keeps null, false, zero and the empty string', () => {
    const { body } = serializeParams(merged, { a: undefined, b: null, c: false, d: 0, e: '' });
    expect(body).toStrictEqual({ b: null, c: false, d: 0, e: '' });
  });

  it('uses the wire names of renamed properties', () => {
    expect(serializeParams(merged, { bodyFields: 1 }).body).toEqual({ fields_set: 1 });
  });

  it('separates a query parameter and a property with the same wire name', () => {
    const renamedQuery: NamedOperation = { ...base, method: 'POST', query: ['query_name'], body: 'merged', rename: { query_name: 'name' } };
    expect(serializeParams(renamedQuery, { query_name: 'q', name: 'b' })).toEqual({
      headers: {},
      query: { name: 'q' },
      body: { name: 'b' },
    });
    const renamedBody: NamedOperation = { ...base, method: 'POST', query: ['name'], body: 'merged', rename: { body_name: 'name' } };
    expect(serializeParams(renamedBody, { name: 'q', body_name: 'b' })).toEqual({ headers: {}, query: { name: 'q' }, body: { name: 'b' } });
  });

  it('accepts a property named body', () => {
    expect(serializeParams(merged, { body: 'text' }).body).toEqual({ body: 'text' });
  });

  it('lets properties of the caller override fixed body properties', () => {
    const { body } = serializeParams({ ...merged, fixedBody: { type: 'x', name: 'fixed' } }, { name: 'mine' });
    expect(body).toEqual({ type: 'x', name: 'mine' });
  });
});

describe('other bodies', () => {
  it('sends params.body as the body and the other params as the query', () => {
    const operation: NamedOperation = { ...base, method: 'POST', body: 'json' };
    const list = [{ op: 'add' }];
    expect(serializeParams(operation, { body: list, notify: true })).toEqual({ headers: {}, query: { notify: 'true' }, body: list });
  });

  it('merges a form with the fixed fields of the operation', () => {
    const operation: NamedOperation = { ...base, method: 'POST', body: 'form', fixedBody: { grant_type: 'refresh_token' } };
    expect(serializeParams(operation, { body: { client_id: 'c' } }).body).toEqual({ client_id: 'c', grant_type: 'refresh_token' });
  });

  it('sends a completely fixed body without params', () => {
    expect(serializeParams({ ...base, method: 'PUT', fixedBody: { shared_link: null } }, {}).body).toEqual({ shared_link: null });
  });

  it('sends no body for an operation without one', () => {
    expect(serializeParams(base, { body: 'text' }).body).toBeUndefined();
  });
});
