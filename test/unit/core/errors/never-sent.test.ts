import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neverSent, wasNeverSent } from '../../../../src/core/errors/never-sent.js';

const failure = (fields: object, message = 'a message') => Object.assign(new Error(message), fields);
const inFetch = (cause: unknown) => new TypeError('fetch failed', { cause });
const socketError = (bytesWritten: number) =>
  failure({ code: 'UND_ERR_SOCKET', socket: { bytesWritten, bytesRead: 0 } }, 'other side closed');

describe('wasNeverSent', () => {
  it.each<[string, unknown]>([
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'].map(
      (code): [string, unknown] => [code, failure({ code })],
    ),
    ['a reset while connecting', failure({ code: 'ECONNRESET', syscall: 'connect' })],
    ['a time limit of connecting', failure({ code: 'ETIMEDOUT', syscall: 'connect' })],
    ['a name that cannot be resolved', failure({ code: 'ESERVFAIL', syscall: 'getaddrinfo' })],
    ['a socket that nothing was written to', socketError(0)],
    [
      'a connection that ended within the TLS handshake',
      failure({ code: 'ECONNRESET' }, 'Client network socket disconnected before secure TLS connection was established'),
    ],
    [
      'several addresses without a connection',
      failure({ code: 'ETIMEDOUT', errors: [failure({ syscall: 'connect' }), failure({ code: 'ENETUNREACH' })] }),
    ],
    ['a request that the transport did not begin to write', failure({ [neverSent]: true, code: 'ECONNRESET' })],
    ['an HTTP/2 stream that was refused', failure({}, 'Stream closed with error code NGHTTP2_REFUSED_STREAM')],
    [
      "Deno's error for a connection that failed",
      new TypeError('error sending request for url (http://a/): client error (Connect): tcp connect error'),
    ],
  ])('is true for %s, also as a cause', (_, error) => {
    expect(wasNeverSent(error)).toBe(true);
    expect(wasNeverSent(inFetch(error))).toBe(true);
  });

  it.each<[string, unknown]>([
    ...['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'].map(
      (code): [string, unknown] => [code, failure({ code })],
    ),
    ['a reset while reading', failure({ code: 'ECONNRESET', syscall: 'read' })],
    ['a reset while writing', failure({ code: 'EPIPE', syscall: 'write' })],
    ['a socket that was written to', socketError(1)],
    ['a socket without information', failure({ code: 'UND_ERR_SOCKET', socket: null })],
    [
      'several addresses with an ambiguous failure',
      failure({ errors: [failure({ syscall: 'connect' }), failure({ code: 'ECONNRESET' })] }),
    ],
    ['no addresses', failure({ errors: [] })],
    ['an error without details', inFetch(undefined)],
    ['an object that is not an error', { code: 'ECONNREFUSED' }],
    [
      'an error whose getters throw',
      Object.defineProperty(new Error(), 'code', {
        get() {
          throw new Error('no');
        },
      }),
    ],
  ])('is false for %s, also as a cause', (_, error) => {
    expect(wasNeverSent(error)).toBe(false);
    expect(wasNeverSent(inFetch(error))).toBe(false);
  });

  it('ends for circular causes', () => {
    const error = failure({});
    const other = failure({ cause: error, errors: [error, error] });
    error.cause = other;
    Object.assign(error, { errors: [other, other, error] });
    expect(wasNeverSent(error)).toBe(false);
  });

  it('is false for values that are not errors', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(wasNeverSent(value)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
