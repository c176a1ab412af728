import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import type { KeySignerOptions, SigningAlgorithm } from '../../../src/core/types/ports/signer.js';
import { keySigner } from '../../../src/node/signer.js';
import { middleLine, opensslKeys, opensslVersion, rsaKeys, signAndVerify } from '../../support/keys.js';
import { thrown } from '../../support/rejection.js';

const algorithms: readonly SigningAlgorithm[] = ['RS256', 'RS384', 'RS512'];

const configError = (options: object) => thrown(() => keySigner(options as KeySignerOptions), BoxConfigError);

/** Returns the text of an error or a signer that could appear in a log. */
function exposedText(value: unknown): string {
  const { message = '', stack = '', cause } = value instanceof Error ? value : {};
  return [message, stack, JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true }), String(cause)].join('\n');
}

describe('keySigner with a generated key', () => {
  const { privateKey, publicKey } = rsaKeys();

  it.each(algorithms)('signs with %s', async (algorithm) => {
    const signer = keySigner({ privateKey, algorithm });
    expect(signer.algorithm).toBe(algorithm);
    expect(await signAndVerify(signer, publicKey)).toBe('some text');
  });

  it('signs with RS256 by default', async () => {
    const signer = keySigner({ privateKey });
    expect(signer.algorithm).toBe('RS256');
    expect(await signAndVerify(signer, publicKey)).toBe('some text');
  });

  it.each([
    ['CRLF', privateKey.replaceAll('\n', '\r\n')],
    ['\\n as two characters', privateKey.replaceAll('\n', '\\n')],
    ['\\r\\n as four characters', privateKey.replaceAll('\n', '\\r\\n')],
    ['indentation', privateKey.replaceAll(/^/gm, '    ')],
    ['blank lines around', `\n\n${privateKey}\n\n`],
    ['an unneeded passphrase', privateKey, 'unused'],
  ])('accepts a key with %s', async (_, pem, passphrase?: string) => {
    expect(await signAndVerify(keySigner({ privateKey: pem, passphrase }), publicKey)).toBe('some text');
  });

  it('does not expose the key in the signer', () => {
    const signer = keySigner({ privateKey, passphrase: 'unused' });
    for (const secret of [middleLine(privateKey), 'unused']) {
      expect(exposedText({ privateKey, unused: 1 }).includes(secret)).toBe(true);
      expect(exposedText(signer)).not.toContain(secret);
    }
  });

  it.each<[string, RegExp, object]>([
    ['an unknown algorithm', /^algorithm must be RS256/, { privateKey, algorithm: 'HS256' }],
    ['the name of an Object.prototype property as algorithm', /^algorithm must be RS256/, { privateKey, algorithm: 'toString' }],
    ['no key', /^privateKey must be a non-empty string/, {}],
    ['an empty key', /^privateKey must be a non-empty string/, { privateKey: ' ' }],
    ['a key as bytes', /^privateKey must be a non-empty string/, { privateKey: Buffer.from(privateKey) }],
    ['a passphrase that is not a string', /^passphrase must be a string/, { privateKey, passphrase: 5 }],
    ['garbage', /^privateKey must be a private key in PEM/, { privateKey: 'hunter2' }],
    ['a truncated key', /^privateKey must be a private key in PEM/, { privateKey: privateKey.slice(0, 900) }],
    ['a public key', /^privateKey must be a private key in PEM/, { privateKey: publicKey }],
  ])('rejects %s', (_, message, options) => {
    const error = configError(options);
    expect(error.message).toMatch(message);
    for (const secret of ['hunter2', middleLine(privateKey), middleLine(publicKey)]) expect(exposedText(error)).not.toContain(secret);
  });
});

const version = opensslVersion();
if (version === undefined) console.warn('Skipped: tests of keys written by openssl, because the openssl command is not installed.');

it.runIf(process.env['CI'] === 'true')('the openssl command is installed in CI', () => {
  expect(version).toBeDefined();
});

