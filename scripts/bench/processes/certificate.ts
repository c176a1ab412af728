import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificate } from '../../../src/testing/server/tls/generate-certificate.js';

/** Paths of PEM files. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

/** Writes a self-signed certificate for this machine, and its key, to a folder. */
export async function writeCertificate(folder: string): Promise<CertificateFiles> {
  const { cert, key } = await generateCertificate();
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  writeFileSync(files.cert, cert);
  writeFileSync(files.key, key, { mode: 0o600 });
  return files;
}
