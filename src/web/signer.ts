import { BoxConfigError } from '../core/errors/box-errors.js';
import { requireCrypto } from '../core/platform/web-crypto.js';
import { toHex } from '../core/util/bytes.js';
import type { KeySignerOptions, Signer, SigningAlgorithm } from '../core/types/ports/signer.js';
import { checkNames, type OptionNames } from '../core/options/check-names.js';

const hashes: Readonly<Record<SigningAlgorithm, string>> = { RS256: 'SHA-256', RS384: 'SHA-384', RS512: 'SHA-512' };

const optionNames: OptionNames<KeySignerOptions> = { privateKey: 1, passphrase: 1, algorithm: 1 };

/** Minimum key length (RFC 7518, section 3.3). */
const minBits = 2048;

/** The object identifier rsaEncryption (RFC 8017, appendix C), at the beginning of a PKCS#8 key. */
const rsaEncryption = '06092a864886f70d010101';

const conversionHint = 'Convert it (openssl pkcs8 -topk8 -nocrypt), or pass a signer.';

/**
 * Creates a signer with a key in this program (WebCrypto). Throws BoxConfigError that names the option and never quotes the key. Imports the
 * key for the first signature, which rejects with the same error if the key is damaged or too short.
 */
export function keySigner(options: KeySignerOptions): Signer {
  checkNames('', options, optionNames);
  requireCrypto('subtle');
  const { privateKey, algorithm = 'RS256' } = options;
  if (!Object.hasOwn(hashes, algorithm)) throw new BoxConfigError('algorithm must be RS256, RS384 or RS512.');
  const bytes = readPem(privateKey);
  let key: Promise<CryptoKey> | undefined;
  return {
    algorithm,
    async sign(data) {
      key ??= importKey(bytes, hashes[algorithm]);
      return new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', await key, data));
    },
  };
}

/** Decodes the body of a PKCS#8 key in PEM. */
function readPem(privateKey: unknown): Uint8Array<ArrayBuffer> {
  if (typeof privateKey !== 'string' || privateKey.trim() === '') throw new BoxConfigError('privateKey must be a non-empty string.');
  const pem = privateKey.replaceAll('\\r', '').replaceAll('\\n', '\n');
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: *4, *ENCRYPTED/.test(pem))
    throw new BoxConfigError(`privateKey is encrypted, which WebCrypto does not support. ${conversionHint}`);
  if (pem.includes('-----BEGIN RSA PRIVATE KEY-----'))
    throw new BoxConfigError(`privateKey is in PKCS#1, which WebCrypto does not support. ${conversionHint}`);
  const [, base64] = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/.exec(pem) ?? [];
  const bytes = base64 === undefined ? undefined : fromBase64(base64);
  if (bytes === undefined)
    throw new BoxConfigError('privateKey must be a private key in PEM. It begins with the line -----BEGIN PRIVATE KEY-----.');
  if (!toHex(bytes.subarray(0, 32)).includes(rsaEncryption)) throw new BoxConfigError('privateKey must be an RSA key.');
  return bytes;
}

async function importKey(bytes: Uint8Array<ArrayBuffer>, hash: string): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('pkcs8', bytes, { name: 'RSASSA-PKCS1-v1_5', hash }, false, ['sign']).catch(() => {
    throw new BoxConfigError('privateKey is damaged: WebCrypto cannot import it.');
  });
  const { modulusLength } = key.algorithm as RsaHashedKeyAlgorithm;
  if (modulusLength < minBits)
    throw new BoxConfigError(`privateKey must have at least ${String(minBits)} bits. It has ${String(modulusLength)}.`);
  return key;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
