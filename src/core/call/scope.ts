import { BoxTimeoutError } from '../errors/box-errors.js';
import { onAbort } from '../util/on-abort.js';
import { startTimer } from '../util/clock.js';

/** Delay of the first timer check. Few calls take longer, and most of their timeouts are later. */
const firstCheckMs = 30_000;

/** A callback that is due at `at`, in milliseconds of `performance.now()`. Infinity once it is canceled. */
interface Timeout {
  at: number;
  readonly callBack: () => void;
}

/** Opens a scope that ends when the caller's signal aborts or after `ms`. */
export function openScope(operationId: string, caller: AbortSignal | undefined, ms: number): CallScope {
  return new CallScope(operationId, ms, caller === undefined ? undefined : (callBack) => onAbort(caller, callBack));
}

/** The lifetime of a call: ends on abort or timeout. */
export class CallScope {
  readonly #listeners = new Set<(reason: unknown) => void>();
  #timeouts: Timeout[] = [];
  #nextCheckAt = Infinity;
  #stopTimer: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;
  #controller: AbortController | undefined;
  #ended: { reason: unknown } | undefined;

  /** `subscribe` listens for an abort of the caller's signal and returns a function that stops listening. */
  constructor(operationId: string, ms: number, subscribe: ((callBack: (reason: unknown) => void) => () => void) | undefined) {
    this.startTimer(ms, () => {
      this.abort(new BoxTimeoutError(`${operationId}: the call timed out after ${String(Math.round(ms))} ms`));
    });
    this.#unsubscribe = subscribe?.((reason) => {
      this.abort(reason);
    });
  }

  get aborted(): boolean {
    return this.#ended !== undefined;
  }

  get reason(): unknown {
    return this.#ended?.reason;
  }

  /** The scope as a signal. Created on first use, because most calls end without one. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      const controller = new AbortController();
      this.#controller = controller;
      this.onAbort((reason) => {
        controller.abort(reason);
      });
    }
    return this.#controller.signal;
  }

  /** Calls `callBack` when the call is aborted or times out, or at once if it has ended. Returns a function that removes the listener. */
  onAbort(callBack: (reason: unknown) => void): () => void {
    if (this.#ended === undefined) this.#listeners.add(callBack);
    else callBack(this.#ended.reason);
    return () => {
      this.#listeners.delete(callBack);
    };
  }

  abort(reason: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason };
    for (const callBack of this.#listeners) callBack(reason);
    this.#listeners.clear();
  }

  /** Like the function `startTimer`, but all timeouts of a call share one timer. One timer each took a twentieth of a short call. */
  startTimer(ms: number, callBack: () => void): () => void {
    const timeout = { at: performance.now() + ms, callBack };
    this.#timeouts.push(timeout);
    if (timeout.at < this.#nextCheckAt) this.#scheduleCheck(this.#stopTimer === undefined ? Math.min(ms, firstCheckMs) : ms);
    return () => {
      timeout.at = Infinity;
    };
  }

  /** Removes all timers and listeners. Call it when the call is over. */
  end(): void {
    this.#timeouts = [];
    this.#stopTimer?.();
    this.#unsubscribe?.();
  }

  #scheduleCheck(ms: number): void {
    this.#stopTimer?.();
    this.#nextCheckAt = performance.now() + ms;
    this.#stopTimer = startTimer(ms, () => {
      this.#check();
    });
  }

  #check(): void {
    this.#nextCheckAt = Infinity;
    const now = performance.now();
    const due = this.#timeouts.filter(({ at }) => at <= now);
    this.#timeouts = this.#timeouts.filter(({ at }) => at > now && at < Infinity);
    for (const { callBack } of due) callBack();
    const next = Math.min(...this.#timeouts.map(({ at }) => at));
    if (next < this.#nextCheckAt) this.#scheduleCheck(next - now);
  }
}
