import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MockBox } from 'box-openapi-sdk/testing';

/**
 * Serves the mock over TLS on the loopback interface, with the certificate in a folder. `route-to-loopback.mjs` connects the hosts of Box
 * to the port in CONFORMANCE_PORT. Returns a function that stops it.
 */
export async function serveOverTls(mock: MockBox, folder: string): Promise<() => Promise<void>> {
  const pem = (name: string): Buffer => readFileSync(join(folder, name));
  const { url, close } = await mock.listen({ tls: { key: pem('key.pem'), cert: pem('cert.pem') } });
  process.env['CONFORMANCE_PORT'] = new URL(url).port;
  return close;
}
