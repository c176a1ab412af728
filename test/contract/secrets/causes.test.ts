import { BoxError, BoxNetworkError, createBoxClient, developerToken } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { sanitizeCause, withSanitizedCause } from '../../../src/core/errors/sanitize-cause.js';
import { networkFailure, respondingFetch } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';

/** The error of a call whose custom `fetch` throws `cause`. */
async function thrown(cause: unknown): Promise<BoxNetworkError> {
  const { fetch } = respondingFetch(() => Promise.reject(cause));
  const box = createBoxClient({ auth: developerToken('x'), fetch: fetch, retry: { attempts: 1 } });
  return rejection(box.users.me(), BoxNetworkError);
}

describe('error causes', () => {
  it('the cause of a platform failure keeps its message and code', async () => {
    const { message, cause } = await thrown(networkFailure('ECONNRESET'));
    expect(message).toBe('users.me: no response from api.box.com:443 (connect ECONNRESET)');
    expect(cause).toBeInstanceOf(TypeError);
    expect(cause).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET', message: 'connect ECONNRESET' },
    });
  });

  it('the cause of a third-party error is a copy with name and code but without its message', () => {
    const axios = Object.assign(new Error('Request to https://h/?t=1 failed'), { name: 'AxiosError', code: 'ERR_NETWORK', config: {} });
    const sanitized = sanitizeCause(axios);
    expect(sanitized).not.toBe(axios);
    expect(Object.entries(sanitized)).toEqual([['code', 'ERR_NETWORK']]);
    expect(String(sanitized)).toBe('AxiosError: ERR_NETWORK (its message is omitted because it may contain secrets)');
  });

  it('the cause keeps the stack frames but no line of the message', () => {
    const error = new Error('first\n    at second');
    const [first = '', ...frames] = sanitizeCause(error).stack?.split('\n') ?? [];
    expect(first).toBe('Error: its message is omitted because it may contain secrets');
    expect(frames[0]).toContain('causes.test.ts');
    expect(frames).not.toContain('    at second');
  });

  it.each([
    ['x'.repeat(20), '1'],
    [{}, []],
    [undefined, null],
  ])('the cause omits the invalid name %j and code %j', (name, code) => {
    expect(Object.entries(sanitizeCause({ name, code, syscall: code }))).toEqual([]);
    expect(sanitizeCause({ name, code }).name).toBe('Error');
  });

  it('sanitizing a sanitized cause changes nothing', () => {
    const once = sanitizeCause(networkFailure('ENOTFOUND'));
    expect(sanitizeCause(once)).toEqual(once);
    expect(sanitizeCause(once).stack).toBe(once.stack);
  });

  it('a circular chain of causes is cut after five errors', () => {
    const circle = new Error('fetch failed');
    circle.cause = circle;
    let length = 0;
    for (let error: unknown = sanitizeCause(circle); error instanceof Error; error = error.cause) length += 1;
    expect(length).toBe(5);
  });

  it('the cause is kept if it is a BoxError, and its own cause is sanitized', () => {
    const inner = new BoxError('ours', { cause: Object.assign(new Error('theirs'), { config: 1 }) });
    expect(sanitizeCause(inner)).toBe(inner);
    expect(inner.cause).toMatchObject({ message: 'its message is omitted because it may contain secrets' });
    expect(inner.cause).not.toHaveProperty('config');
  });

  it('the cause of an error that is not a BoxError is unchanged', () => {
    const error = new Error('own', { cause: new Error('own too') });
    expect(withSanitizedCause(error)).toBe(error);
    expect(error.cause).toMatchObject({ message: 'own too' });
  });

  it('a circular cause does not block the retry decision', async () => {
    const circle = new TypeError('fetch failed');
    circle.cause = circle;
    expect((await thrown(circle)).message).toContain('fetch failed');
  });
});
