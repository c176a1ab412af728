import type { AuthEnvironment, Settings } from './options.js';
import type { Send } from './request.js';
import { withAuth } from './with-auth.js';
import { withRetry } from './with-retry.js';
import { withTimeout } from './with-timeout.js';
import { withTransport } from './with-transport.js';

/** retry( auth( timeout( transport ))): each attempt takes its token anew and has its own time limit. */
export function createPipeline(settings: Settings): Send {
  const { clock, random, retry, timeouts } = settings;
  const attempt = withTimeout(withTransport(settings.fetch), clock, timeouts.firstByteMs);
  const environment: AuthEnvironment = {
    send: withRetry(attempt, clock, random, retry),
    oauthUrl: settings.hosts.oauth,
    clock,
    timeoutMs: timeouts.totalMs,
  };
  return withRetry(withAuth(attempt, settings.auth(environment)), clock, random, retry);
}
