import { json, type MockResponse } from '../http/response.js';
import { errorResponse } from '../http/errors.js';
import type { Fault, FaultResponse, AppliedFault } from './fault.js';
import { checkFault } from './faults-check.js';
import { randomNumbers } from './random-numbers.js';

export interface FaultList {
  readonly add: (fault: Fault) => ListedFault;
  readonly clear: () => void;
  readonly log: AppliedFault[];
  /** The faults that can still apply, in the order in which they are tried. */
  readonly list: () => ListedFault[];
  /** Returns undefined if there is no such fault. */
  readonly setEnabled: (id: string, enabled: boolean) => ListedFault | undefined;
  readonly remove: (id: string) => boolean;
  /** Number of changes of the list so far. */
  readonly changes: () => number;
  /** Returns the first fault that applies to the request, and counts it as applied. */
  takeMatch(request: FaultCandidate): Fault | undefined;
}

export interface ListedFault {
  readonly id: string;
  readonly fault: Fault;
  /** A fault that is turned off keeps its place and its counts. */
  readonly enabled: boolean;
  /** How often it was applied. */
  readonly applied: number;
  /** How often it can still apply. */
  readonly remaining: number;
}

interface Entry {
  readonly id: string;
  readonly fault: Fault;
  readonly random: () => number;
  skip: number;
  times: number;
  enabled: boolean;
  applied: number;
}

const listed = ({ id, fault, enabled, applied, times }: Entry): ListedFault => ({ id, fault, enabled, applied, remaining: times });

interface FaultCandidate {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly pathname: string;
  readonly hasSession: boolean;
}

export function createFaults(seed = 1, isOperation: (operationId: string) => boolean = () => true): FaultList {
  let list: Entry[] = [];
  let added = 0;
  let changes = 0;
  const log: AppliedFault[] = [];
  return {
    log,
    add(fault) {
      checkFault(fault, isOperation);
      const { skip = 0, probability, times = probability === undefined ? 1 : Infinity } = fault;
      // Each fault has its own random numbers, so that an additional fault does not affect the others.
      const random = randomNumbers(seed * 1000 + ++added);
      const entry = { ...{ id: String(added), fault, random, skip, times }, enabled: true, applied: 0 };
      list.push(entry);
      changes += 1;
      return listed(entry);
    },
    list: () => list.map(listed),
    setEnabled(id, enabled) {
      const entry = list.find((one) => one.id === id);
      if (entry === undefined) return undefined;
      entry.enabled = enabled;
      changes += 1;
      return listed(entry);
    },
    remove(id) {
      const before = list.length;
      list = list.filter((one) => one.id !== id);
      changes += 1;
      return list.length < before;
    },
    changes: () => changes,
    clear() {
      changes += 1;
      list = [];
      added = 0;
    },
    takeMatch({ operationId, method, pathname, hasSession }) {
      for (const entry of list) {
        const { fault } = entry;
        if (!entry.enabled) continue;
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
        entry.applied += 1;
        changes += 1;
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
