/** Longest wait for a connection, as with undici. Otherwise the operating system takes minutes. */
export const connectTimeoutMs = 10_000;

/** Has the fields of an error of the system call. */
export function connectTimeoutError(): Error {
  const text = `connect ETIMEDOUT: no connection after ${String(connectTimeoutMs)} ms`;
  return Object.assign(new Error(text), { code: 'ETIMEDOUT', syscall: 'connect' });
}
