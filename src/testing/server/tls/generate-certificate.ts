import { loadPeer } from '../../load-peer.js';
import type { TlsOptions } from '../../http/platform.js';

/** The hosts of the service, for clients that route them to this machine. */
const boxHosts = ['api.box.com', 'account.box.com', 'app.box.com', 'upload.box.com', 'dl.boxcloud.com', '2.realtime.services.box.net'];

const days = 90;

/** Generates a self-signed certificate for this machine and the hosts of Box. Rejects if the package selfsigned is not installed. */
export async function generateCertificate(): Promise<TlsOptions & { readonly cert: string; readonly key: string }> {
  const { generate } = await loadPeer('selfsigned', async () => (await import('selfsigned')).default, 'selfsigned');
  const start = Date.now();
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'box-mock' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A client's clock may be slightly behind.
    notBeforeDate: new Date(start - 3_600_000),
    notAfterDate: new Date(start + days * 24 * 3_600_000),
    extensions: [
      // Some clients accept a trusted certificate as its own issuer only if it is an authority.
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...['localhost', ...boxHosts].map((value) => ({ type: 2 as const, value })),
          ...['127.0.0.1', '::1'].map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return { cert, key };
}
