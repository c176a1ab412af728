import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';

type Args = readonly [method: unknown, pathOrUrl: unknown, options?: unknown];

const cases: readonly (readonly [message: string, ...Args])[] = [
  ['method must be GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS.', 'get', '/a'],
  ['method must be GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS.', 'toString', '/a'],
  ['pathOrUrl must be a string.', 'GET', 7],
  ['pathOrUrl must start with /, or be an http(s) URL.', 'GET', 'files/1'],
  ['pathOrUrl must start with /, or be an http(s) URL.', 'GET', ''],
  ['pathOrUrl must start with /, or be an http(s) URL.', 'GET', 'ftp://api.box.com/a'],
  ['pathOrUrl must not contain the parts . and ...', 'GET', '/files/../users/me'],
  ['pathOrUrl must not contain the parts . and ...', 'GET', '/files/%2E%2e/users/me'],
  ['pathOrUrl must not contain blanks, backslashes, control characters or #. Encode values with encodeURIComponent.', 'GET', '/a b'],
  ['pathOrUrl must not contain blanks, backslashes, control characters or #. Encode values with encodeURIComponent.', 'GET', '/a#b'],
  ['pathOrUrl must not contain blanks, backslashes, control characters or #. Encode values with encodeURIComponent.', 'GET', '/\\evil.com'],
  ['path.file_id must be a string, not undefined.', 'GET', '/files/{file_id}'],
  ['path.file_id must be an ID or name, not "..".', 'GET', '/files/{file_id}', { path: { file_id: '..' } }],
  ['path.id is not in pathOrUrl. Write {id} where the value belongs.', 'GET', '/files/1', { path: { id: '1' } }],
  ['query.limit must not be null. Leave it out, or pass undefined.', 'GET', '/a', { query: { limit: null } }],
  ['query.limit must be a finite number, not NaN.', 'GET', '/folders/0/items', { query: { limit: NaN } }],
  ['query must be an object.', 'GET', '/a', { query: 'a=1' }],
  ['path must be an object.', 'GET', '/a', { path: ['1'] }],
  ['querry is not an option. The nearest is query.', 'GET', '/a', { querry: {} }],
  ['options must be an object.', 'GET', '/a', 'text'],
  ['signal must be an AbortSignal.', 'GET', '/a', { signal: {} }],
  ['headers["x-a"] must be a string.', 'GET', '/a', { headers: { 'x-a': 7 } }],
  ['hosts must be a list.', 'GET', '/a', { hosts: 'https://a.example' }],
  ['hosts[0] must be an origin such as https://files.example.com, without a path.', 'GET', '/a', { hosts: ['a.example'] }],
  ['hosts[0] must be an origin such as https://files.example.com, without a path.', 'GET', '/a', { hosts: ['https://a.example/b'] }],
  ['hosts[1] must be an object.', 'GET', '/a', { hosts: ['https://a.example', 7] }],
  ['hosts[0]: token is not an option. The nearest is sendToken.', 'GET', '/a', { hosts: [{ origin: 'https://a.example', token: true }] }],
  ['hosts[0].sendToken must be true or false.', 'GET', '/a', { hosts: [{ origin: 'https://a.example', sendToken: 'yes' }] }],
  [
    'hosts[0].origin must be an https URL, because the token is sent.',
    'GET',
    '/a',
    { hosts: [{ origin: 'http://a.example', sendToken: true }] },
  ],
];

describe('the arguments of box.request', () => {
  it.each(cases)('are rejected by name: %s', async (message, ...args) => {
    const { box, requests } = testClient();
    const call = box.request as (...all: unknown[]) => Promise<unknown>;
    // A template of an unknown result type keeps the name of the option in the message.
    expect((await rejection(call(...args), BoxConfigError)).message.replace(/^request: /, '')).toBe(message);
    expect(requests).toEqual([]);
  });
});
