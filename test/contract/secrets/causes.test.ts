import { BoxError, BoxNetworkError, createBoxClient, developerToken } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { sanitizeCause, withSanitizedCause } from '../../../src/core/errors/sanitize-cause.js';
import { networkFailure, respondingFetch } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';

/** What a user's own `fetch` throws, as the call rejects with it. */
async function thrown(cause: unknown): Promise<BoxNetworkError> {
  const { fetch } = respondingFetch(() => Promise.reject(cause));
  const box = createBoxClient({ auth: developerToken('x'), fetch: fetch, retry: { attempts: 1 } });
  return rejection(box.users.me(), BoxNetworkError);
}

describe('the cause of an error', () => {
  it('says of a failure of the platform what helps to find it', async () => {
    const { message, cause } = await thrown(networkFailure('ECONNRESET'));
    expect(message).toBe('users.me did not reach the service (Error: connect ECONNRESET)');
    expect(cause).toBeInstanceOf(TypeError);
    expect(cause).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET', message: 'connect ECONNRESET' },
    });
  });

  it('is a copy with name, code and system call, and says that the message is left out', () => {
    const axios = Object.assign(new Error('Request to https://h/?t=1 failed'), { name: 'AxiosError', code: 'ERR_NETWORK', config: {} });
    const shown = sanitizeCause(axios);
    expect(shown).not.toBe(axios);
    expect(Object.entries(shown)).toEqual([['code', 'ERR_NETWORK']]);
    expect(String(shown)).toBe('AxiosError: ERR_NETWORK (its own message is left out, since it may quote secrets)');
  });

  it('keeps the place that it came from, and no line of a message', () => {
    const error = new Error('first\n    at second');
    const [first = '', ...frames] = sanitizeCause(error).stack?.split('\n') ?? [];
    expect(first).toBe('Error: its own message is left out, since it may quote secrets');
    expect(frames[0]).toContain('causes.test.ts');
    expect(frames).not.toContain('    at second');
  });

  it.each([
    ['x'.repeat(20), '1'],
    [{}, []],
    [undefined, null],
  ])('leaves out a name or code that has not the form of one: %j, %j', (name, code) => {
    expect(Object.entries(sanitizeCause({ name, code, syscall: code }))).toEqual([]);
    expect(sanitizeCause({ name, code }).name).toBe('Error');
  });

  it('is not changed by showing it once more', () => {
    const once = sanitizeCause(networkFailure('ENOTFOUND'));
    expect(sanitizeCause(once)).toEqual(once);
    expect(sanitizeCause(once).stack).toBe(once.stack);
  });

  it('ends, even when it is a circle', () => {
    const circle = new Error('fetch failed');
    circle.cause = circle;
    let length = 0;
    for (let error: unknown = sanitizeCause(circle); error instanceof Error; error = error.cause) length += 1;
    expect(length).toBe(5);
  });

  it('is kept when it is an error of this package, without what that one carries', () => {
    const inner = new BoxError('ours', { cause: Object.assign(new Error('theirs'), { config: 1 }) });
    expect(sanitizeCause(inner)).toBe(inner);
    expect(inner.cause).toMatchObject({ message: 'its own message is left out, since it may quote secrets' });
    expect(inner.cause).not.toHaveProperty('config');
  });

  it('of what is no error of this package is left alone', () => {
    const own = new Error('own', { cause: new Error('own too') });
    expect(withSanitizedCause(own)).toBe(own);
    expect(own.cause).toMatchObject({ message: 'own too' });
  });

  it('that goes round in a circle does not hold the retries up', async () => {
    const circle = new TypeError('fetch failed');
    circle.cause = circle;
    expect((await thrown(circle)).message).toContain('fetch failed');
  });
});
