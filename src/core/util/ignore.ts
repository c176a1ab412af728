/** Cancels a response body that nobody will read. Not awaited: a body that was cloned settles only after the clone is read. */
export function discardBody(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

/** Adds an `error` listener to a Node stream that is not in use yet: without one, an early failure would end the process. */
export function ignoreStreamErrors(readSource: () => unknown): void {
  try {
    const source = readSource();
    if (typeof source !== 'object' || source === null || !('on' in source) || typeof source.on !== 'function') return;
    (source as { on(event: 'error', listener: () => void): unknown }).on('error', () => undefined);
  } catch {
    // Invalid options, which are rejected later.
  }
}
