import { fromBase64, toHex } from '../../http/bytes.js';
import { badRequest, serviceError, type ServiceError } from '../../http/errors.js';

/** The hex SHA-1 in a `Digest: sha=BASE64` header (RFC 3230). */
export function digestOf(header: string | undefined): string {
  const encoded = /^sha=(.+)$/i.exec(header ?? '')?.[1];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (bytes?.byteLength !== 20) throw badRequest('The Digest header must be sha= and the base64 of a SHA-1');
  return toHex(bytes);
}

export function badDigest(status: number, header: string, found: string): ServiceError {
  return serviceError(status, 'bad_digest', `The ${header} header does not match the received bytes, whose SHA-1 is ${found}`);
}
