import { execFileSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { compactVerify, importSPKI } from 'jose';
import type { Signer } from '../../src/core/types/ports/signer.js';

export interface KeyPair {
  /** PEM: PKCS#8. */
  readonly privateKey: string;
  /** PEM: SPKI. */
  readonly publicKey: string;
}

/** An RSA key pair of Node's own making. */
export function rsaKeys(bits = 2048): KeyPair {
  return generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

/** The same key, encrypted (PKCS#8). */
export function encryptedKey(privateKey: string, passphrase: string): string {
  return createPrivateKey(privateKey).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }) as string;
}

/** A line from the middle of a key, which must not show anywhere. */
export const lineOf = (pem: string): string => pem.split('\n')[5] ?? '';

/** Has a text signed, and gives what jose, which shares nothing with the signer, reads in it. Rejects when the signature does not fit. */
export async function signedText(signer: Signer, publicKey: string): Promise<string> {
  const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
  const signed = `${base64url(JSON.stringify({ alg: signer.algorithm }))}.${base64url('some text')}`;
  const signature = await signer.sign(new TextEncoder().encode(signed));
  const key = await importSPKI(publicKey, signer.algorithm);
  const { payload } = await compactVerify(`${signed}.${base64url(signature)}`, key, { algorithms: [signer.algorithm] });
  return new TextDecoder().decode(payload);
}

/** Keys as the openssl command writes them, which most people make theirs with. */
export interface OpensslKeys {
  readonly publicKey: string;
  readonly pkcs1: string;
  readonly pkcs8: string;
  /** Opened by `passphrase`: name and PEM. */
  readonly encrypted: readonly (readonly [name: string, pem: string])[];
  /** Encrypted in a way that current OpenSSL refuses to read; undefined where this one cannot write it. */
  readonly legacy: string | undefined;
  readonly passphrase: string;
  readonly elliptic: string;
  /** RSA that may only be used with PSS padding. */
  readonly pss: string;
  readonly short: string;
}

/** What `openssl version` says; undefined when there is no such command. */
export function opensslVersion(): string | undefined {
  try {
    return openssl(['version']).trim();
  } catch {
    return undefined;
  }
}

export function opensslKeys(version: string): OpensslKeys {
  const passphrase = 'correct horse 7';
  const out = ['-passout', `pass:${passphrase}`];
  // LibreSSL (macOS) writes PKCS#1 unasked and does not know the option.
  const traditional = version.startsWith('LibreSSL') ? [] : ['-traditional'];
  const pkcs8 = generate('RSA', 'rsa_keygen_bits:2048');
  const pkcs1 = (...more: string[]) => openssl(['rsa', ...traditional, ...more], pkcs8);
  const topk8 = (...more: string[]) => openssl(['pkcs8', '-topk8', ...more], pkcs8);
  return {
    publicKey: openssl(['rsa', '-pubout'], pkcs8),
    pkcs1: pkcs1(),
    pkcs8,
    encrypted: [
      ['PKCS#1, aes256', pkcs1('-aes256', ...out)],
      ['PKCS#1, des3', pkcs1('-des3', ...out)],
      ['PKCS#8, PBES2 with aes-256-cbc', topk8('-v2', 'aes-256-cbc', ...out)],
    ],
    legacy: attempt(() => topk8('-v1', 'PBE-MD5-DES', '-provider', 'legacy', '-provider', 'default', ...out)),
    passphrase,
    elliptic: generate('EC', 'ec_paramgen_curve:P-256'),
    pss: generate('RSA-PSS', 'rsa_keygen_bits:2048'),
    short: generate('RSA', 'rsa_keygen_bits:1024'),
  };
}

const generate = (algorithm: string, option: string) => openssl(['genpkey', '-algorithm', algorithm, '-pkeyopt', option]);

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Keys go in and out by the standard streams: none is ever in a file. */
function openssl(args: readonly string[], input = ''): string {
  return execFileSync('openssl', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}
