/** Set by a transport of this package on an error from before the request was written. */
export const neverSent = Symbol.for('box-openapi-sdk.neverSent');

/** Codes for failures before any byte was sent: of Node's network layer and undici, then of Bun. */
const unsentCodes = new Set<unknown>([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['ConnectionRefused', 'FailedToOpenSocket'],
]);
/** A system call that precedes every byte. Its code can be one that is ambiguous elsewhere, such as ECONNRESET. */
const unsentCalls = new Set<unknown>(['connect', 'getaddrinfo', 'socket', 'bind']);
/** Node has no code for a connection that ends within the TLS handshake. Deno has only a message. A refused HTTP/2 stream was not processed (RFC 9113, section 8.7). */
const unsentMessage =
  /^Client network socket disconnected before secure TLS connection was established$|client error \(Connect\)|REFUSED_STREAM|refused stream/;

/** Causes of third-party errors can be circular. */
const maxDepth = 5;

/**
 * Whether a transport failure certainly happened before a byte of the request was taken.
 *
 * It can be told if no connection was established, if the TLS handshake failed, and if nothing was written to the connection: undici reports
 * the bytes written to it, and `fastTransport()` marks requests that it did not begin to write. It cannot be told if a reused connection
 * closes while a request is written to it, because an operating system does not report which bytes the other side has read. Browsers report
 * no reason at all.
 */
export function wasNeverSent(error: unknown, depth = 1): boolean {
  if (!isError(error)) return false;
  const { code, syscall, message, socket, errors, cause, [neverSent]: isMarked } = readFields(error);
  if (isMarked === true || unsentCodes.has(code) || unsentCalls.has(syscall)) return true;
  if (typeof message === 'string' && unsentMessage.test(message)) return true;
  if (code === 'UND_ERR_SOCKET' && (socket as { bytesWritten?: unknown } | null | undefined)?.bytesWritten === 0) return true;
  if (depth === maxDepth) return false;
  // One error for each address that was tried.
  if (Array.isArray(errors) && errors.length > 0 && errors.every((one) => wasNeverSent(one, depth + 1))) return true;
  return wasNeverSent(cause, depth + 1);
}

interface FailureFields {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly socket?: unknown;
  readonly errors?: unknown;
  readonly cause?: unknown;
  readonly [neverSent]?: unknown;
}

/** Works for errors of another realm too. */
function isError(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Error]';
}

/** Getters of a third-party error can throw. */
function readFields(error: FailureFields): FailureFields {
  try {
    const { code, syscall, message, socket, errors, cause, [neverSent]: isMarked } = error;
    return { code, syscall, message, socket, errors, cause, [neverSent]: isMarked };
  } catch {
    return {};
  }
}
