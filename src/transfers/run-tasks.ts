import { abortable } from '../core/util/abortable.js';
import { linkedAbort } from '../core/platform/linked-abort.js';
import { sharedOnAbort } from '../core/util/on-abort.js';
import { serialQueue } from '../core/util/serial-queue.js';

/** The tasks of a run over many files. */
export interface TaskRun<Task> {
  /** Read lazily, one task at a time. */
  readonly tasks: Iterable<Task> | AsyncIterable<Task>;
  /** Tasks in progress at once. */
  readonly concurrency: number;
  /** Does one task. Its error ends the run. `signal` aborts once the run has ended. */
  readonly work: (task: Task, signal: AbortSignal) => Promise<void>;
  /** Records of the run, closed at its end. */
  readonly journal: { close(): Promise<void> } | undefined;
}

/** Ends a run early. */
export interface RunStop {
  /** Aborts when the run ends or the caller aborts it. */
  readonly signal: AbortSignal;
  /** Ends the run, because every other file would fail in the same way. The run rejects with the first error. */
  readonly fail: (error: unknown) => void;
}

/** The stop of a run whose caller may have a signal. */
export function createRunStop(callerSignal: AbortSignal | undefined): RunStop {
  const { signal, abort, unlink } = linkedAbort(callerSignal);
  return {
    signal,
    fail: (error) => {
      unlink();
      abort(error);
    },
  };
}

/** Does all tasks, a few at once. Rejects with the reason of the signal if the run ends early. */
export async function runTasks<Task>({ signal, fail }: RunStop, { tasks, concurrency, work, journal }: TaskRun<Task>): Promise<void> {
  const queue = serialQueue();
  const onAbort = sharedOnAbort();
  const source = readLazily(tasks);
  const nextTask = () => queue(() => abortable(source.next(), signal));

  async function runWorker(): Promise<void> {
    // One derived signal per worker, because Node warns of more than ten listeners on one signal.
    const { signal: workerSignal } = linkedAbort(signal, onAbort);
    for (let next = await nextTask(); next.done !== true; next = await nextTask()) await work(next.value, workerSignal);
  }

  try {
    const workers = Array.from({ length: concurrency }, async () => {
      try {
        await runWorker();
      } catch (error) {
        fail(error);
        throw error;
      }
    });
    const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
    if (failed !== undefined) throw signal.reason;
    await journal?.close();
  } catch (error) {
    // The next run repeats the files that are missing from the journal.
    await journal?.close().catch(() => undefined);
    throw error;
  } finally {
    fail(undefined);
    // Not awaited: a source that never yields again would not return either.
    source.return(undefined).catch(() => undefined);
  }
}

async function* readLazily<Task>(tasks: Iterable<Task> | AsyncIterable<Task>): AsyncGenerator<Task> {
  yield* tasks;
}
