import { BoxConfigError } from '../../core/errors/box-errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy of the environment for a URL, by the rules of undici's EnvHttpProxyAgent, so that both engines choose the same: lower-case names
 * take precedence, HTTPS requests without HTTPS_PROXY use HTTP_PROXY, and NO_PROXY lists hosts that are also valid for their subdomains.
 * Throws BoxConfigError for a proxy that is not an HTTP URL.
 */
export function environmentProxy({ protocol, hostname, port }: URL, env: Environment): URL | undefined {
  const httpProxy = env['http_proxy'] ?? env['HTTP_PROXY'];
  const httpsProxy = env['https_proxy'] ?? env['HTTPS_PROXY'];
  const isTls = protocol === 'https:';
  const usesHttps = isTls && httpsProxy !== undefined && httpsProxy !== '';
  const proxy = usesHttps ? httpsProxy : httpProxy;
  if (proxy === undefined || proxy === '') return undefined;
  if (isExcluded(hostname.toLowerCase(), Number(port) || (isTls ? 443 : 80), env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return undefined;
  return readProxy(proxy, usesHttps ? 'HTTPS_PROXY' : 'HTTP_PROXY');
}

function isExcluded(host: string, port: number, list: string): boolean {
  if (list === '*') return true;
  return list.split(/[,\s]+/).some((entry) => {
    const [, name = entry, entryPort] = /^(.+):(\d+)$/.exec(entry) ?? [];
    const suffix = name.replace(/^\*?\./, '').toLowerCase();
    if (suffix === '' || (entryPort !== undefined && Number(entryPort) !== port)) return false;
    return host === suffix || host.endsWith(`.${suffix}`);
  });
}

/** The value is omitted from the message because it may have a password. */
function readProxy(value: string, name: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new BoxConfigError(`fastTransport: the proxy in ${name} must be a URL that starts with http:// or https://.`);
}

/** The value of the header that authenticates with a proxy (RFC 7617); undefined without a user in its URL. */
export function proxyAuthorization({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  return `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;
}
