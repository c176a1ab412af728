import { BoxTimeoutError } from '../errors/box-errors.js';
import { onAbort, type OnAbort } from '../util/on-abort.js';
import { startTimer } from '../util/clock.js';

/** Limits are looked at after so long for the first time: few calls take longer, and most of their limits lie beyond it. */
const firstLookMs = 30_000;

/** Something that is to happen unless the call moves on. `at` is in milliseconds of `performance.now`; infinite when it was taken back. */
interface Limit {
  at: number;
  readonly callBack: () => void;
}

/** A scope that ends with the caller's signal or after `ms`. */
export function openScope(operationId: string, caller: AbortSignal | undefined, ms: number, link: OnAbort = onAbort): CallScope {
  return new CallScope(operationId, ms, caller === undefined ? undefined : (callBack) => link(caller, callBack));
}

/** How long a call may go on, and what ends it before. */
export class CallScope {
  readonly #calledBack = new Set<(reason: unknown) => void>();
  #limits: Limit[] = [];
  #looksAt = Infinity;
  #stopTimer: (() => void) | undefined;
  #unlink: (() => void) | undefined;
  #controller: AbortController | undefined;
  #ended: { reason: unknown } | undefined;

  /** `link` calls back when the caller's own signal aborts, and gives a function that takes the wish back. */
  constructor(operationId: string, ms: number, link: ((callBack: (reason: unknown) => void) => () => void) | undefined) {
    this.startTimer(ms, () => {
      this.abort(new BoxTimeoutError(`${operationId}: the time for the call ran out (${String(Math.round(ms))} ms)`));
    });
    this.#unlink = link?.((reason) => {
      this.abort(reason);
    });
  }

  get aborted(): boolean {
    return this.#ended !== undefined;
  }

  get reason(): unknown {
    return this.#ended?.reason;
  }

  /** The same as a signal, made when it is first asked for: most calls are over without one. */
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

  /** Calls back when the caller's signal aborts, or when the time is up; at once when that has happened. Gives a function that takes it back. */
  onAbort(callBack: (reason: unknown) => void): () => void {
    if (this.#ended === undefined) this.#calledBack.add(callBack);
    else callBack(this.#ended.reason);
    return () => {
      this.#calledBack.delete(callBack);
    };
  }

  abort(reason: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason };
    for (const callBack of this.#calledBack) callBack(reason);
    this.#calledBack.clear();
  }

  /** As `startTimer`, but all that the call has to do with time shares one timer: making one for each took a twentieth of a short call. */
  startTimer(ms: number, callBack: () => void): () => void {
    const limit = { at: performance.now() + ms, callBack };
    this.#limits.push(limit);
    if (limit.at < this.#looksAt) this.#lookAfter(this.#stopTimer === undefined ? Math.min(ms, firstLookMs) : ms);
    return () => {
      limit.at = Infinity;
    };
  }

  /** To be called when the call is over: no timer and no listener stays behind. */
  end(): void {
    this.#limits = [];
    this.#stopTimer?.();
    this.#unlink?.();
  }

  #lookAfter(ms: number): void {
    this.#stopTimer?.();
    this.#looksAt = performance.now() + ms;
    this.#stopTimer = startTimer(ms, () => {
      this.#look();
    });
  }

  #look(): void {
    this.#looksAt = Infinity;
    const now = performance.now();
    const due = this.#limits.filter(({ at }) => at <= now);
    this.#limits = this.#limits.filter(({ at }) => at > now && at < Infinity);
    for (const { callBack } of due) callBack();
    const next = Math.min(...this.#limits.map(({ at }) => at));
    if (next < this.#looksAt) this.#lookAfter(next - now);
  }
}
