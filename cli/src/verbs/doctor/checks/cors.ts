import { found, ok, skipped, type Finding } from '../finding.js';
import type { Prober } from '../probe.js';
import { apiFault } from '../service-fault.js';
import type { Setup } from '../setup.js';

/** Sends the request of a page of the origin. The service knows the origins of an application by its token. */
export async function checkOrigin({ hosts }: Setup, prober: Prober, origin: string, token: string): Promise<Finding> {
  const probe = await prober.send(`${hosts.api}/2.0/users/me?fields=id`, { origin, authorization: `Bearer ${token}` });
  if (probe.kind === 'failure') return skipped('cors', `no response (${probe.failure.code})`);
  const { status, headers, text } = probe;
  const allowed = headers.get('access-control-allow-origin');
  if (status === 200 && (allowed === '*' || allowed === origin)) return ok('cors', `${origin} may call the API`);
  const code = codeIn(text);
  const isRejected = status === 200 || code === 'cors_origin_not_whitelisted' || (status === 403 && allowed === undefined);
  const detail = `${origin}: status ${String(status)}${code === undefined ? '' : ` ${code}`}`;
  return found('cors', isRejected ? 'origin-not-allowed' : apiFault(status, code), detail);
}

function codeIn(text: string): string | undefined {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
