import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from '../../../io.js';
import { found, note, ok, type Finding } from '../finding.js';

/** Checks the variables that change how Node verifies certificates. */
export async function checkCertificateVariables({ env, cwd }: Pick<Io, 'env' | 'cwd'>): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    findings.push(found('certificates', 'tls-verification-off', 'NODE_TLS_REJECT_UNAUTHORIZED is 0'));
  const path = env['NODE_EXTRA_CA_CERTS'];
  if (path) {
    const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => error as NodeJS.ErrnoException);
    if (typeof text !== 'string') findings.push(found('certificates', 'extra-ca-unreadable', `${path}: ${text.code ?? 'error'}`));
    else if (!text.includes('-----BEGIN CERTIFICATE-----'))
      findings.push(found('certificates', 'extra-ca-unreadable', `${path}: contains no certificate in PEM`));
    else findings.push(note('certificates', `NODE_EXTRA_CA_CERTS adds the authorities in ${path}`));
  }
  return findings.length > 0 ? findings : [ok('certificates', 'verified with the authorities of Node')];
}
