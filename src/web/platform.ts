import { sha1 } from '@noble/hashes/legacy.js';
import { BoxConfigError } from '../core/errors/box-errors.js';
import type { Platform } from '../core/types/ports/platform.js';

/** Browsers, workers and other run times without Node's modules. WebCrypto hashes only what is whole, so SHA-1 comes from a library. */
const platform: Platform = {
  createSha1: () => {
    const hash = sha1.create();
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
  },
  openPath: noSource,
  createFile: (path) =>
    Promise.reject(
      new BoxConfigError(`to: "${path}" is a path, and there are no files here. Give a WritableStream, or nothing for bytes.`),
    ),
  fileInfo: noSource,
  walkFolder: (path) => {
    throw new BoxConfigError(`directory: "${path}" is a path, and there are no files here. Give files.`);
  },
  openLines: (path) => Promise.reject(new BoxConfigError(`journal: "${path}" is a path, and there are no files here.`)),
};

function noSource(path: string): Promise<never> {
  return Promise.reject(new BoxConfigError(`source: "${path}" is a path, and there are no files here. Give a File, a Blob or bytes.`));
}

export default platform;
