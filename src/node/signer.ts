import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { BoxConfigError } from '../core/errors/box-errors.js';
import type { KeySignerOptions, Signer, SigningAlgorithm } from '../core/types/ports/signer.js';

const hashes: Readonly<Record<SigningAlgorithm, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

/** RFC 7518, section 3.3. */
const leastBits = 2048;

/** Signs with a key that the program holds. Throws BoxConfigError, which names the option and quotes nothing of the key. */
export function keySigner({ privateKey, passphrase, algorithm = 'RS256' }: KeySignerOptions): Signer {
  if (!Object.hasOwn(hashes, algorithm)) throw new BoxConfigError('algorithm is not RS256, RS384 or RS512.');
  const key = openKey(privateKey, passphrase);
  return {
    algorithm,
    sign: (bytes) => promisify(sign)(hashes[algorithm], bytes, key),
  };
}

function openKey(privateKey: unknown, passphrase: unknown): KeyObject {
  if (typeof privateKey !== 'string' || privateKey.trim() === '') throw new BoxConfigError('privateKey is missing or no text.');
  if (passphrase !== undefined && typeof passphrase !== 'string') throw new BoxConfigError('passphrase is no text.');
  const pem = repairLines(privateKey);
  const isEncrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: *4, *ENCRYPTED/.test(pem);
  if (isEncrypted && (passphrase === undefined || passphrase === ''))
    throw new BoxConfigError('passphrase is missing: privateKey is encrypted.');
  const key = readPem(pem, isEncrypted ? passphrase : undefined);
  const { asymmetricKeyType: type = 'unknown', asymmetricKeyDetails: details } = key;
  if (type !== 'rsa') throw new BoxConfigError(`privateKey is a key of type ${type}. The service takes RSA.`);
  const bits = details?.modulusLength ?? 0;
  if (bits < leastBits)
    throw new BoxConfigError(`privateKey has ${String(bits)} bits. RS256, RS384 and RS512 take ${String(leastBits)} or more.`);
  return key;
}

/** What OpenSSL says of a failure is not handed on: it names none of the options. */
function readPem(pem: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch (error) {
    if (passphrase === undefined)
      throw new BoxConfigError('privateKey is no private key in PEM. It begins with a line such as -----BEGIN PRIVATE KEY-----.');
    if ((error as { code?: unknown }).code === 'ERR_OSSL_EVP_UNSUPPORTED') {
      throw new BoxConfigError(
        'privateKey is encrypted in a way that is not supported here. Encrypt it anew: openssl pkcs8 -topk8 -v2 aes-256-cbc.',
      );
    }
    throw new BoxConfigError('passphrase does not open privateKey, or the key is damaged.');
  }
}

/** Line ends as OpenSSL wants them, and no indentation, which texts inside of programs have. */
function repairLines(text: string): string {
  return text
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .replaceAll(/^[ \t]+/gm, '');
}
