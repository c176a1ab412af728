import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { MockBox } from 'box-openapi-sdk/testing';
import { generateCertificate } from '../../../src/testing/server/tls/generate-certificate.js';

export interface BoxHosts {
  /** An HTTP proxy. It tunnels every connection to the mock, whatever the host. */
  readonly proxyUrl: string;
  /** The file with the certificate of the hosts, which clients must trust. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the mock under the real host names, to clients that are other programs: over TLS on the loopback interface, behind a proxy that
 * tunnels to it. `folder` receives the certificate.
 */
export async function serveBoxHosts(mock: MockBox, folder: string): Promise<BoxHosts> {
  const tls = await generateCertificate();
  const certificate = join(folder, 'cert.pem');
  writeFileSync(certificate, tls.cert);
  const server = await mock.listen({ tls });
  const port = Number(new URL(server.url).port);
  const proxy = createServer();
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (_, client, head: Buffer) => {
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port: proxyPort } = proxy.address() as AddressInfo;
  return {
    proxyUrl: `http://127.0.0.1:${String(proxyPort)}`,
    certificate,
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      await new Promise((resolve) => proxy.close(resolve));
      await server.close();
    },
  };
}
