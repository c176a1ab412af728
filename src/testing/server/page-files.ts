import { readFile } from 'node:fs/promises';

/** The files of the page by their path on the server. They are sources, in the folder `page` next to this file. */
const files: Readonly<Record<string, readonly [name: string, mediaType: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/_mock/page/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/_mock/page/icon.svg': ['icon.svg', 'image/svg+xml'],
  ...Object.fromEntries(
    ['main', 'api', 'dom', 'files', 'details', 'activity', 'faults'].map((name) => [
      `/_mock/page/${name}.js`,
      [`${name}.js`, 'text/javascript; charset=utf-8'] as const,
    ]),
  ),
};

/** Only files of this server: no inline scripts, no other hosts, no frames. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** The response with a file of the page. Undefined for any other path. */
export async function pageResponse(method: string, pathname: string): Promise<Response | undefined> {
  const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined;
  if (file === undefined || (method !== 'GET' && method !== 'HEAD')) return undefined;
  const [name, mediaType] = file;
  const bytes = await readFile(new URL(`./page/${name}`, import.meta.url));
  return new Response(Uint8Array.from(bytes), { headers: { ...headers, 'content-type': mediaType } });
}
