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

describe('path parameters', () => {
  it('come first, then params, then options', () => {
    const split = splitArguments(base, ['1', 2, { limit: 3 }, { asUser: '4' }]);
    expect(split).toEqual({ path: ['1', '2'], params: { limit: 3 }, options: { asUser: '4' } });
  });

  it('may be followed by nothing', () => {
    expect(splitArguments(base, ['1', '2'])).toEqual({ path: ['1', '2'], params: {}, options: {} });
  });

  it.each(['', '.', '..'])('that are %j are refused by the name that the caller knows', (value) => {
    expect(() => pathValue('things.get', 'thing_id', value)).toThrow(BoxConfigError);
    expect(() => pathValue('things.get', 'thing_id', value)).toThrow(/things\.get: thingId/);
  });

  it.each([undefined, null, {}, ['1'], true])('that are %j are refused', (value) => {
    expect(() => pathValue('things.get', 'thing_id', value)).toThrow(BoxConfigError);
  });

  it.each(['', '.', '..', undefined, null])('that are %j send nothing, not even for a token', async (value) => {
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
  ])('%s stays one segment, %s', async (value, segment) => {
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
  ])('%s is written %s', (wire, name) => {
    expect(camelCase(wire)).toBe(name);
  });

  it('go out under their wire names and nowhere else', () => {
    const operation = { ...base, headers: ['if-match', 'BoxApi'] };
    const { headers, query } = serializeParams(operation, { ifMatch: '3', boxApi: 'shared_link=x', limit: 1 });
    expect(headers).toEqual({ 'if-match': '3', BoxApi: 'shared_link=x' });
    expect(query).toEqual({ limit: '1' });
  });

  it('that are undefined are left out', () => {
    expect(serializeParams({ ...base, headers: ['if-match'] }, { ifMatch: undefined }).headers).toEqual({});
  });

  it('that the document renames with x-box-name are found under the new name', () => {
    const operation = { ...base, headers: ['digest'], rename: { checkSum: 'digest' } };
    const { headers, query } = serializeParams(operation, { checkSum: 'sha=x' });
    expect([headers, query]).toEqual([{ digest: 'sha=x' }, {}]);
  });
});

describe('a merged body', () => {
  const merged: NamedOperation = { ...base, method: 'PUT', query: ['fields'], body: 'merged', rename: { bodyFields: 'fields_set' } };

  it('takes what is neither query nor header', () => {
    const { query, body } = serializeParams(merged, { fields: ['name'], name: 'a', parent: { id: '0' } });
    expect(query).toEqual({ fields: 'name' });
    expect(body).toEqual({ name: 'a', parent: { id: '0' } });
  });

  it('leaves undefined out and keeps null, false, zero and the empty text', () => {
    const { body } = serializeParams(merged, { a: undefined, b: null, c: false, d: 0, e: '' });
    expect(body).toStrictEqual({ b: null, c: false, d: 0, e: '' });
  });

  it('uses wire names', () => {
    expect(serializeParams(merged, { bodyFields: 1 }).body).toEqual({ fields_set: 1 });
  });

  it('keeps a query parameter and a property of the same wire name apart, whichever the document renames', () => {
    const ofQuery: NamedOperation = { ...base, method: 'POST', query: ['query_name'], body: 'merged', rename: { query_name: 'name' } };
    expect(serializeParams(ofQuery, { query_name: 'q', name: 'b' })).toEqual({ headers: {}, query: { name: 'q' }, body: { name: 'b' } });
    const ofBody: NamedOperation = { ...base, method: 'POST', query: ['name'], body: 'merged', rename: { body_name: 'name' } };
    expect(serializeParams(ofBody, { name: 'q', body_name: 'b' })).toEqual({ headers: {}, query: { name: 'q' }, body: { name: 'b' } });
  });

  it('may have a property called body', () => {
    expect(serializeParams(merged, { body: 'text' }).body).toEqual({ body: 'text' });
  });

  it('stands on top of what the operation fixes', () => {
    const { body } = serializeParams({ ...merged, fixedBody: { type: 'x', name: 'fixed' } }, { name: 'mine' });
    expect(body).toEqual({ type: 'x', name: 'mine' });
  });
});

describe('another body', () => {
  it('is what params.body holds, and the other params are the query', () => {
    const operation: NamedOperation = { ...base, method: 'POST', body: 'json' };
    const list = [{ op: 'add' }];
    expect(serializeParams(operation, { body: list, notify: true })).toEqual({ headers: {}, query: { notify: 'true' }, body: list });
  });

  it('of a form unites with what the operation fixes', () => {
    const operation: NamedOperation = { ...base, method: 'POST', body: 'form', fixedBody: { grant_type: 'refresh_token' } };
    expect(serializeParams(operation, { body: { client_id: 'c' } }).body).toEqual({ client_id: 'c', grant_type: 'refresh_token' });
  });

  it('that is wholly fixed needs no params', () => {
    expect(serializeParams({ ...base, method: 'PUT', fixedBody: { shared_link: null } }, {}).body).toEqual({ shared_link: null });
  });

  it('is absent where the operation has none', () => {
    expect(serializeParams(base, { body: 'text' }).body).toBeUndefined();
  });
});
