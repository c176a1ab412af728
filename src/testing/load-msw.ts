import type { http } from 'msw';
import type { Platform } from './http/platform.js';
import { loadPeer } from './load-peer.js';

/** The versions of msw that the mock supports, as in `peerDependencies`. */
export const mswRange = '^2.15.0 || ^3.0.0';

/** Returns `http` of msw. Throws an Error that says what to do if msw cannot be used: everything but `handlers` works without it. */
export type MswHttp = () => typeof http;

interface Msw {
  readonly http?: typeof http;
}

/** Imports msw. Each entry point has its own, because the mock is one CommonJS module, which could load only the CommonJS form of msw. */
export type MswLoader = () => Promise<Msw>;

/**
 * Prepares `handlers`. msw takes half of the time that a mock needs to start, and clients that use the mock's `fetch` or its address
 * do not need it. So it is loaded at the first use where modules can be loaded synchronously, and now elsewhere.
 */
export async function loadMsw(load: MswLoader, { versionOf, synchronousLoader }: MswPlatform): Promise<MswHttp> {
  const loadNow = synchronousLoader('msw');
  if (loadNow !== undefined)
    return () =>
      supportedHttp(
        explained(() => loadNow() as Msw),
        versionOf,
      );
  try {
    const msw = await loadPeer('msw', load, 'msw');
    return () => supportedHttp(msw, versionOf);
  } catch (cause) {
    return () => {
      throw loadError(cause);
    };
  }
}

type MswPlatform = Pick<Platform, 'versionOf' | 'synchronousLoader'>;

function explained<T>(load: () => T): T {
  try {
    return load();
  } catch (cause) {
    throw loadError(cause);
  }
}

function supportedHttp({ http: found }: Msw, versionOf: Platform['versionOf']): typeof http {
  const version = versionOf('msw');
  if (found !== undefined && (version === undefined || isSupported(version))) return found;
  const installed = version === undefined ? 'this version of msw' : `msw ${version}`;
  throw new Error(`handlers: the mock Box does not support ${installed}. It needs ${mswRange}. Install it: npm install --save-dev msw`);
}

function loadError(cause: unknown): Error {
  if (cause instanceof Error && cause.message.startsWith('The mock Box needs')) return new Error(`handlers: ${cause.message}`, { cause });
  return new Error(
    `handlers: msw cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}. ` +
      "Jest loads msw 2 only in tests that are ES modules. Elsewhere, pass the mock's fetch to the client: createBoxClient({ auth, fetch: mock.fetch }).",
    { cause },
  );
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 3 || (major === 2 && minor >= 15);
}
