import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { TlsOptions } from '../../http/platform.js';

/** The names of the certificate and its key in errors: options, or files. */
export interface TlsNames {
  readonly cert: string;
  readonly key: string;
}

/** Throws an Error that names the certificate or the key if it cannot be read, or if the key is that of another certificate. */
export function checkCertificate({ cert, key }: TlsOptions, names: TlsNames): void {
  const certificate = read(() => new X509Certificate(cert), `${names.cert}: must be a certificate in PEM format.`);
  const privateKey: KeyObject = read(
    () => createPrivateKey(typeof key === 'string' ? key : Buffer.from(key)),
    `${names.key}: must be a private key in PEM format, without a passphrase.`,
  );
  if (!certificate.checkPrivateKey(privateKey)) throw new Error(`${names.key}: is not the key of the certificate in ${names.cert}.`);
}

function read<T>(parse: () => T, message: string): T {
  try {
    return parse();
  } catch (cause) {
    throw new Error(message, { cause });
  }
}
