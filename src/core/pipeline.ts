import { openScope } from './call-scope.js';
import { BoxNetworkError } from './errors.js';
import type { AuthEnvironment } from './options.js';
import { BoxRequest, newContext, type Send } from './request.js';
import type { Settings } from './settings.js';
import { withAuth } from './with-auth.js';
import { withRetry } from './with-retry.js';
import { withTimeout } from './with-timeout.js';
import { withTransport } from './with-transport.js';

/** retry( auth( timeout( transport ))): each attempt takes its token anew and has its own time limit. */
export function createPipeline(settings: Settings): Send {
  const { clock, random, retry, timeouts } = settings;
  const attempt = withTimeout(withTransport(settings.fetch), clock, timeouts.firstByteMs);
  const environment = authEnvironment(settings, withRetry(attempt, clock, random, retry));
  return withRetry(withAuth(attempt, settings.auth(environment)), clock, random, retry);
}

function authEnvironment({ clock, hosts, timeouts }: Settings, send: Send): AuthEnvironment {
  return {
    clock,
    async post(path, form, retry) {
      const request = new BoxRequest(hosts.oauth + path, {
        method: 'POST',
        headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }),
        body: new URLSearchParams(form).toString(),
      });
      const operationId = `POST ${path}`;
      const scope = openScope(operationId, undefined, timeouts.totalMs, false);
      const context = newContext({ operationId, retry, anonymous: true, signal: scope.signal, deadline: clock.now() + timeouts.totalMs });
      try {
        const response = await send(request, context);
        const text = await response.text().catch((cause: unknown) => {
          throw new BoxNetworkError(`${operationId}: the answer broke off`, { cause });
        });
        return { status: response.status, body: asRecord(text) };
      } finally {
        scope.end();
      }
    },
  };
}

function asRecord(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
