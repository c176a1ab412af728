import { json, type MockResponse } from '../http/response.js';
import { errorResponse } from '../http/errors.js';
import type { Fault, FaultResponse, AppliedFault } from './fault.js';
import { checkFault } from './faults-check.js';
import { randomNumbers } from './random-numbers.js';

export interface FaultList {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  readonly log: AppliedFault[];
  /** Returns the first fault that applies to the request, and counts it as applied. */
  takeMatch(request: FaultCandidate): Fault | undefined;
}

interface FaultCandidate {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly pathname: string;
  readonly hasSession: boolean;
}

export function createFaults(seed = 1, isOperation: (operationId: string) => boolean = () => true): FaultList {
  let list: { readonly fault: Fault; readonly random: () => number; skip: number; times: number }[] = [];
  let added = 0;
  const log: AppliedFault[] = [];
  return {
    log,
    add(fault) {
      checkFault(fault, isOperation);
      const { skip = 0, probability, times = probability === undefined ? 1 : Infinity } = fault;
      // Each fault has its own random numbers, so that an additional fault does not affect the others.
      list.push({ fault, random: randomNumbers(seed * 1000 + ++added), skip, times });
    },
    clear() {
      list = [];
      added = 0;
    },
    takeMatch({ operationId, method, pathname, hasSession }) {
      for (const entry of list) {
        const { fault } = entry;
        if (fault.operationId !== undefined && fault.operationId !== operationId) continue;
        if (fault.method !== undefined && fault.method.toUpperCase() !== method) continue;
        if (fault.path !== undefined && !matchesPath(fault.path, pathname)) continue;
        if (fault.expireSession === true && !hasSession) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        if (fault.probability !== undefined && entry.random() >= fault.probability) continue;
        entry.times -= 1;
        if (entry.times <= 0) list = list.filter((other) => other !== entry);
        log.push({ fault, operationId, method, path: pathname });
        return fault;
      }
      return undefined;
    },
  };
}

function matchesPath(path: string | RegExp, pathname: string): boolean {
  return typeof path === 'string' ? pathname.endsWith(path) : new RegExp(path.source, path.flags.replace(/[gy]/g, '')).test(pathname);
}

export function faultResponse({ status, headers = {}, body, code, retryAfter }: FaultResponse, requestId: string): MockResponse {
  const all = retryAfter === undefined ? headers : { ...headers, 'retry-after': String(retryAfter) };
  if (code !== undefined) return errorResponse({ status, code, message: 'A fault of the mock Box', headers: all }, requestId);
  if (body === undefined) return { status, headers: all };
  if (typeof body !== 'string') return json(body, status, all);
  const mediaType = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html';
  return { status, headers: all, body: { kind: 'text', value: body, mediaType } };
}

/** The error of `fetch` when a connection fails or breaks. */
export const connectionFailure = (reason: string): TypeError => new TypeError('fetch failed', { cause: new Error(reason) });

export const isConnectionFailure = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed';

/** Resolves after `milliseconds`. Rejects with the signal's reason when it aborts. */
export function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
