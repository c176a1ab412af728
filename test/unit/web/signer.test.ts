import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import type { KeySignerOptions, SigningAlgorithm } from '../../../src/core/types/ports/signer.js';
import { keySigner as nodeSigner } from '../../../src/node/signer.js';
import { keySigner } from '../../../src/web/signer.js';
import { lineOf, rsaKeys, signedText } from '../../support/keys.js';
import { rejection, thrown } from '../../support/rejection.js';

const { privateKey, publicKey } = rsaKeys();
const opened = createPrivateKey(privateKey);
const pkcs1 = opened.export({ type: 'pkcs1', format: 'pem' }) as string;
const cipher = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'hunter2' } as const;
const encrypted = opened.export({ type: 'pkcs8', ...cipher }) as string;
const encryptedPkcs1 = opened.export({ type: 'pkcs1', ...cipher }) as string;
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const text = new TextEncoder().encode('some text');

const configError = (options: object) => thrown(() => keySigner(options as KeySignerOptions), BoxConfigError);

const shown = (value: Error | object) =>
  [value instanceof Error ? value.stack : '', JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true })].join(
    '\n',
  );
const secrets = ['hunter2', ...[privateKey, pkcs1, encrypted, encryptedPkcs1].map(lineOf)];
const leaks = (value: Error | object) => secrets.filter((secret) => shown(value).includes(secret));

describe('a key without Node', () => {
  it.each<SigningAlgorithm | undefined>(['RS256', 'RS384', 'RS512', undefined])('signs by %s, more than once', async (algorithm) => {
    const signer = keySigner({ privateKey, algorithm });
    expect(signer.algorithm).toBe(algorithm ?? 'RS256');
    expect([await signedText(signer, publicKey), await signedText(signer, publicKey)]).toEqual(['some text', 'some text']);
  });

  it('signs as Node does: the padding leaves no choice', async () => {
    // Either stands in for the other behind the same import, so it has to have its type.
    const either: typeof nodeSigner = keySigner;
    const [web, node] = await Promise.all([either, nodeSigner].map(async (make) => make({ privateKey, algorithm: 'RS384' }).sign(text)));
    expect(Buffer.from(web ?? []).toString('hex')).toBe(Buffer.from(node ?? []).toString('hex'));
  });

  it.each([
    ['CRLF', privateKey.replaceAll('\n', '\r\n')],
    ['\\n as two characters', privateKey.replaceAll('\n', '\\n')],
    ['\\r\\n as four characters', privateKey.replaceAll('\n', '\\r\\n')],
    ['text around', `\n\nmy key\n${privateKey}\n\n`],
  ])('may come with %s', async (_, pem) => {
    expect(await signedText(keySigner({ privateKey: pem }), publicKey)).toBe('some text');
  });

  it.each<[string, RegExp, object]>([
    ['PKCS#1', /^privateKey is in PKCS#1.*openssl pkcs8 -topk8 -nocrypt.*signer/, { privateKey: pkcs1 }],
    ['encrypted', /^privateKey is encrypted.*openssl pkcs8 -topk8 -nocrypt.*signer/, { privateKey: encrypted, passphrase: 'hunter2' }],
    ['encrypted PKCS#1', /^privateKey is encrypted.*openssl/, { privateKey: encryptedPkcs1, passphrase: 'hunter2' }],
    ['an elliptic curve', /^privateKey is no RSA key/, { privateKey: elliptic }],
    ['RSA for PSS only', /^privateKey is no RSA key/, { privateKey: pss }],
    ['a public key', /^privateKey is no private key in PEM/, { privateKey: publicKey }],
    ['garbage', /^privateKey is no private key in PEM/, { privateKey: 'hunter2' }],
    [
      'base64 of no length',
      /^privateKey is no private key in PEM/,
      { privateKey: '-----BEGIN PRIVATE KEY-----\nMIIEv\n-----END PRIVATE KEY-----' },
    ],
    ['nothing', /^privateKey is missing/, {}],
    ['bytes', /^privateKey is missing or no text/, { privateKey: text }],
    ['an unknown algorithm', /^algorithm is not RS256/, { privateKey, algorithm: 'PS256' }],
  ])('is refused at once: %s', (_, message, options) => {
    const error = configError(options);
    expect(error.message).toMatch(message);
    expect(leaks(error)).toEqual([]);
  });

  it('is refused with the first signature when only reading it tells: damaged', async () => {
    const lines = privateKey.split('\n');
    lines.splice(5, 4);
    const error = await rejection(Promise.resolve(keySigner({ privateKey: lines.join('\n') }).sign(text)), BoxConfigError);
    expect(error.message).toMatch(/^privateKey is damaged/);
    expect(leaks(error)).toEqual([]);
  });

  it('is refused with the first signature when only reading it tells: 1024 bits', async () => {
    const short = rsaKeys(1024).privateKey;
    const error = await rejection(Promise.resolve(keySigner({ privateKey: short }).sign(text)), BoxConfigError);
    expect(error.message).toMatch(/^privateKey has 1024 bits.* 2048 or more/);
  });

  it('does not show in the signer, before or after it has signed', async () => {
    expect(leaks({ privateKey })).toHaveLength(1);
    const signer = keySigner({ privateKey });
    expect(leaks(signer)).toEqual([]);
    await signer.sign(text);
    expect(leaks(signer)).toEqual([]);
  });
});
