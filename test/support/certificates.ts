import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Certificates {
  /** The authority that signs all but `selfSigned`. */
  readonly authority: string;
  readonly valid: Certificate;
  readonly expired: Certificate;
  readonly wrongHost: Certificate;
  readonly selfSigned: Certificate;
}

/** Creates certificates for 127.0.0.1 and localhost with the openssl command. */
export function createCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'box-test-'));
  const path = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const request = (name: string) =>
    openssl(
      'req',
      '-new',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      path(`${name}.key`),
      '-out',
      path(`${name}.csr`),
      '-subj',
      `/CN=${name}`,
    );
  const issue = (name: string, days: number, extensions: string, issuer: string[]): Certificate => {
    request(name);
    writeFileSync(path('ext'), extensions);
    const signer = issuer.length === 0 ? ['-signkey', path(`${name}.key`)] : issuer;
    openssl(
      'x509',
      '-req',
      '-in',
      path(`${name}.csr`),
      '-days',
      String(days),
      '-extfile',
      path('ext'),
      ...signer,
      '-out',
      path(`${name}.pem`),
    );
    return { key: readFileSync(path(`${name}.key`), 'utf8'), cert: readFileSync(path(`${name}.pem`), 'utf8') };
  };
  try {
    const own = 'subjectAltName=IP:127.0.0.1,DNS:localhost';
    const { cert: authority } = issue('authority', 2, 'basicConstraints=critical,CA:true', []);
    const signed = ['-CA', path('authority.pem'), '-CAkey', path('authority.key'), '-CAcreateserial'];
    return {
      authority,
      valid: issue('valid', 2, own, signed),
      expired: issue('expired', -1, own, signed),
      wrongHost: issue('wrong-host', 2, 'subjectAltName=DNS:other.example', signed),
      selfSigned: issue('self-signed', 2, own, []),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
