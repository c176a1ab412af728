import type { MockClock } from './clock.js';

/** Something that the service does by itself at a certain time, such as a retry or the removal of an expired object. */
export interface DueWork {
  /** When it is due next, in ms since 1970. Undefined if nothing is left to do. */
  nextDueAt(): number | undefined;
  /** Does what is due. Then `nextDueAt` is later. */
  run(): void | Promise<void>;
}

/** Advances the clock and does everything that becomes due, in the order of its time, with the clock at that time. */
export async function advance(clock: MockClock, ms: number, works: readonly DueWork[]): Promise<void> {
  const end = clock.now() + ms;
  for (;;) {
    const due = works
      .map((work) => ({ work, at: work.nextDueAt() }))
      .filter((one): one is { work: DueWork; at: number } => one.at !== undefined && one.at <= end)
      .sort((a, b) => a.at - b.at);
    const [next] = due;
    if (next === undefined) break;
    clock.advanceTo(next.at);
    await next.work.run();
  }
  clock.advanceTo(end);
}
