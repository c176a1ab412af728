import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsOptions } from '../../http/platform.js';
import { checkCertificate } from './check-certificate.js';
import { generateCertificate } from './generate-certificate.js';

export interface CertificateFiles {
  readonly cert?: string;
  readonly key?: string;
  /** Where a generated certificate is written. Default: a temporary folder. */
  readonly 'cert-out'?: string;
}

export interface OpenCertificate {
  readonly tls: TlsOptions;
  /** The file that clients trust. */
  readonly path: string;
  /** Deletes a temporary file. */
  close(): void;
}

/** Reads the certificate, or generates one and writes it to a file. Throws an Error that names the option and the file. */
export async function openCertificate({ cert, key, 'cert-out': out }: CertificateFiles): Promise<OpenCertificate> {
  if (cert !== undefined && key !== undefined) {
    const tls = { cert: readPem('--cert', cert), key: readPem('--key', key) };
    checkCertificate(tls, { cert: `--cert ${cert}`, key: `--key ${key}` });
    return { tls, path: cert, close: () => undefined };
  }
  const tls = await generateCertificate();
  const folder = out === undefined ? mkdtempSync(join(tmpdir(), 'box-mock-')) : undefined;
  const path = out ?? join(folder ?? '', 'cert.pem');
  try {
    writeFileSync(path, tls.cert);
  } catch (cause) {
    throw new Error(`--cert-out: cannot write ${path}. Check that the folder exists and is writable.`, { cause });
  }
  return {
    tls,
    path,
    close: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readPem(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`${option}: cannot read ${path}. Check the path.`, { cause });
  }
}
