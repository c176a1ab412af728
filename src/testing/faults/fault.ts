/** The requests that a fault applies to, and how often. Without `operationId`, `method` and `path`, it applies to all requests. */
export interface FaultTarget {
  readonly operationId?: string;
  readonly method?: string;
  /** The end of the path, or a pattern for the path. */
  readonly path?: string | RegExp;
  /** Number of matching requests to apply it to. Default: 1, or all if there is a `probability`. */
  readonly times?: number;
  /** Number of matching requests to skip first. Default: 0. */
  readonly skip?: number;
  /** Chance for each matching request, from 0 to 1. The same requests and `faultSeed` reproduce the same faults. */
  readonly probability?: number;
  /** Delay in ms before the effect. Without an effect, the request is then executed normally. */
  readonly delayMs?: number;
}

/** The effect of a fault: one of these. */
export interface FaultEffects {
  /** Return this response. */
  readonly respond: FaultResponse;
  /** Fail like `fetch` after a broken connection. */
  readonly networkError: true;
  /**
   * Break the connection after `at` bytes of the request body (the request is not executed) or of the response body, or at the end of a
   * shorter body.
   */
  readonly cut: BodyPosition;
  /** Flip a bit of one byte. A shorter body stays unchanged. */
  readonly corrupt: BodyPosition;
  /** Read the request body, or send the response body, in pieces of `bytes`, with a pause of `everyMs` before each. */
  readonly drip: { readonly of: BodyPosition['of']; readonly bytes: number; readonly everyMs: number };
  /** End the request's upload session, discard its parts and return 410 `session_expired`. Applies only to requests with a session ID. */
  readonly expireSession: true;
}

export interface BodyPosition {
  readonly of: 'request' | 'response';
  /** Bytes from the start of the body. */
  readonly at: number;
}

export interface FaultResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent unchanged, anything else as JSON. */
  readonly body?: unknown;
  /** Error code for a standard error body of the service, instead of `body`. */
  readonly code?: string;
  /** The Retry-After header, in seconds. */
  readonly retryAfter?: number;
  /** Do not validate a success response against the document. Error responses are never validated: they may come from a gateway. */
  readonly unchecked?: true;
}

type Effect<Name extends keyof FaultEffects> = Pick<FaultEffects, Name> &
  Readonly<Partial<Record<Exclude<keyof FaultEffects, Name>, undefined>>>;

interface After {
  /** Execute the request before the fault: its response is lost, its effect remains. */
  readonly after?: true;
}

/** A simulated failure: the target requests, and one effect or a `delayMs`. */
export type Fault = FaultTarget &
  (
    | ((Effect<'respond'> | Effect<'networkError'> | (Effect<never> & { readonly delayMs: number })) & After)
    | ((Effect<'cut'> | Effect<'corrupt'> | Effect<'drip'> | Effect<'expireSession'>) & { readonly after?: undefined })
  );

/** A fault that was applied, and the request that it was applied to. */
export interface AppliedFault {
  readonly fault: Fault;
  readonly operationId: string | undefined;
  readonly method: string;
  /** Without host and query. */
  readonly path: string;
}
