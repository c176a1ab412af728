import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { MockBox } from 'box-openapi-sdk/testing';

/**
 * Serves the mock over TLS on the loopback interface, with the certificate in a folder. `route-to-loopback.mjs` connects the hosts of Box
 * to the port in CONFORMANCE_PORT. Returns a function that stops it.
 */
export async function serveOverTls(mock: MockBox, folder: string): Promise<() => Promise<void>> {
  const plain = await mock.listen();
  const { port } = new URL(plain.url);
  const pem = (name: string): Buffer => readFileSync(join(folder, name));
  const server = createServer({ key: pem('key.pem'), cert: pem('cert.pem') }, (request, response) => {
    const { method, url: path, headers } = request;
    const forwarded = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (result) => {
      response.writeHead(result.statusCode ?? 502, result.headers);
      result.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    request.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['CONFORMANCE_PORT'] = String((server.address() as AddressInfo).port);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await plain.close();
  };
}
