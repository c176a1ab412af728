/** One run of a contestant. Each contestant uses the fields that apply to it. */
export interface Task {
  /** The number of calls, or of lists to read. */
  readonly calls: number;
  /** Calls or parts that run at once. */
  readonly concurrency: number;
  /** The file that a transfer reads or writes. */
  readonly path: string;
  /** The bytes of a transfer. */
  readonly size: number;
}

/** A program under measurement: a client that is ready, and its work. Throws if a result is wrong. */
export type Work = (task: Task) => Promise<void>;

/** Creates the client for a server. Imports only the packages that the contestant uses. */
export type Contestant = (url: string) => Promise<Work>;

/** Repeats a call, `concurrency` at once, and compares every result. */
export function repeated<Result>(call: () => Promise<Result>, expected: Result): Work {
  return async ({ calls, concurrency }) => {
    let remaining = calls;
    const worker = async () => {
      while (remaining-- > 0) {
        const result = await call();
        if (result !== expected) throw new Error(`Expected ${String(expected)}, got ${String(result)}.`);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  };
}

/** Works on all items, `concurrency` at once. */
export async function pool<Item>(items: readonly Item[], concurrency: number, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
