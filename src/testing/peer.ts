/**
 * The mock's peers are optional, since most users of the package never load it. They are imported when a mock is made,
 * which is why making one is asynchronous: a missing peer then gives a sentence that says what to do, where a static import
 * gives a resolver's error about a file in node_modules, and `require` of the module stays possible (no top-level await).
 */
export async function loadPeer<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!isMissing(cause, name)) throw cause;
    throw new Error(`The mock Box needs the package "${name}". Install it: npm install --save-dev msw ajv ajv-formats`, { cause });
  }
}

/** Node and the bundlers word it differently, and each names the package. A failure inside the peer is another matter. */
function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  const missing =
    code === 'ERR_MODULE_NOT_FOUND' ||
    code === 'MODULE_NOT_FOUND' ||
    /cannot find (package|module)|failed to (resolve|load)/i.test(error.message);
  return missing && error.message.includes(name);
}
