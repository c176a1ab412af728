import { BoxError } from './box-errors.js';
import { platformMessage } from './platform-messages.js';

/**
 * Fields that are copied from a third-party error: of the platform, or of a user's fetch, grant, signer or store. Such an error may contain
 * the request with its headers and body, or quote them in its message, so only these fields are shown, on a copy
 * (docs/decisions/calls/what-is-shown.md). Each value must match its pattern.
 */
const safeFields: Readonly<Record<'name' | 'code' | 'syscall', RegExp>> = {
  name: /^\w{0,50}(?:Error|Exception)$/,
  // A code of the system or of Node, or the name of a driver's error.
  code: /^(?:[A-Z][A-Z\d_]{1,50}|\w{0,50}(?:Error|Exception))$/,
  syscall: /^[a-z_]{1,20}$/,
};

/** Messages of fetch in Node (undici), Chromium, Firefox and Safari that contain nothing of the request. */
const safeMessages = new Set([
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

const omittedMessage = 'its message is omitted because it may contain secrets';

/** Maximum depth of a chain of causes, which may be circular. */
const maxDepth = 5;

/** The safe fields of an error whose values match their patterns. */
export function visibleFields(error: unknown): { name?: string; code?: string; syscall?: string } {
  return Object.fromEntries(
    Object.entries(safeFields).flatMap(([key, pattern]) => {
      const value = readProperty(error, key);
      return typeof value === 'string' && pattern.test(value) ? [[key, value]] : [];
    }),
  );
}

/** Returns a copy of an error that is safe as a `cause`: only the safe fields, also of nested causes. An error of this package is returned itself. */
export function sanitizeCause(cause: unknown, depth = 1): Error {
  if (cause instanceof BoxError) return withSanitizedCause(cause, depth);
  const { name = 'Error', ...others } = visibleFields(cause);
  const inner = readProperty(cause, 'cause');
  const Type = cause instanceof TypeError ? TypeError : cause instanceof SyntaxError ? SyntaxError : Error;
  const copy = new Type(
    safeMessageOf(cause, others.code),
    inner === undefined || depth === maxDepth ? {} : { cause: sanitizeCause(inner, depth + 1) },
  );
  Object.defineProperty(copy, 'name', { value: name, configurable: true, writable: true });
  copy.stack = [String(copy), ...stackFrames(cause)].join('\n');
  return Object.assign(copy, others);
}

/** Replaces the cause of an error of this package by its sanitized copy. Returns the same error. */
export function withSanitizedCause<T>(error: T, depth = 1): T {
  if (error instanceof BoxError && error.cause !== undefined)
    error.cause = depth < maxDepth ? sanitizeCause(error.cause, depth + 1) : undefined;
  return error;
}

/** The message of an error if it is a known one or that of a system call (`connect ECONNREFUSED`). */
function safeMessageOf(error: unknown, code: string | undefined): string {
  const message = readProperty(error, 'message');
  if (typeof message !== 'string') return omittedMessage;
  if (safeMessages.has(message)) return message;
  const known = platformMessage(message);
  if (known !== undefined) return known;
  const [syscall = '', word] = message.split(' ', 2);
  if (code !== undefined && word === code && safeFields.syscall.test(syscall)) return `${syscall} ${code}`;
  return code === undefined ? omittedMessage : `${code} (${omittedMessage})`;
}

/** Stack frames: function names, files and lines, without values. */
const frame = /^ {4}at (?:[\w.$<>[\] ]{1,100} \()?(?:file:\/\/|node:|\/|[A-Za-z]:[\\/])[^?#"'\n]{1,300}:\d+:\d+\)?$/;

function stackFrames(error: unknown): string[] {
  const stack = readProperty(error, 'stack');
  return typeof stack === 'string' ? stack.split('\n').filter((line) => frame.test(line)) : [];
}

/** Returns undefined if the getter throws. */
export function readProperty(error: unknown, key: string): unknown {
  try {
    return (error as Record<string, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}
