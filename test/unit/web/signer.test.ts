import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import type { KeySignerOptions, SigningAlgorithm } from '../../../src/core/types/ports/signer.js';
import { keySigner as nodeSigner } from '../../../src/node/signer.js';
import { keySigner } from '../../../src/web/signer.js';
import { middleLine, rsaKeys, signAndVerify } from '../../support/keys.js';
import { rejection, thrown } from '../../support/rejection.js';

const { privateKey, publicKey } = rsaKeys();
const keyObject = createPrivateKey(privateKey);
const pkcs1 = keyObject.export({ type: 'pkcs1', format: 'pem' }) as string;
const cipher = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'hunter2' } as const;
const encrypted = keyObject.export({ type: 'pkcs8', ...cipher }) as string;
const encryptedPkcs1 = keyObject.export({ type: 'pkcs1', ...cipher }) as string;
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const text = new TextEncoder().encode('some text');

const configError = (options: object) => thrown(() => keySigner(options as KeySignerOptions), BoxConfigError);

const exposedText = (value: Error | object) =>
  [value instanceof Error ? value.stack : '', JSON.stringify(value), inspect(value, { depth: 10, showHidden: true, getters: true })].join(
    '\n',
  );
const secrets = ['hunter2', ...[privateKey, pkcs1, encrypted, encryptedPkcs1].map(middleLine)];
const leaks = (value: Error | object) => secrets.filter((secret) => exposedText(value).includes(secret));

describe('keySigner of the web platform', () => {
  it.each<SigningAlgorithm | undefined>(['RS256', 'RS384', 'RS512', undefined])('signs repeatedly with %s', async (algorithm) => {
    const signer = keySigner({ privateKey, algorithm });
    expect(signer.algorithm).toBe(algorithm ?? 'RS256');
    expect([await signAndVerify(signer, publicKey), await signAndVerify(signer, publicKey)]).toEqual(['some text', 'some text']);
  });

  it('creates the same signature as Node, because the padding is deterministic', async () => {
    // Both implement the same conditional import, so their types must match.
    const webSigner: typeof nodeSigner = keySigner;
    const [web, node] = await Promise.all(
      [webSigner, nodeSigner].map(async (create) => create({ privateKey, algorithm: 'RS384' }).sign(text)),
    );
    expect(Buffer.from(web ?? []).toString('hex')).toBe(Buffer.from(node ?? []).toString('hex'));
  });

  it.each([
    ['CRLF', privateKey.replaceAll('\n', '\r\n')],
    ['\\n as two characters', privateKey.replaceAll('\n', '\\n')],
    ['\\r\\n as four characters', privateKey.replaceAll('\n', '\\r\\n')],
    ['surrounding text', `\n\nmy key\n${privateKey}\n\n`],
  ])('accepts a key with %s', async (_, pem) => {
    expect(await signAndVerify(keySigner({ privateKey: pem }), publicKey)).toBe('some text');
  });

  it.each<[string, RegExp, object]>([
    ['a PKCS#1 key', /^privateKey is in PKCS#1.*openssl pkcs8 -topk8 -nocrypt.*signer/, { privateKey: pkcs1 }],
    [
      'an encrypted key',
      /^privateKey is encrypted.*openssl pkcs8 -topk8 -nocrypt.*signer/,
      { privateKey: encrypted, passphrase: 'hunter2' },
    ],
    ['an encrypted PKCS#1 key', /^privateKey is encrypted.*openssl/, { privateKey: encryptedPkcs1, passphrase: 'hunter2' }],
    ['an elliptic-curve key', /^privateKey must be an RSA key/, { privateKey: elliptic }],
    ['an RSA-PSS key', /^privateKey must be an RSA key/, { privateKey: pss }],
    ['a public key', /^privateKey must be a private key in PEM/, { privateKey: publicKey }],
    ['garbage', /^privateKey must be a private key in PEM/, { privateKey: 'hunter2' }],
    [
      'base64 of invalid length',
      /^privateKey must be a private key in PEM/,
      { privateKey: '-----BEGIN PRIVATE KEY-----\nMIIEv\n-----END PRIVATE KEY-----' },
    ],
    ['a missing key', /^privateKey must be a non-empty string/, {}],
    ['a key as bytes', /^privateKey must be a non-empty string/, { privateKey: text }],
    ['an unknown algorithm', /^algorithm must be RS256/, { privateKey, algorithm: 'PS256' }],
  ])('rejects %s immediately', (_, message, options) => {
    const error = configError(options);
    expect(error.message).toMatch(message);
    expect(leaks(error)).toEqual([]);
  });

  it('rejects a damaged key on the first signature', async () => {
    const lines = privateKey.split('\n');
    lines.splice(5, 4);
    const error = await rejection(Promise.resolve(keySigner({ privateKey: lines.join('\n') }).sign(text)), BoxConfigError);
    expect(error.message).toMatch(/^privateKey is damaged/);
    expect(leaks(error)).toEqual([]);
  });

  it('rejects a 1024-bit key on the first signature', async () => {
    const short = rsaKeys(1024).privateKey;
    const error = await rejection(Promise.resolve(keySigner({ privateKey: short }).sign(text)), BoxConfigError);
    expect(error.message).toMatch(/^privateKey must have at least 2048 bits\. It has 1024/);
  });

  it('does not expose the key in the signer, before or after signing', async () => {
    expect(leaks({ privateKey })).toHaveLength(1);
    const signer = keySigner({ privateKey });
    expect(leaks(signer)).toEqual([]);
    await signer.sign(text);
    expect(leaks(signer)).toEqual([]);
  });
});
