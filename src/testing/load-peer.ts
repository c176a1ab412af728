/**
 * Imports an optional peer dependency. Peers are optional because most users of the package never load the mock. They are imported
 * when a mock is created, which makes creation asynchronous: a missing peer then causes a helpful error, where a static import would
 * cause a resolver error about a file in node_modules. Without top-level await, `require` of the module remains possible.
 */
export async function loadPeer<T>(name: string, load: () => Promise<T>, packages = 'msw ajv ajv-formats'): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!isMissing(cause, name)) throw cause;
    throw new Error(`The mock Box needs the package "${name}". Install it: npm install --save-dev ${packages}`, { cause });
  }
}

/** Node and bundlers word the error differently, but all name the package. A failure inside the peer does not count as missing. */
function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  const missing =
    code === 'ERR_MODULE_NOT_FOUND' ||
    code === 'MODULE_NOT_FOUND' ||
    /cannot find (package|module)|failed to (resolve|load)/i.test(error.message);
  return missing && error.message.includes(name);
}
