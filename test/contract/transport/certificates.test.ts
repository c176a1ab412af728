import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { BoxNetworkError, clientCredentials, createBoxClient, developerToken, type Auth } from 'box-openapi-sdk';
import { fastTransport } from 'box-openapi-sdk/node';
import { createCertificates, type Certificate } from '../../support/certificates.js';
import { opensslVersion } from '../../support/keys.js';
import { rejection } from '../../support/rejection.js';
import { transports } from '../../support/transports/transports.js';

const isSkipped = opensslVersion() === undefined;
if (isSkipped) console.warn('Skipped: tests of certificates, because the openssl command is not installed.');

describe.skipIf(isSkipped)('a server with an invalid certificate', () => {
  const certificates = isSkipped ? undefined : createCertificates();
  const cleanups: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  async function startServer(certificate: Certificate | undefined) {
    let connections = 0;
    const server = createServer({ ...certificate }, (_, response) => {
      response.setHeader('content-type', 'application/json').end('{"id":"1","access_token":"t","expires_in":60}');
    });
    server.on('connection', () => (connections += 1));
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(
      () =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    );
    return { url: `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`, connections: () => connections };
  }

  function client(baseUrl: string, fetch: (url: string, init: RequestInit) => Promise<Response>, auth: Auth = developerToken('t')) {
    const box = createBoxClient({ auth, baseUrl, fetch, retry: { baseMs: 1, maxMs: 1 } });
    cleanups.push(() => box.close());
    return box;
  }

  /** Trusts the authority of the test, so that only the other faults of a certificate remain. */
  function trustingTransport() {
    const dispatcher = new Agent({ connect: { ca: certificates?.authority ?? '' } });
    cleanups.push(() => dispatcher.close());
    return fastTransport({ dispatcher }) as unknown as (url: string, init: RequestInit) => Promise<Response>;
  }

  it.each(
    transports.flatMap((transport) => [
      { transport, kind: 'selfSigned' as const, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      { transport, kind: 'valid' as const, code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    ]),
  )('fails the call at the first connection of $transport.name for $code', async ({ transport, kind, code }) => {
    const server = await startServer(certificates?.[kind]);
    const box = client(server.url, transport.open());
    const error = await rejection(box.users.me(), BoxNetworkError);
    expect(error.message).toBe(`users.me was not sent: the certificate of ${new URL(server.url).host} is not valid (${code})`);
    await rejection(box.folders.create({ name: 'a', parent: { id: '0' } }), BoxNetworkError);
    expect(server.connections()).toBe(2);
  });

  it.each([
    { kind: 'expired' as const, code: 'CERT_HAS_EXPIRED' },
    { kind: 'wrongHost' as const, code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
  ])('fails calls, token requests, transfers and waits at the first connection for $code', async ({ kind, code }) => {
    const server = await startServer(certificates?.[kind]);
    const transport = trustingTransport();
    const box = client(server.url, transport);
    const granted = client(server.url, transport, clientCredentials({ clientId: 'a', clientSecret: 'b', enterpriseId: '1' }));
    const calls = [
      () => box.users.me(),
      () => granted.users.me(),
      () => box.downloads.download('1'),
      () => box.uploads.upload({ parentId: '0', name: 'a', source: new Uint8Array(5) }),
      () => box.jobs.signRequest('1'),
      () => box.events.stream({ type: 'enterprise' })[Symbol.asyncIterator]().next(),
    ];
    for (const [index, call] of calls.entries()) {
      expect((await rejection(call(), BoxNetworkError)).message).toContain(code);
      expect(server.connections()).toBe(index + 1);
    }
  });

  it('does not affect a valid certificate of a trusted authority', async () => {
    const server = await startServer(certificates?.valid);
    expect(await client(server.url, trustingTransport()).users.me()).toMatchObject({ id: '1' });
  });
});
