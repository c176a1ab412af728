import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { MockBox } from 'box-openapi-sdk/testing';

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
  const plain = await mock.listen();
  const { port } = new URL(plain.url);
  const tls = createTlsServer(createCertificate(folder), (request, response) => {
    const { method, url: path, headers } = request;
    const forwarded = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (result) => {
      response.writeHead(result.statusCode ?? 502, result.headers);
      result.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    request.pipe(forwarded);
  });
  const tlsPort = await listen(tls);
  const proxy = createServer();
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (_, client, head: Buffer) => {
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    proxyUrl: `http://127.0.0.1:${String(proxyPort)}`,
    certificate: join(folder, 'cert.pem'),
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      tls.closeAllConnections();
      for (const server of [proxy, tls]) await new Promise((resolve) => server.close(resolve));
      await plain.close();
    },
  };
}

/** Returns the port. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function createCertificate(folder: string): { key: Buffer; cert: Buffer } {
  const file = (name: string): string => join(folder, name);
  const names = ['*.box.com', '*.boxcloud.com'].map((host) => `DNS:${host}`).join(', ');
  writeFileSync(
    file('request.cnf'),
    `[req]\ndistinguished_name = name\nx509_extensions = extensions\nprompt = no\n[name]\nCN = Mock Box\n[extensions]\nbasicConstraints = critical, CA:true\nsubjectAltName = ${names}\n`,
  );
  const output = ['-newkey', 'rsa:2048', '-nodes', '-keyout', file('key.pem'), '-out', file('cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-days', '2', '-config', file('request.cnf'), ...output], { stdio: 'ignore' });
  return { key: readFileSync(file('key.pem')), cert: readFileSync(file('cert.pem')) };
}
