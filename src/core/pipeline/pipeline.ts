import type { AuthEnvironment } from '../options/options.js';
import type { TokenProvider } from '../types/ports/token-provider.js';
import type { Send } from '../call/context.js';
import type { TransportSettings } from '../options/settings.js';
import { withAuth } from './with-auth.js';
import { withLimiter } from '../rate-limit/with-limiter.js';
import { withRetry } from '../retry/with-retry.js';
import { withTimeout } from './with-timeout.js';
import { withFetch } from './with-fetch.js';
import { withBufferedBody } from '../body/with-buffered-body.js';

/** The type of `AuthEnvironment.pipeline`, for the grants of this package. */
export interface AuthPipeline {
  /** The pipeline without a token. */
  readonly send: Send;
  readonly settings: TransportSettings;
}

/** One attempt: body( timeout( fetch )). Clients of different users share it. */
export function createAttempt({ fetch, clock, timeouts, maxJsonBytes }: TransportSettings): Send {
  return withBufferedBody(withTimeout(withFetch(fetch, timeouts), clock, timeouts.firstByteMs), {
    maxBytes: maxJsonBytes,
    idleMs: timeouts.idleMs,
  });
}

/** Creates the environment in which a grant requests tokens. */
export function authEnvironment(settings: TransportSettings, attempt: Send): AuthEnvironment {
  const { clock, random, retry } = settings;
  const pipeline: AuthPipeline = { send: withRetry(attempt, clock, random, retry), settings };
  return { clock, random, pipeline };
}

/** retry( limiter( auth( attempt ))): each attempt waits for the limiter, gets a token and has a separate timeout. */
export function createPipeline({ clock, random, retry, limiter }: TransportSettings, attempt: Send, tokens: TokenProvider): Send {
  return withRetry(withLimiter(withAuth(attempt, tokens), clock, limiter), clock, random, retry);
}
