import type { AuthEnvironment } from './options.js';
import type { Send } from './request.js';
import type { Settings } from './settings.js';
import { withAuth } from './with-auth.js';
import { withRetry } from './with-retry.js';
import { withTimeout } from './with-timeout.js';
import { withTransport } from './with-transport.js';

/** What the grants of this package find behind `AuthEnvironment.pipeline`. */
export interface AuthPipeline {
  /** The pipeline without a token. */
  readonly send: Send;
  readonly settings: Settings;
}

/** retry( auth( timeout( transport ))): each attempt takes its token anew and has its own time limit. */
export function createPipeline(settings: Settings): Send {
  const { clock, random, retry, timeouts } = settings;
  const attempt = withTimeout(withTransport(settings.fetch), clock, timeouts.firstByteMs);
  const pipeline: AuthPipeline = { send: withRetry(attempt, clock, random, retry), settings };
  const environment: AuthEnvironment = { clock, pipeline };
  return withRetry(withAuth(attempt, settings.auth(environment)), clock, random, retry);
}
