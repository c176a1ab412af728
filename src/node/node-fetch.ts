/** Where Node and undici keep the dispatcher of `setGlobalDispatcher`: version 7 and earlier ones, and version 8. */
const dispatcherKeys = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')];

/**
 * Whether the global `fetch` is the one of Node, so that its treatment of bodies is known: it takes the Content-Length of a stream from the
 * headers, and keeps no chunk after it was sent. A replacement (msw, nock, instrumentation) may read a body later, and so may a mock agent.
 */
export function isNodeFetch(): boolean {
  // Node's function loads its copy of undici. Replacements have another text, and proxies and bound functions have none.
  if (!Function.prototype.toString.call(globalThis.fetch).includes("require('internal/deps/undici/undici')")) return false;
  return !dispatcherKeys.some((key) => (globalThis as Record<symbol, { isMockActive?: unknown } | undefined>)[key]?.isMockActive === true);
}
