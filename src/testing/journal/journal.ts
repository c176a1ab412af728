import type { Problem } from '../http/errors.js';
import type { IncomingRequest } from '../http/request.js';
import { createTokenLog, type TokenLog } from './token-log.js';

/** A deviation of a request or response from the OpenAPI document. */
export interface Violation {
  readonly kind: 'request' | 'response';
  /** Undefined if the document has no operation for the request. */
  readonly operationId: string | undefined;
  /** Method and path, such as `GET /2.0/files/1`. */
  readonly request: string;
  /** The invalid field, such as `query limit` or `body/parent/id`. */
  readonly location: string;
  readonly message: string;
}

/** A request and the status of its response. */
export interface Exchange {
  /** 1 for the first request since the start or the last `reset()`. */
  readonly number: number;
  /** Time of the request by the mock's clock, in ms since 1970. */
  readonly at: number;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly status: number;
  /** Deviations of the request and of its response from the OpenAPI document. */
  readonly violations: readonly Violation[];
}

export interface Journal {
  readonly violations: readonly Violation[];
  readonly exchanges: readonly Exchange[];
  readonly tokens: TokenLog;
  /** Number of requests since the start or the last `reset()`, recorded or not. */
  count(): number;
  /** Returns the violations that it recorded. */
  violation(
    kind: Violation['kind'],
    operationId: string | undefined,
    request: IncomingRequest,
    problems: readonly Problem[],
  ): readonly Violation[];
  exchange(request: IncomingRequest, outcome: Pick<Exchange, 'operationId' | 'at' | 'status' | 'violations'>): void;
  clear(): void;
}

const maxListed = 20;

export function createJournal(maxExchanges: number): Journal {
  const violations: Violation[] = [];
  const exchanges: Exchange[] = [];
  let count = 0;
  const tokens = createTokenLog();
  return {
    violations,
    exchanges,
    tokens,
    count: () => count,
    violation(kind, operationId, { method, url }, problems) {
      const recorded = problems.map(({ location, message }) => ({
        ...{ kind, operationId, request: `${method} ${url.pathname}`, location, message },
      }));
      violations.push(...recorded);
      return recorded;
    },
    exchange({ method, url, headers }, outcome) {
      count += 1;
      if (maxExchanges === 0) return;
      exchanges.push({ number: count, method, url: url.href, requestHeaders: Object.fromEntries(headers), ...outcome });
      if (exchanges.length > maxExchanges) exchanges.shift();
    },
    clear() {
      violations.length = 0;
      exchanges.length = 0;
      count = 0;
      tokens.clear();
    },
  };
}

export function describeViolations(violations: readonly Violation[]): string {
  const lines = violations.slice(0, maxListed).map(({ kind, operationId, request, location, message }) => {
    return `  ${kind} of ${operationId ?? 'no operation'} (${request}): ${location} ${message}`;
  });
  const more = violations.length > maxListed ? [`  and ${String(violations.length - maxListed)} more`] : [];
  return [`The mock Box recorded ${String(violations.length)} violation(s) of its OpenAPI document:`, ...lines, ...more].join('\n');
}
