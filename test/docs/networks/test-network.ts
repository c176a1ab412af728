import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { createMockBox } from 'box-openapi-sdk/testing';
import { Server as ProxyServer } from 'proxy-chain';
import { afterAll } from 'vitest';
import { createCertificates } from '../../support/certificates.js';

/** A proxy that requires a user and a password. */
export interface TestProxy {
  /** With the user and the password. */
  readonly url: string;
  /** The hosts of the tunnels so far. */
  readonly tunnels: string[];
}

/**
 * A mock Box over HTTPS with a certificate of a private authority, whose files are in `folder`: `company-ca.pem`, `client.pem` and
 * `client-key.pem`. Stopped after the tests of the file.
 */
export async function openNetwork() {
  const certificates = createCertificates();
  const folder = mkdtempSync(join(tmpdir(), 'box-network-'));
  writeFileSync(join(folder, 'company-ca.pem'), certificates.authority);
  writeFileSync(join(folder, 'client.pem'), certificates.valid.cert);
  writeFileSync(join(folder, 'client-key.pem'), certificates.valid.key);
  const users = [{ id: '33001', name: 'Ada Moreno', login: 'ada@example.com' }];
  const mock = await createMockBox({ seed: { users }, recordExchanges: true });
  const { url } = await mock.listen({ tls: certificates.valid });
  afterAll(async () => {
    await mock.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    mock,
    url,
    host: new URL(url).host,
    folder,
    certificates,
    authority: join(folder, 'company-ca.pem'),
    context: { ...mock.credentials, userId: '33001' },
  };
}

export async function openProxy(): Promise<TestProxy> {
  const tunnels: string[] = [];
  const server = new ProxyServer({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction: ({ username, password, hostname, port }) => {
      const requestAuthentication = username !== 'user' || password !== 'p@ss';
      if (!requestAuthentication) tunnels.push(`${hostname}:${String(port)}`);
      return { requestAuthentication };
    },
  });
  await server.listen();
  afterAll(() => server.close(true));
  return { url: `http://user:p%40ss@127.0.0.1:${String(server.port)}`, tunnels };
}

/** A gateway that requires a client certificate of the authority, and forwards requests to `target`. */
export async function openGateway(target: string, { authority, valid }: ReturnType<typeof createCertificates>) {
  const clients: string[] = [];
  const server = createServer({ ...valid, ca: authority, requestCert: true, rejectUnauthorized: true }, (incoming, response) => {
    if (incoming.socket instanceof TLSSocket) clients.push(String(incoming.socket.getPeerCertificate().subject.CN));
    const { method, headers } = incoming;
    const forwarded = request(new URL(incoming.url ?? '', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
      answer.pipe(response);
    });
    incoming.pipe(forwarded);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`, clients };
}
