import { inspect } from 'node:util';

/** The request data that an HTTP client may put into its errors. */
export interface RequestData {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** One of the secrets, for places that hold a single word. */
  readonly secret: string;
}

/** Errors of a custom `fetch`, store, signer or grant that contain request data. */
export const thirdPartyErrors: Readonly<Record<string, (data: RequestData) => unknown>> = {
  'an axios error': (data) =>
    Object.assign(new Error(`Request failed with status code 502`), {
      name: 'AxiosError',
      code: 'ERR_BAD_RESPONSE',
      config: { url: data.url, headers: data.headers, data: data.body },
      request: { _header: JSON.stringify(data.headers) },
      response: { status: 502, data: data.body },
      toJSON: () => ({ config: data }),
    }),
  'an error that quotes the request': (data) => new Error(`POST ${data.url} ${JSON.stringify(data.headers)} ${data.body}`),
  'an error that quotes a secret in a sentence': ({ secret }) => new Error(`the token ${secret} is invalid`),
  'a string': (data) => `cannot send ${JSON.stringify(data)}`,
  'a plain object': (data) => ({ ...data, message: data.body, toString: () => data.body }),
  'an error with secrets as name and code': ({ secret }) =>
    Object.assign(new Error(secret), { name: secret, code: secret, syscall: secret, errno: secret }),
  'an error with nested causes': (data) =>
    new TypeError('fetch failed', { cause: new Error(data.body, { cause: Object.assign(new Error('x'), { headers: data.headers }) }) }),
  'an error with a circular cause': (data) => {
    const error = Object.assign(new Error('fetch failed'), { options: data });
    return Object.assign(error, { cause: error });
  },
  'an AggregateError': (data) => new AggregateError([new Error(data.body)], JSON.stringify(data.headers)),
  'an error with getters': (data) =>
    Object.defineProperties(new Error('read ECONNRESET'), {
      code: { get: () => 'ECONNRESET', enumerable: true },
      options: { get: () => data, enumerable: true },
      hidden: { value: data, enumerable: false },
      [inspect.custom]: { value: () => JSON.stringify(data) },
    }),
  'an error with a throwing getter': (data) =>
    Object.defineProperty(new Error('x'), 'code', {
      get: () => {
        throw new Error(data.body);
      },
    }),
  'an error with a secret in its stack': (data) => {
    const error = new Error('x');
    error.stack = `Error: ${data.body}\n    at send (${data.url})\n    at ${data.secret}\n${error.stack ?? ''}`;
    return error;
  },
  'a custom error class': (data) =>
    new (class HttpError extends Error {
      readonly request = data;
      override readonly name = 'HttpError';
    })(data.secret),
  'a platform error': () => new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) }),
  'a Redis command error': (data) =>
    Object.assign(new Error(`NOPERM ${data.body}`), { name: 'ReplyError', command: { name: 'set', args: [data.body] } }),
  'a DOMException': (data) => new DOMException(data.body, data.secret),
  undefined: () => undefined,
};
