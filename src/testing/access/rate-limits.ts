import { ServiceError } from '../http/errors.js';

/** Limits of requests in a window of one minute or one second. */
export interface RateLimits {
  /** Requests of a user per minute, except those that another limit counts, and except parts of uploads. */
  readonly callsPerMinute: number;
  /** Uploaded files of a user per minute: a single request, or the commit of an upload session. */
  readonly uploadsPerMinute: number;
  readonly searchesPerSecond: number;
  readonly searchesPerMinute: number;
  /** Searches of all users of an enterprise per second. */
  readonly enterpriseSearchesPerSecond: number;
  /** Sign requests that a user creates or resends per minute. */
  readonly signRequestsPerMinute: number;
}

/** The limits that the service documents (developer.box.com, "Rate Limits", "Per API rate limits"). */
export const documentedLimits: RateLimits = {
  callsPerMinute: 1000,
  uploadsPerMinute: 240,
  searchesPerSecond: 6,
  searchesPerMinute: 60,
  enterpriseSearchesPerSecond: 12,
  signRequestsPerMinute: 100,
};

/** The operations with separate limits. All others count as calls. */
const operationsByKind = {
  upload: ['files.content.upload', 'files.content.uploadVersion', 'uploadSessions.commit'],
  search: ['search.query'],
  sign: ['signRequests.create', 'signRequests.resend'],
  // The service counts files, not their parts.
  none: ['uploadSessions.parts.upload'],
} as const;

type Kind = keyof typeof operationsByKind | 'call';

interface Window {
  readonly kind: Kind;
  readonly limit: keyof RateLimits;
  readonly ms: number;
  readonly per: 'user' | 'enterprise';
}

const minute = 60_000;

const windows: readonly Window[] = [
  { kind: 'call', limit: 'callsPerMinute', ms: minute, per: 'user' },
  { kind: 'upload', limit: 'uploadsPerMinute', ms: minute, per: 'user' },
  { kind: 'search', limit: 'searchesPerSecond', ms: 1000, per: 'user' },
  { kind: 'search', limit: 'searchesPerMinute', ms: minute, per: 'user' },
  { kind: 'search', limit: 'enterpriseSearchesPerSecond', ms: 1000, per: 'enterprise' },
  { kind: 'sign', limit: 'signRequestsPerMinute', ms: minute, per: 'user' },
];

/** The operation of a call, and whom it counts for. */
export interface LimitedCall {
  readonly operationId: string;
  readonly userId: string;
  readonly enterpriseId: string;
}

export interface RateLimiter {
  /** Counts a call at a time in ms. Throws 429 with `Retry-After` if a limit is reached. A rejected call does not count. */
  count(call: LimitedCall, at: number): void;
  clear(): void;
}

/** Sliding windows: each request counts for the length of its window. */
export function createRateLimiter(limits: RateLimits): RateLimiter {
  const times = new Map<string, number[]>();

  /** The times of the requests that still count, the oldest first. */
  function counted(key: string, since: number): number[] {
    const all = times.get(key) ?? [];
    const first = all.findIndex((time) => time > since);
    const remaining = first < 0 ? [] : all.slice(first);
    times.set(key, remaining);
    return remaining;
  }

  return {
    count({ operationId, userId, enterpriseId }, at) {
      const kind = kindOf(operationId);
      const applicable = windows
        .filter((window) => window.kind === kind)
        .map((window) => {
          const key = `${window.limit} ${window.per === 'user' ? userId : enterpriseId}`;
          return { window, requests: counted(key, at - window.ms) };
        });
      const waits = applicable
        .filter(({ window, requests }) => requests.length >= limits[window.limit])
        // Enough requests must leave the window that the next one fits.
        .map(({ window, requests }) => (requests[requests.length - limits[window.limit]] ?? at) + window.ms - at);
      if (waits.length > 0) throw tooManyRequests(Math.max(1, Math.ceil(Math.max(...waits) / 1000)));
      for (const { requests } of applicable) requests.push(at);
    },
    clear: () => {
      times.clear();
    },
  };
}

function kindOf(operationId: string): Kind {
  const found = Object.entries(operationsByKind).find(([, ids]) => (ids as readonly string[]).includes(operationId));
  return (found?.[0] as Kind | undefined) ?? 'call';
}

function tooManyRequests(seconds: number): ServiceError {
  const message = 'Request rate limit exceeded, please try again later';
  return new ServiceError({ status: 429, code: 'rate_limit_exceeded', message, headers: { 'retry-after': String(seconds) } });
}
