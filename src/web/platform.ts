import { sha1 } from '@noble/hashes/legacy.js';
import { BoxConfigError } from '../core/errors/box-errors.js';
import { webCrypto } from '../core/platform/web-crypto.js';
import type { Platform } from '../core/types/ports/platform.js';

/** Browsers, workers and other runtimes without Node's modules. WebCrypto cannot hash incrementally, so SHA-1 comes from a library. */
const platform: Platform = {
  createSha1: () => {
    const hash = sha1.create();
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
  },
  async sha1Of(bytes) {
    // Works off the main thread and is several times as fast, but is missing on pages loaded over plain HTTP and on React Native.
    const { subtle } = webCrypto();
    return subtle === undefined ? sha1(bytes) : new Uint8Array(await subtle.digest('SHA-1', bytes));
  },
  openPath: rejectPath,
  createFile: (path) =>
    Promise.reject(
      new BoxConfigError(`to: "${path}" is a path, but this platform has no files. Pass a WritableStream, or omit it for bytes.`),
    ),
  fileInfo: rejectPath,
  walkFolder: (path) => {
    throw new BoxConfigError(`directory: "${path}" is a path, but this platform has no files. Pass files.`);
  },
  openFolder: (path, { option = 'to' }) =>
    Promise.reject(
      new BoxConfigError(
        `${option}: "${path}" is a path, but this platform has no files. ${option === 'to' ? 'Pass an object with openFile.' : 'It requires Node.'}`,
      ),
    ),
  openLines: (path) => Promise.reject(new BoxConfigError(`journal: "${path}" is a path, but this platform has no files. Omit it.`)),
};

function rejectPath(path: string): Promise<never> {
  return Promise.reject(new BoxConfigError(`source: "${path}" is a path, but this platform has no files. Pass a File, a Blob or bytes.`));
}

export default platform;
