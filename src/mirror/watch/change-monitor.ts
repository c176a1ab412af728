import type { SteadyClock } from '../../core/types/ports/clock.js';

/** Collects changes until a run handles them. */
export interface ChangeMonitor {
  /** Reports a change. */
  readonly note: () => void;
  /** Forgets the changes so far: the run that begins now handles them. */
  clear(): void;
  /** Resolves when there is a change and then none for `debounceMs`, and in any case after `maxMs`. Rejects with the signal's reason. */
  settled(maxMs: number, signal: AbortSignal): Promise<void>;
}

/** The longest delay of a run by changes that never pause, in debounce times. */
const maxDebounces = 30;

/** Debounces changes. A run starts after `debounceMs` without a further change, and at the latest after 30 times as long. */
export function createChangeMonitor(clock: SteadyClock, debounceMs: number): ChangeMonitor {
  let firstAt: number | undefined;
  let lastAt = 0;
  let wake: (() => void) | undefined;

  /** Resolves at the next change or after `ms` milliseconds. */
  async function changeOrTimeout(ms: number, signal: AbortSignal): Promise<void> {
    const awake = new AbortController();
    wake = () => {
      awake.abort();
    };
    try {
      await clock.sleep(ms, AbortSignal.any([signal, awake.signal]));
    } catch (error) {
      if (signal.aborted) throw error;
    } finally {
      wake = undefined;
    }
  }

  return {
    note() {
      lastAt = clock.monotonic();
      firstAt ??= lastAt;
      wake?.();
    },
    clear() {
      firstAt = undefined;
    },
    async settled(maxMs, signal) {
      const deadline = clock.monotonic() + maxMs;
      for (;;) {
        signal.throwIfAborted();
        const now = clock.monotonic();
        const dueAt = firstAt === undefined ? deadline : Math.min(deadline, lastAt + debounceMs, firstAt + maxDebounces * debounceMs);
        if (now >= dueAt) return;
        // Once there is a change, only time matters: the next ones move the end of the pause.
        if (firstAt === undefined) await changeOrTimeout(dueAt - now, signal);
        else await clock.sleep(dueAt - now, signal);
      }
    },
  };
}
