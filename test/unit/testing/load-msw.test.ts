import { readFileSync } from 'node:fs';
import { http } from 'msw';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadMsw, mswRange } from '../../../src/testing/load-msw.js';
import { synchronousLoader } from '../../../src/testing/server/platform.js';
import type { Platform } from '../../../src/testing/http/platform.js';

const load = () => Promise.resolve({ http });
const platform = (version?: string, synchronousLoader: Platform['synchronousLoader'] = () => undefined) => ({
  versionOf: () => version,
  synchronousLoader,
});

describe('msw', () => {
  it('the supported range is that of the peer dependency', () => {
    const { peerDependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      peerDependencies: Record<string, string>;
    };
    expect(mswRange).toBe(peerDependencies['msw']);
  });

  it.each(['2.15.0', '2.16.3', '3.0.0', '3.4.1', undefined])('loads version %s', async (version) => {
    const mswHttp = await loadMsw(load, platform(version));
    expect(mswHttp()).toBe(http);
  });

  it.each(['1.3.5', '2.14.9', '4.0.0'])('rejects version %s with the supported range', async (version) => {
    const mswHttp = await loadMsw(load, platform(version));
    expect(mswHttp).toThrow(
      `handlers: the mock Box does not support msw ${version}. It needs ^2.15.0 || ^3.0.0. Install it: npm install --save-dev msw`,
    );
  });

  it('rejects a module without http when its version cannot be read', async () => {
    const mswHttp = await loadMsw(() => Promise.resolve({}), platform());
    expect(mswHttp).toThrow('handlers: the mock Box does not support this version of msw.');
  });

  it('names the command that installs a missing msw', async () => {
    const missing = Object.assign(new Error("Cannot find package 'msw'"), { code: 'ERR_MODULE_NOT_FOUND' });
    const mswHttp = await loadMsw(() => Promise.reject(missing), platform());
    expect(mswHttp).toThrow('handlers: The mock Box needs the package "msw". Install it: npm install --save-dev msw');
  });

  it('keeps the cause when msw cannot be loaded, and names the alternative', async () => {
    const cause = new SyntaxError('Unexpected token export');
    const mswHttp = await loadMsw(() => Promise.reject(cause), platform('2.15.0'));
    expect(mswHttp).toThrow(/^handlers: msw cannot be loaded: Unexpected token export\. .*fetch: mock\.fetch/);
    expect(mswHttp).toThrow(expect.objectContaining({ cause }));
  });

  describe('where modules can be loaded synchronously', () => {
    it('loads msw at the first use, and does not import it', async () => {
      const synchronousLoader = vi.fn(() => () => ({ http }));
      const importMsw = vi.fn(load);
      const mswHttp = await loadMsw(importMsw, platform('3.0.0', synchronousLoader));
      expect(mswHttp()).toBe(http);
      expect(importMsw).not.toHaveBeenCalled();
    });

    it('rejects an unsupported version at the first use', async () => {
      const mswHttp = await loadMsw(
        load,
        platform('1.3.5', () => () => ({ http })),
      );
      expect(mswHttp).toThrow('the mock Box does not support msw 1.3.5');
    });

    it('explains a failure at the first use', async () => {
      const mswHttp = await loadMsw(
        load,
        platform('3.0.0', () => () => {
          throw new SyntaxError('Unexpected token export');
        }),
      );
      expect(mswHttp).toThrow('handlers: msw cannot be loaded: Unexpected token export.');
    });

    it('the package that is installed is the one that an import returns', () => {
      expect(synchronousLoader('msw')?.()).toHaveProperty('http', http);
    });

    it('leaves missing packages and Jest to the import', () => {
      expect(synchronousLoader('msw-that-does-not-exist')).toBeUndefined();
      vi.stubEnv('JEST_WORKER_ID', '1');
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(synchronousLoader('msw')).toBeUndefined();
    });
  });
});
