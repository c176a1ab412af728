/** Which requests a fault strikes, and how often. Without any of `operationId`, `method` and `path` it is every request. */
export interface FaultTarget {
  readonly operationId?: string;
  readonly method?: string;
  /** Text that the path ends with, or a pattern for it. */
  readonly path?: string | RegExp;
  /** How many matching requests it strikes: 1 by default, with a `probability` all of them. */
  readonly times?: number;
  /** How many it lets pass first. */
  readonly skip?: number;
  /** How likely it strikes each of them, from 0 to 1. The same requests fare the same with the same `faultSeed` of the mock. */
  readonly probability?: number;
  /** Wait first. A fault with nothing else then lets the request through. */
  readonly delayMs?: number;
}

/** What a fault does: one of these. */
export interface FaultEffects {
  /** Answer this. */
  readonly respond: FaultResponse;
  /** Fail as `fetch` does when the connection breaks. */
  readonly networkError: true;
  /**
   * Break the connection when so many bytes of the request's body have come, and do not carry it out, or when so many of the answer's body
   * have gone out; at the end of a body that is shorter.
   */
  readonly cut: BodyPosition;
  /** Flip a bit of one byte. A body that does not reach so far stays as it is. */
  readonly corrupt: BodyPosition;
  /** Read the request's body, or send the answer's, in so small pieces, with a pause before each. */
  readonly drip: { readonly of: BodyPosition['of']; readonly bytes: number; readonly everyMs: number };
  /** End the upload session that the request is for, with its parts, and answer 410 `session_expired`. Strikes no other requests. */
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
  /** Text goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  /** For an error body of the service with this code, in place of `body`. */
  readonly code?: string;
  /** The Retry-After header, in seconds. */
  readonly retryAfter?: number;
  /** Do not hold a success against the document. Failures never are: what stands in for one may come from a gateway. */
  readonly unchecked?: true;
}

type Effect<Name extends keyof FaultEffects> = Pick<FaultEffects, Name> &
  Readonly<Partial<Record<Exclude<keyof FaultEffects, Name>, undefined>>>;

interface After {
  /** Carry the request out before the fault strikes: the answer is lost, the effect is not. */
  readonly after?: true;
}

/** What goes wrong on purpose: for which requests, and one of the effects or a `delayMs`. */
export type Fault = FaultTarget &
  (
    | ((Effect<'respond'> | Effect<'networkError'> | (Effect<never> & { readonly delayMs: number })) & After)
    | ((Effect<'cut'> | Effect<'corrupt'> | Effect<'drip'> | Effect<'expireSession'>) & { readonly after?: undefined })
  );

/** A fault that struck, and what it struck. */
export interface AppliedFault {
  readonly fault: Fault;
  readonly operationId: string | undefined;
  readonly method: string;
  /** Without host and query. */
  readonly path: string;
}
