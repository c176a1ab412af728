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

/** Generates an RSA key pair with Node. */
export function rsaKeys(bits = 2048): KeyPair {
  return generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

/** Returns the same key, encrypted (PKCS#8). */
export function encryptedKey(privateKey: string, passphrase: string): string {
  return createPrivateKey(privateKey).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }) as string;
}

/** A line from the middle of a key, used to search for leaks. */
export const middleLine = (pem: string): string => pem.split('\n')[5] ?? '';

/** Signs a text and verifies it with jose, which shares no code with the signer. Returns the verified text; rejects on a wrong signature. */
export async function signAndVerify(signer: Signer, publicKey: string): Promise<string> {
  const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
  const signed = `${base64url(JSON.stringify({ alg: signer.algorithm }))}.${base64url('some text')}`;
  const signature = await signer.sign(new TextEncoder().encode(signed));
  const key = await importSPKI(publicKey, signer.algorithm);
  const { payload } = await compactVerify(`${signed}.${base64url(signature)}`, key, { algorithms: [signer.algorithm] });
  return new TextDecoder().decode(payload);
}

/** Keys written by the openssl command, the most common tool for creating them. */
export interface OpensslKeys {
  readonly publicKey: string;
  readonly pkcs1: string;
  readonly pkcs8: string;
  /** Decrypted with `passphrase`: name and PEM. */
  readonly encrypted: readonly (readonly [name: string, pem: string])[];
  /** Encrypted with an algorithm that current OpenSSL rejects; undefined if this version cannot write it. */
  readonly legacy: string | undefined;
  readonly passphrase: string;
  readonly elliptic: string;
  /** RSA key restricted to PSS padding. */
  readonly pss: string;
  readonly short: string;
}

/** The output of `openssl version`; undefined if the command is not installed. */
export function opensslVersion(): string | undefined {
  try {
    return openssl(['version']).trim();
  } catch {
    return undefined;
  }
}

export function opensslKeys(version: string): OpensslKeys {
  const passphrase = 'correct horse 7';
  const passwordOption = ['-passout', `pass:${passphrase}`];
  // LibreSSL (macOS) writes PKCS#1 by default and does not support the option.
  const traditional = version.startsWith('LibreSSL') ? [] : ['-traditional'];
  const pkcs8 = generate('RSA', 'rsa_keygen_bits:2048');
  const pkcs1 = (...more: string[]) => openssl(['rsa', ...traditional, ...more], pkcs8);
  const topk8 = (...more: string[]) => openssl(['pkcs8', '-topk8', ...more], pkcs8);
  return {
    publicKey: openssl(['rsa', '-pubout'], pkcs8),
    pkcs1: pkcs1(),
    pkcs8,
    encrypted: [
      ['PKCS#1, aes256', pkcs1('-aes256', ...passwordOption)],
      ['PKCS#1, des3', pkcs1('-des3', ...passwordOption)],
      ['PKCS#8, PBES2 with aes-256-cbc', topk8('-v2', 'aes-256-cbc', ...passwordOption)],
    ],
    legacy: attempt(() => topk8('-v1', 'PBE-MD5-DES', '-provider', 'legacy', '-provider', 'default', ...passwordOption)),
    passphrase,
    elliptic: generate('EC', 'ec_paramgen_curve:P-256'),
    pss: generate('RSA-PSS', 'rsa_keygen_bits:2048'),
    short: generate('RSA', 'rsa_keygen_bits:1024'),
  };
}

const generate = (algorithm: string, option: string) => openssl(['genpkey', '-algorithm', algorithm, '-pkeyopt', option]);

function attempt<T>(create: () => T): T | undefined {
  try {
    return create();
  } catch {
    return undefined;
  }
}

/** Passes keys through the standard streams, so none is ever written to a file. */
function openssl(args: readonly string[], input = ''): string {
  return execFileSync('openssl', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}
