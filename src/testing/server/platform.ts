import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Listen, Platform, Sha1 } from '../http/platform.js';

export { createSpillStore as createContentStore } from './spill-store.js';

export function createSha1(): Sha1 {
  const hash = createHash('sha1');
  return {
    update: (bytes) => void hash.update(bytes),
    digest: () => Promise.resolve(Uint8Array.from(hash.digest())),
  };
}

/** Loaded on the first call: most tests read no files. */
export const openDisk: Platform['openDisk'] = async (path) => (await import('./disk.js')).openDisk(path);

export const versionOf: Platform['versionOf'] = (name) => {
  try {
    return (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;
  } catch {
    // The package is missing or does not export its package.json.
    return undefined;
  }
};

/**
 * `require` loads the same modules as `import` since ES modules can be required. Jest has its own `require`, which cannot load them.
 * Missing packages are left to the import, which a bundler may have resolved.
 */
export const synchronousLoader: Platform['synchronousLoader'] = (name) => {
  if (process.env['JEST_WORKER_ID'] !== undefined || !hasRequireOfModules()) return undefined;
  const require = createRequire(import.meta.url);
  try {
    require.resolve(name);
  } catch {
    return undefined;
  }
  return () => require(name) as unknown;
};

/** Loads the HTTP server on the first call: most tests never listen. */
export const listen: Listen = async (services, options) => (await import('./http-server.js')).listen(services, options);

/** Node 20.19 and 22.12 introduced it. A flag of Node turns it off. */
function hasRequireOfModules(): boolean {
  return 'require_module' in process.features && process.features.require_module;
}
