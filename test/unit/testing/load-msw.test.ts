import { readFileSync } from 'node:fs';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { httpOf, loadMsw, mswRange } from '../../../src/testing/load-msw.js';

const load = () => Promise.resolve({ http });
const versionOf = (version: string | undefined) => ({ versionOf: () => version });

describe('msw', () => {
  it('the supported range is that of the peer dependency', () => {
    const { peerDependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      peerDependencies: Record<string, string>;
    };
    expect(mswRange).toBe(peerDependencies['msw']);
  });

  it.each(['2.15.0', '2.16.3', '3.0.0', '3.4.1', undefined])('loads version %s', async (version) => {
    expect(httpOf(await loadMsw(load, versionOf(version)))).toBe(http);
  });

  it.each(['1.3.5', '2.14.9', '4.0.0'])('rejects version %s with the supported range', async (version) => {
    const loaded = await loadMsw(load, versionOf(version));
    expect(() => httpOf(loaded)).toThrow(
      `handlers: the mock Box does not support msw ${version}. It needs ^2.15.0 || ^3.0.0. Install it: npm install --save-dev msw`,
    );
  });

  it('rejects a module without http when its version cannot be read', async () => {
    const loaded = await loadMsw(() => Promise.resolve({}), versionOf(undefined));
    expect(() => httpOf(loaded)).toThrow('handlers: the mock Box does not support this version of msw.');
  });

  it('names the command that installs a missing msw', async () => {
    const missing = Object.assign(new Error("Cannot find package 'msw'"), { code: 'ERR_MODULE_NOT_FOUND' });
    const loaded = await loadMsw(() => Promise.reject(missing), versionOf(undefined));
    expect(() => httpOf(loaded)).toThrow('handlers: The mock Box needs the package "msw". Install it: npm install --save-dev msw');
  });

  it('keeps the cause when msw cannot be loaded, and names the alternative', async () => {
    const cause = new SyntaxError('Unexpected token export');
    const loaded = await loadMsw(() => Promise.reject(cause), versionOf('2.15.0'));
    expect(() => httpOf(loaded)).toThrow(/^handlers: msw cannot be loaded: Unexpected token export\. .*fetch: mock\.fetch/);
    expect(loaded).toMatchObject({ kind: 'failed', error: { cause } });
  });
});
