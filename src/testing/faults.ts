import { json, type Answer } from './answer.js';

/** What goes wrong on purpose. Without any of `operationId`, `method` and `path` it strikes every request. */
export interface Fault {
  readonly operationId?: string;
  readonly method?: string;
  /** Text that the path ends with, or a pattern for it. */
  readonly path?: string | RegExp;
  /** How many matching requests it strikes, 1 by default. */
  readonly times?: number;
  /** How many it lets pass first. */
  readonly skip?: number;
  readonly respond?: FaultResponse;
  /** Fail as `fetch` does when the connection breaks. */
  readonly networkError?: true;
  /** Wait first. A fault with nothing else then lets the request through. */
  readonly delayMs?: number;
  /** Carry the request out before the fault strikes: the answer is lost, the effect is not. */
  readonly after?: true;
}

export interface FaultResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Do not hold a success against the document. Failures never are: what stands in for one may come from a gateway. */
  readonly unchecked?: true;
}

export interface FaultList {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The first fault that strikes, with its count taken down. */
  take(request: { readonly operationId: string | undefined; readonly method: string; readonly pathname: string }): Fault | undefined;
}

export function createFaults(): FaultList {
  let list: { readonly fault: Fault; skip: number; times: number }[] = [];
  return {
    add: (fault) => void list.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 }),
    clear: () => void (list = []),
    take({ operationId, method, pathname }) {
      for (const entry of list) {
        const { fault } = entry;
        if (fault.operationId !== undefined && fault.operationId !== operationId) continue;
        if (fault.method !== undefined && fault.method.toUpperCase() !== method) continue;
        if (fault.path !== undefined && !onPath(fault.path, pathname)) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.times -= 1;
        if (entry.times <= 0) list = list.filter((other) => other !== entry);
        return fault;
      }
      return undefined;
    },
  };
}

function onPath(path: string | RegExp, pathname: string): boolean {
  return typeof path === 'string' ? pathname.endsWith(path) : new RegExp(path.source, path.flags.replace(/[gy]/g, '')).test(pathname);
}

export function faultAnswer({ status, headers = {}, body }: FaultResponse): Answer {
  if (body === undefined) return { status, headers };
  if (typeof body !== 'string') return json(body, status, headers);
  const mediaType = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html';
  return { status, headers, body: { kind: 'text', value: body, mediaType } };
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