describe.skipIf(version === undefined)('keySigner with keys written by openssl', () => {
  const keys = version === undefined ? undefined : opensslKeys(version);
  if (keys === undefined) return;
  const { publicKey, pkcs1, pkcs8, encrypted, legacy, passphrase, elliptic, pss, short } = keys;

  it('the test keys have the expected encodings', () => {
    const firstLine = (pem: string) => pem.split('\n')[0];
    expect(firstLine(pkcs1)).toBe('-----BEGIN RSA PRIVATE KEY-----');
    expect(firstLine(pkcs8)).toBe('-----BEGIN PRIVATE KEY-----');
    expect(encrypted.map(([, pem]) => pem.split('\n').slice(0, 3).join(' ').slice(0, 80))).toEqual([
      expect.stringMatching(/BEGIN RSA PRIVATE KEY-+ Proc-Type: 4,ENCRYPTED DEK-Info: AES/),
      expect.stringMatching(/BEGIN RSA PRIVATE KEY-+ Proc-Type: 4,ENCRYPTED DEK-Info: DES/),
      expect.stringMatching(/BEGIN ENCRYPTED PRIVATE KEY/),
    ]);
  });

  const readable: [string, KeySignerOptions][] = [
    ['PKCS#1', { privateKey: pkcs1 }],
    ['PKCS#8', { privateKey: pkcs8 }],
    ...encrypted.map(([name, privateKey]): [string, KeySignerOptions] => [name, { privateKey, passphrase }]),
  ];
  const variants: [string, (pem: string) => string][] = [
    ['unchanged', (pem) => pem],
    ['with CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
    ['with \\n as two characters', (pem) => pem.replaceAll('\n', '\\n')],
  ];
  const cases = readable.flatMap(([name, options]) =>
    variants.flatMap(([variant, rewrite]) =>
      algorithms.map((algorithm) => [`${name}, ${variant}`, algorithm, { ...options, privateKey: rewrite(options.privateKey) }] as const),
    ),
  );
  it.each(cases)('signs with a key in %s, with %s', async (_, algorithm, options) => {
    expect(await signAndVerify(keySigner({ ...options, algorithm }), publicKey)).toBe('some text');
  });

  it.each(encrypted)('requires the passphrase of a key encrypted as %s', (_, privateKey) => {
    const cases: [string | undefined, string][] = [
      [undefined, 'passphrase must be set: privateKey is encrypted.'],
      ['', 'passphrase must be set: privateKey is encrypted.'],
      ['hunter2', 'passphrase does not decrypt privateKey, or the key is damaged.'],
    ];
    for (const [given, message] of cases) {
      const error = configError({ privateKey, passphrase: given });
      expect(error.message).toBe(message);
      for (const secret of ['hunter2', middleLine(privateKey)]) expect(exposedText(error)).not.toContain(secret);
    }
  });

  it.each(encrypted)('does not expose a key encrypted as %s in the signer', (_, privateKey) => {
    const signer = keySigner({ privateKey, passphrase });
    for (const secret of [passphrase, middleLine(privateKey), middleLine(pkcs8), middleLine(pkcs1)])
      expect(exposedText(signer)).not.toContain(secret);
  });

  it.runIf(legacy !== undefined)('rejects a key with outdated encryption and explains how to convert it', () => {
    const error = configError({ privateKey: legacy, passphrase });
    expect(error.message).toMatch(/^privateKey has an unsupported encryption.* openssl pkcs8 -topk8 -v2 aes-256-cbc/);
    for (const secret of [passphrase, middleLine(legacy ?? '')]) expect(exposedText(error)).not.toContain(secret);
  });

  it.each<[string, string, RegExp]>([
    ['an elliptic-curve key', elliptic, /^privateKey must be an RSA key, not ec\.$/],
    ['an RSA-PSS key', pss, /^privateKey must be an RSA key, not rsa-pss\.$/],
    ['a 1024-bit key', short, /^privateKey must have at least 2048 bits\. It has 1024/],
  ])('rejects %s', (_, privateKey, message) => {
    const error = configError({ privateKey });
    expect(error.message).toMatch(message);
    expect(exposedText(error)).not.toContain(privateKey.split('\n')[1] ?? '');
  });
});
