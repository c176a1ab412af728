import type { http } from 'msw';
import type { Platform } from './http/platform.js';
import { loadPeer } from './load-peer.js';

/** The versions of msw that the mock supports, as in `peerDependencies`. */
export const mswRange = '^2.15.0 || ^3.0.0';

/** The result of loading msw. A failure is kept until a program uses `handlers`: everything else works without msw. */
export type LoadedMsw = { readonly kind: 'loaded'; readonly http: typeof http } | { readonly kind: 'failed'; readonly error: Error };

/** Imports msw. Each entry point has its own, because the mock is one CommonJS module, which could load only the CommonJS form of msw. */
export type MswLoader = () => Promise<{ readonly http?: typeof http }>;

export async function loadMsw(load: MswLoader, { versionOf }: Pick<Platform, 'versionOf'>): Promise<LoadedMsw> {
  try {
    const { http: found } = await loadPeer('msw', load, 'msw');
    const version = versionOf('msw');
    if (found !== undefined && (version === undefined || isSupported(version))) return { kind: 'loaded', http: found };
    const installed = version === undefined ? 'this version of msw' : `msw ${version}`;
    return failed(`handlers: the mock Box does not support ${installed}. It needs ${mswRange}. Install it: npm install --save-dev msw`);
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('The mock Box needs')) return failed(`handlers: ${cause.message}`, cause);
    return failed(
      `handlers: msw cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}. ` +
        "Jest loads msw 2 only in tests that are ES modules. Elsewhere, pass the mock's fetch to the client: createBoxClient({ auth, fetch: mock.fetch }).",
      cause,
    );
  }
}

/** Throws the error of loading. */
export function httpOf(msw: LoadedMsw): typeof http {
  if (msw.kind === 'failed') throw msw.error;
  return msw.http;
}

function failed(message: string, cause?: unknown): LoadedMsw {
  return { kind: 'failed', error: new Error(message, cause === undefined ? {} : { cause }) };
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 3 || (major === 2 && minor >= 15);
}
