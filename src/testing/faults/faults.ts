import { json, type MockResponse } from '../http/response.js';
import { errorResponse } from '../http/errors.js';
import type { Fault, FaultResponse, AppliedFault } from './fault.js';
import { checkFault } from './faults-check.js';

export interface FaultList {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  readonly log: AppliedFault[];
  /** The first fault that strikes, with its count taken down. */
  take(request: Struck): Fault | undefined;
}

interface Struck {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly pathname: string;
  readonly hasSession: boolean;
}

/** `knows`: whether there is such an operation. */
export function createFaults(seed = 1, knows: (operationId: string) => boolean = () => true): FaultList {
  let list: { readonly fault: Fault; readonly chance: () => number; skip: number; times: number }[] = [];
  let added = 0;
  const log: AppliedFault[] = [];
  return {
    log,
    add(fault) {
      checkFault(fault, knows);
      const { skip = 0, probability, times = probability === undefined ? 1 : Infinity } = fault;
      // Each draws numbers of its own, so that one more fault leaves the others as they were.
      list.push({ fault, chance: randomNumbers(seed * 1000 + ++added), skip, times });
    },
    clear() {
      list = [];
      added = 0;
    },
    take({ operationId, method, pathname, hasSession }) {
      for (const entry of list) {
        const { fault } = entry;
        if (fault.operationId !== undefined && fault.operationId !== operationId) continue;
        if (fault.method !== undefined && fault.method.toUpperCase() !== method) continue;
        if (fault.path !== undefined && !onPath(fault.path, pathname)) continue;
        if (fault.expireSession === true && !hasSession) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        if (fault.probability !== undefined && entry.chance() >= fault.probability) continue;
        entry.times -= 1;
        if (entry.times <= 0) list = list.filter((other) => other !== entry);
        log.push({ fault, operationId, method, path: pathname });
        return fault;
      }
      return undefined;
    },
  };
}

function onPath(path: string | RegExp, pathname: string): boolean {
  return typeof path === 'string' ? pathname.endsWith(path) : new RegExp(path.source, path.flags.replace(/[gy]/g, '')).test(pathname);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function faultResponse({ status, headers = {}, body, code, retryAfter }: FaultResponse, requestId: string): MockResponse {
  const all = retryAfter === undefined ? headers : { ...headers, 'retry-after': String(retryAfter) };
  if (code !== undefined) return errorResponse({ status, code, message: 'A fault of the mock Box', headers: all }, requestId);
  if (body === undefined) return { status, headers: all };
  if (typeof body !== 'string') return json(body, status, all);
  const mediaType = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html';
  return { status, headers: all, body: { kind: 'text', value: body, mediaType } };
}

/** How `fetch` fails when there is no connection, or none any more. */
export const connectionFailure = (reason: string): TypeError => new TypeError('fetch failed', { cause: new Error(reason) });

export const isConnectionFailure = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed';

/** Waits, unless the caller gives up. */
export function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', give);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) give();
    else signal?.addEventListener('abort', give, { once: true });
  });
}
