/** A Node stream that fails before anybody uses it would end the process; with a listener the failure waits. */
export function awaitErrors(source: unknown): void {
  if (typeof source !== 'object' || source === null || !('on' in source) || typeof source.on !== 'function') return;
  (source as { on(event: 'error', listener: () => void): unknown }).on('error', () => undefined);
}
