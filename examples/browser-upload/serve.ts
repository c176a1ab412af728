import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Session } from './session.js';

/** The minimal policy for a page with the SDK: the hosts of the service, or a mock on this machine. */
const policy = "default-src 'self'; img-src data:; connect-src 'self' https://*.box.com https://*.boxcloud.com http://127.0.0.1:*";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The page's code for the browser, by file name. Modules that are imported on first use are in separate files. */
export async function bundlePage(conditions: string[] = [], entry = here('main.ts')): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { main: entry },
    outdir: here('.'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions,
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/** Serves the page on a free port. `newSession` is called each time the page requests a token. */
export async function servePage(script: ReadonlyMap<string, Uint8Array>, newSession: () => Promise<Session>) {
  const fileOf = async (name: string): Promise<[type: string, content: Uint8Array | string] | undefined> => {
    const code = script.get(name);
    if (code !== undefined) return ['text/javascript', code];
    if (name === '') return ['text/html', await readFile(here('index.html'))];
    if (name === 'style.css') return ['text/css', await readFile(here('style.css'))];
    if (name === 'session') return ['application/json', JSON.stringify(await newSession())];
    return undefined;
  };
  const server = createServer((request, response) => {
    fileOf((request.url ?? '/').slice(1)).then(
      (found) => {
        if (found === undefined) response.writeHead(404).end();
        else {
          response.writeHead(200, { 'content-type': found[0], 'cache-control': 'no-store', 'content-security-policy': policy });
          response.end(found[1]);
        }
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
