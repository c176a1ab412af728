import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import type { KeySignerOptions, SigningAlgorithm } from '../../../src/core/types/ports/signer.js';
import { keySigner } from '../../../src/node/signer.js';
import { lineOf, opensslKeys, opensslVersion, rsaKeys, signedText } from '../../support/keys.js';
import { thrown } from '../../support/rejection.js';

const algorithms: readonly SigningAlgorithm[] = ['RS256', 'RS384', 'RS512'];

const configError = (options: object) => thrown(() => keySigner(options as KeySignerOptions), BoxConfigError);

/** All that an error or a signer shows, by the ways in which things get into logs. */
function shown(value: unknown): string {
  const { message = '', stack = '', cause } = value instanceof Error ? value : {};
  return [message, stack, JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true }), String(cause)].join('\n');
}

describe('a key of Node', () => {
  const { privateKey, publicKey } = rsaKeys();

  it.each(algorithms)('signs by %s', async (algorithm) => {
    const signer = keySigner({ privateKey, algorithm });
    expect(signer.algorithm).toBe(algorithm);
    expect(await signedText(signer, publicKey)).toBe('some text');
  });

  it('signs by RS256 when nothing is said', async () => {
    const signer = keySigner({ privateKey });
    expect(signer.algorithm).toBe('RS256');
    expect(await signedText(signer, publicKey)).toBe('some text');
  });

  it.each([
    ['CRLF', privateKey.replaceAll('\n', '\r\n')],
    ['\\n as two characters', privateKey.replaceAll('\n', '\\n')],
    ['\\r\\n as four characters', privateKey.replaceAll('\n', '\\r\\n')],
    ['indentation', privateKey.replaceAll(/^/gm, '    ')],
    ['blank lines around', `\n\n${privateKey}\n\n`],
    ['a passphrase that it does not need', privateKey, 'unused'],
  ])('may come with %s', async (_, pem, passphrase?: string) => {
    expect(await signedText(keySigner({ privateKey: pem, passphrase }), publicKey)).toBe('some text');
  });

  it('does not show in the signer', () => {
    const signer = keySigner({ privateKey, passphrase: 'unused' });
    for (const secret of [lineOf(privateKey), 'unused']) {
      expect(shown({ privateKey, unused: 1 }).includes(secret)).toBe(true);
      expect(shown(signer)).not.toContain(secret);
    }
  });

  it.each<[string, RegExp, object]>([
    ['an unknown algorithm', /^algorithm is not RS256/, { privateKey, algorithm: 'HS256' }],
    ['an algorithm that objects have by nature', /^algorithm is not RS256/, { privateKey, algorithm: 'toString' }],
    ['no key', /^privateKey is missing/, {}],
    ['an empty key', /^privateKey is missing/, { privateKey: ' ' }],
    ['a key in bytes', /^privateKey is missing or no text/, { privateKey: Buffer.from(privateKey) }],
    ['a passphrase that is no text', /^passphrase is no text/, { privateKey, passphrase: 5 }],
    ['garbage', /^privateKey is no private key in PEM/, { privateKey: 'hunter2' }],
    ['half a key', /^privateKey is no private key in PEM/, { privateKey: privateKey.slice(0, 900) }],
    ['a public key', /^privateKey is no private key in PEM/, { privateKey: publicKey }],
  ])('is refused: %s', (_, message, options) => {
    const error = configError(options);
    expect(error.message).toMatch(message);
    for (const secret of ['hunter2', lineOf(privateKey), lineOf(publicKey)]) expect(shown(error)).not.toContain(secret);
  });
});

const version = opensslVersion();
if (version === undefined) console.warn('No openssl command: keys in its encodings are not tested.');

it.runIf(process.env['CI'] === 'true')('the openssl command is there', () => {
  expect(version).toBeDefined();
});

describe.skipIf(version === undefined)('a key that the openssl command wrote', () => {
  const keys = version === undefined ? undefined : opensslKeys(version);
  if (keys === undefined) return;
  const { publicKey, pkcs1, pkcs8, encrypted, legacy, passphrase, elliptic, pss, short } = keys;

  it('is in the encoding that its name says', () => {
    const first = (pem: string) => pem.split('\n')[0];
    expect(first(pkcs1)).toBe('-----BEGIN RSA PRIVATE KEY-----');
    expect(first(pkcs8)).toBe('-----BEGIN PRIVATE KEY-----');
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
  const written: [string, (pem: string) => string][] = [
    ['as it is', (pem) => pem],
    ['with CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
    ['with \\n as two characters', (pem) => pem.replaceAll('\n', '\\n')],
  ];
  const cases = readable.flatMap(([name, options]) =>
    written.flatMap(([how, write]) =>
      algorithms.map((algorithm) => [`${name}, ${how}`, algorithm, { ...options, privateKey: write(options.privateKey) }] as const),
    ),
  );
  it.each(cases)('signs: %s, %s', async (_, algorithm, options) => {
    expect(await signedText(keySigner({ ...options, algorithm }), publicKey)).toBe('some text');
  });

  it.each(encrypted)('and encrypted needs its passphrase: %s', (_, privateKey) => {
    const cases: [string | undefined, string][] = [
      [undefined, 'passphrase is missing: privateKey is encrypted.'],
      ['', 'passphrase is missing: privateKey is encrypted.'],
      ['hunter2', 'passphrase does not open privateKey, or the key is damaged.'],
    ];
    for (const [given, message] of cases) {
      const error = configError({ privateKey, passphrase: given });
      expect(error.message).toBe(message);
      for (const secret of ['hunter2', lineOf(privateKey)]) expect(shown(error)).not.toContain(secret);
    }
  });

  it.each(encrypted)('and encrypted does not show in its signer: %s', (_, privateKey) => {
    const signer = keySigner({ privateKey, passphrase });
    for (const secret of [passphrase, lineOf(privateKey), lineOf(pkcs8), lineOf(pkcs1)]) expect(shown(signer)).not.toContain(secret);
  });

  it.runIf(legacy !== undefined)('and encrypted as nobody should any more is refused with what to do', () => {
    const error = configError({ privateKey: legacy, passphrase });
    expect(error.message).toMatch(/^privateKey is encrypted in a way .* openssl pkcs8 -topk8 -v2 aes-256-cbc/);
    for (const secret of [passphrase, lineOf(legacy ?? '')]) expect(shown(error)).not.toContain(secret);
  });

  it.each<[string, string, RegExp]>([
    ['for elliptic curves', elliptic, /^privateKey is a key of type ec\. The service takes RSA/],
    ['for PSS only', pss, /^privateKey is a key of type rsa-pss\. The service takes RSA/],
    ['of 1024 bits', short, /^privateKey has 1024 bits.* 2048 or more/],
  ])('is refused: %s', (_, privateKey, message) => {
    const error = configError({ privateKey });
    expect(error.message).toMatch(message);
    expect(shown(error)).not.toContain(privateKey.split('\n')[1] ?? '');
  });
});
