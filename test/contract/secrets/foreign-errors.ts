import { inspect } from 'node:util';

/** What an HTTP client knows of a request, and puts into its errors. */
export interface Known {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** One of the secrets, for places that hold a word only. */
  readonly secret: string;
}

/** Errors of a user's own `fetch`, store, signer or grant, which carry all they know. */
export const foreignErrors: Readonly<Record<string, (known: Known) => unknown>> = {
  'of axios': (known) =>
    Object.assign(new Error(`Request failed with status code 502`), {
      name: 'AxiosError',
      code: 'ERR_BAD_RESPONSE',
      config: { url: known.url, headers: known.headers, data: known.body },
      request: { _header: JSON.stringify(known.headers) },
      response: { status: 502, data: known.body },
      toJSON: () => ({ config: known }),
    }),
  'that quotes the request': (known) => new Error(`POST ${known.url} ${JSON.stringify(known.headers)} ${known.body}`),
  'that quotes a secret among letters': ({ secret }) => new Error(`the token ${secret} is of no use`),
  text: (known) => `cannot send ${JSON.stringify(known)}`,
  'an object': (known) => ({ ...known, message: known.body, toString: () => known.body }),
  'with secrets for names': ({ secret }) =>
    Object.assign(new Error(secret), { name: secret, code: secret, syscall: secret, errno: secret }),
  'of causes': (known) =>
    new TypeError('fetch failed', { cause: new Error(known.body, { cause: Object.assign(new Error('x'), { headers: known.headers }) }) }),
  'a circle': (known) => {
    const error = Object.assign(new Error('fetch failed'), { options: known });
    return Object.assign(error, { cause: error });
  },
  'of several': (known) => new AggregateError([new Error(known.body)], JSON.stringify(known.headers)),
  'with getters': (known) =>
    Object.defineProperties(new Error('read ECONNRESET'), {
      code: { get: () => 'ECONNRESET', enumerable: true },
      options: { get: () => known, enumerable: true },
      hidden: { value: known, enumerable: false },
      [inspect.custom]: { value: () => JSON.stringify(known) },
    }),
  'with a getter that throws': (known) =>
    Object.defineProperty(new Error('x'), 'code', {
      get: () => {
        throw new Error(known.body);
      },
    }),
  'with a stack that says more': (known) => {
    const error = new Error('x');
    error.stack = `Error: ${known.body}\n    at send (${known.url})\n    at ${known.secret}\n${error.stack ?? ''}`;
    return error;
  },
  'a class of its own': (known) =>
    new (class HttpError extends Error {
      readonly request = known;
      override readonly name = 'HttpError';
    })(known.secret),
  'of the platform': () => new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) }),
  'of a command': (known) =>
    Object.assign(new Error(`NOPERM ${known.body}`), { name: 'ReplyError', command: { name: 'set', args: [known.body] } }),
  'an exception': (known) => new DOMException(known.body, known.secret),
  nothing: () => undefined,
};
