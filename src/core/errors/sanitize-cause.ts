import { BoxError } from './box-errors.js';

/**
 * Errors that this package did not make: of the platform, of a `fetch`, a grant, a signer or a store of the user's own. Any of them may
 * carry the request with its headers and body, and may quote either in its message. So of each only what is listed here is shown, on a
 * copy (docs/decisions/what-is-shown.md).
 */
const fields: Readonly<Record<'name' | 'code' | 'syscall', RegExp>> = {
  name: /^\w{0,50}(?:Error|Exception)$/,
  // Of the system, of Node, or the name of a driver's error.
  code: /^(?:[A-Z][A-Z\d_]{1,50}|\w{0,50}(?:Error|Exception))$/,
  syscall: /^[a-z_]{1,20}$/,
};

/** What fetch says on Node (undici), in Chromium, Firefox and Safari: sentences without anything of the request. */
const sentences = new Set([
  'fetch failed',
  'terminated',
  'other side closed',
  'socket hang up',
  'unexpected redirect',
  'bad port',
  'Failed to fetch',
  'network error',
  'NetworkError when attempting to fetch resource.',
  'Load failed',
  'The network connection was lost.',
]);

const leftOut = 'its own message is left out, since it may quote secrets';

/** No chain of causes is worth more, and one may be a circle. */
const longest = 5;

/** The listed fields of an error, where they have the form of such a field. */
export function visibleFields(error: unknown): { name?: string; code?: string; syscall?: string } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, form]) => {
      const value = read(error, key);
      return typeof value === 'string' && form.test(value) ? [[key, value]] : [];
    }),
  );
}

/** What may be shown of an error that is to be a `cause`: a copy with the listed fields, its causes included. An error of this package is kept. */
export function sanitizeCause(cause: unknown, depth = 1): Error {
  if (cause instanceof BoxError) return withSanitizedCause(cause, depth);
  const { name = 'Error', ...others } = visibleFields(cause);
  const inner = read(cause, 'cause');
  const Type = cause instanceof TypeError ? TypeError : cause instanceof SyntaxError ? SyntaxError : Error;
  const copy = new Type(
    sentenceOf(cause, others.code),
    inner === undefined || depth === longest ? {} : { cause: sanitizeCause(inner, depth + 1) },
  );
  Object.defineProperty(copy, 'name', { value: name, configurable: true, writable: true });
  copy.stack = [String(copy), ...framesOf(cause)].join('\n');
  return Object.assign(copy, others);
}

/** The same error. What it names as its cause is replaced by what may be shown of it. */
export function withSanitizedCause<T>(error: T, depth = 1): T {
  if (error instanceof BoxError && error.cause !== undefined)
    error.cause = depth < longest ? sanitizeCause(error.cause, depth + 1) : undefined;
  return error;
}

/** Its message where it is a known one, or that of a system call (`connect ECONNREFUSED`). */
function sentenceOf(error: unknown, code: string | undefined): string {
  const message = read(error, 'message');
  if (typeof message !== 'string') return leftOut;
  if (sentences.has(message)) return message;
  const [call = '', word] = message.split(' ', 2);
  if (code !== undefined && word === code && fields.syscall.test(call)) return `${call} ${code}`;
  return code === undefined ? leftOut : `${code} (${leftOut})`;
}

/** Where it came from: functions, files and lines, which are no values. */
const frame = /^ {4}at (?:[\w.$<>[\] ]{1,100} \()?(?:file:\/\/|node:|\/|[A-Za-z]:[\\/])[^?#"'\n]{1,300}:\d+:\d+\)?$/;

function framesOf(error: unknown): string[] {
  const stack = read(error, 'stack');
  return typeof stack === 'string' ? stack.split('\n').filter((line) => frame.test(line)) : [];
}

/** A getter that throws is no reason to lose the error. */
function read(error: unknown, key: string): unknown {
  try {
    return (error as Record<string, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}
