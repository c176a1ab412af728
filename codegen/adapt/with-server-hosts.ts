import { httpMethods, type Document, type PathItem } from '../openapi/document.js';

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default?: unknown }>>;
}

/**
 * Names the servers of operations in `x-box-hosts`, after the first label of their host: `upload` for https://upload.box.com/api/2.0. Variables
 * of a server have their default values. The first server of the document is `api`.
 */
export function withServerHosts(document: Document): Document {
  const hosts: Record<string, string> = { ...document['x-box-hosts'] };
  const [first] = document.servers ?? [];
  if (first !== undefined && hosts['api'] === first.url) hosts['api'] = urlOf(first);
  const paths = Object.entries(document.paths).map(([path, item]): [string, PathItem] => {
    const own = { ...item };
    for (const method of httpMethods) {
      const operation = own[method];
      const [server] = operation?.servers ?? [];
      if (operation === undefined || server === undefined) continue;
      const url = urlOf(server);
      nameHost(hosts, url);
      own[method] = { ...operation, servers: [{ url }] };
    }
    return [path, own];
  });
  return { ...document, paths: Object.fromEntries(paths), 'x-box-hosts': hosts };
}

function nameHost(hosts: Record<string, string>, url: string): void {
  if (Object.values(hosts).includes(url) || !URL.canParse(url)) return;
  const label = new URL(url).hostname.split('.')[0]?.replace(/\W/g, '') ?? '';
  const base = label === '' ? 'host' : label;
  let name = base;
  for (let count = 2; name in hosts; count += 1) name = `${base}${String(count)}`;
  hosts[name] = url;
}

function urlOf({ url, variables = {} }: Server): string {
  return url.replace(/\{([^}]*)\}/g, (text, name: string) => {
    const value = variables[name]?.default;
    return typeof value === 'string' ? value : text;
  });
}
