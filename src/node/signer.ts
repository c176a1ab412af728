import type { KeyObject } from 'node:crypto';
import { BoxConfigError } from '../core/errors/box-errors.js';
import { withoutBom } from '../core/util/parse-json.js';
import type { KeySignerOptions, Signer, SigningAlgorithm } from '../core/types/ports/signer.js';
import { checkNames, type OptionNames } from '../core/options/check-names.js';

const hashes: Readonly<Record<SigningAlgorithm, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

const optionNames: OptionNames<KeySignerOptions> = { privateKey: 1, passphrase: 1, algorithm: 1 };

/** Minimum key length (RFC 7518, section 3.3). */
const minBits = 2048;

/** Loaded for the first key. An import would take a quarter of the time that the package takes to load, in every program. */
const crypto = () => process.getBuiltinModule('node:crypto');

/** Creates a signer with a key in this program. Throws BoxConfigError that names the option and never quotes the key. */
export function keySigner(options: KeySignerOptions): Signer {
  checkNames('', options, optionNames);
  const { privateKey, passphrase, algorithm = 'RS256' } = options;
  if (!Object.hasOwn(hashes, algorithm)) throw new BoxConfigError('algorithm must be RS256, RS384 or RS512.');
  const key = openKey(privateKey, passphrase);
  return {
    algorithm,
    sign: (bytes) => process.getBuiltinModule('node:util').promisify(crypto().sign)(hashes[algorithm], bytes, key),
  };
}

function openKey(privateKey: unknown, passphrase: unknown): KeyObject {
  if (typeof privateKey !== 'string' || privateKey.trim() === '') throw new BoxConfigError('privateKey must be a non-empty string.');
  if (passphrase !== undefined && typeof passphrase !== 'string') throw new BoxConfigError('passphrase must be a string.');
  const pem = normalizeLines(privateKey);
  const isEncrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: *4, *ENCRYPTED/.test(pem);
  if (isEncrypted && (passphrase === undefined || passphrase === ''))
    throw new BoxConfigError('passphrase must be set: privateKey is encrypted.');
  const key = readPem(pem, isEncrypted ? passphrase : undefined);
  const { asymmetricKeyType: type = 'unknown', asymmetricKeyDetails: details } = key;
  if (type !== 'rsa') throw new BoxConfigError(`privateKey must be an RSA key, not ${type}.`);
  const bits = details?.modulusLength ?? 0;
  if (bits < minBits) throw new BoxConfigError(`privateKey must have at least ${String(minBits)} bits. It has ${String(bits)}.`);
  return key;
}

/** Omits OpenSSL's message, which names none of the options. */
function readPem(pem: string, passphrase: string | undefined): KeyObject {
  try {
    return crypto().createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (error) {
    if (passphrase === undefined)
      throw new BoxConfigError('privateKey must be a private key in PEM. It begins with a line such as -----BEGIN PRIVATE KEY-----.');
    if ((error as { code?: unknown }).code === 'ERR_OSSL_EVP_UNSUPPORTED') {
      throw new BoxConfigError('privateKey has an unsupported encryption. Encrypt it with: openssl pkcs8 -topk8 -v2 aes-256-cbc.');
    }
    throw new BoxConfigError('passphrase does not decrypt privateKey, or the key is damaged.');
  }
}

/** Restores line breaks and removes indentation, as in keys within source code, for OpenSSL. */
function normalizeLines(text: string): string {
  return withoutBom(text)
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .replaceAll(/^[ \t]+/gm, '');
}
