import { abortable } from '../core/util/abortable.js';
import type { ApiClient } from '../core/client/api-client.js';
import { backoffMs } from '../core/util/backoff.js';
import { BoxConfigError, BoxDecodeError, BoxValidationError } from '../core/errors/box-errors.js';
import { operationNamed } from '../core/schema.js';
import type { BoxEvent } from './box-event.js';
import { longPoll } from './long-poll.js';
import { retryTransient } from './persist.js';
import { createStreamPosition } from './stream-position.js';
import type { EventStream } from './stream.js';
import type { EventStreamOptions } from './stream-options.js';
import { readStreamOptions } from './stream-plan.js';

/** Some events, and the position after them. */
interface Batch {
  readonly entries: readonly BoxEvent[];
  readonly next: string;
}

/** Milliseconds that an aborted stream waits at most for its position to be kept. */
const farewellMs = 1000;

/** Opens a stream of events. See docs/guides/events.md. */
export function openStream(api: ApiClient, options: EventStreamOptions): EventStream {
  const plan = readStreamOptions(options);
  const { signal, asUser, wanted, pollMs } = plan;
  const { clock } = api.settings;
  const operation = operationNamed('events.list');
  const progress = createStreamPosition(plan);
  const persist = retryTransient(api.settings, plan);
  const waitForNews = plan.type === 'user' ? longPoll(api, plan) : undefined;
  let isRead = false;
  /** Counts the event that was handed out last as taken. */
  let takeLast: (() => void) | undefined;

  async function ask(): Promise<Batch> {
    const { position } = progress;
    try {
      const { data } = await api.send(operation, [
        { ...plan.params, stream_position: position },
        { signal, asUser },
      ]);
      const { entries, next_stream_position: next } = (data ?? {}) as Record<string, unknown>;
      if (isListOfObjects(entries) && (typeof next === 'string' || typeof next === 'number'))
        return { entries: entries as BoxEvent[], next: String(next) };
      throw new BoxDecodeError(`${operation.id}: the answer is no page of events`);
    } catch (error) {
      throw isAboutPosition(error) ? refusedPosition(error, position, plan.key) : error;
    }
  }

  /** Those that were not taken before. */
  function fresh(entries: readonly BoxEvent[]): BoxEvent[] {
    const ids = new Set<string>();
    return entries.filter(({ event_id: id, event_type: type }) => {
      if (wanted?.has(type) === false || progress.has(id) || ids.has(id)) return false;
      // What has no id cannot be told from another.
      if (typeof id === 'string') ids.add(id);
      return true;
    });
  }

  /** Rounds without events follow each other ever more slowly. The first one, of two that a long poll parts, may follow at once. */
  async function pace(quiet: number, isCaughtUp: boolean, startedAt: number): Promise<void> {
    const rounds = waitForNews === undefined ? quiet : quiet - 1;
    const every = rounds < 1 ? 0 : backoffMs(isCaughtUp ? rounds : 1, pollMs, 1);
    // Clocks are set back at times.
    const waitMs = Math.min(every, every - (clock.now() - startedAt));
    if (waitMs > 0) await clock.sleep(waitMs, signal);
  }

  async function* read(): AsyncGenerator<BoxEvent, undefined> {
    await abortable(progress.load(), signal);
    /** How often in a row there was said to be news and was none. */
    let hollow = 0;
    // The first answer may give no more than the position of now.
    for (let quiet = -1; ;) {
      signal?.throwIfAborted();
      const startedAt = clock.now();
      const { entries, next } = await persist(ask);
      const events = fresh(entries);
      // Those of types that nobody wants are progress too; those that were taken before are not.
      const isMoving = next !== progress.position && entries.some(({ event_id: id }) => !progress.has(id));
      for (const event of events) {
        takeLast = () => {
          progress.take(event.event_id);
          if (event === events.at(-1)) progress.moveTo(next);
        };
        yield event;
        takeLast();
        takeLast = undefined;
        signal?.throwIfAborted();
      }
      const isCaughtUp = events.length === 0 && next === progress.position;
      progress.moveTo(next);
      await abortable(progress.save(), signal);
      if (isCaughtUp && plan.type === 'enterprise-history') return;
      const isProgress = isMoving || events.length > 0;
      quiet = isProgress ? 0 : quiet + 1;
      if (isProgress) hollow = 0;
      if (isCaughtUp && waitForNews !== undefined) {
        const waitsSince = clock.now();
        const isNews = await waitForNews(next);
        if (clock.now() - waitsSince >= pollMs.maxMs) quiet = hollow = 0;
        else if (isNews) quiet = Math.min(quiet, hollow++);
      }
      await pace(quiet, isCaughtUp, startedAt);
    }
  }

  return {
    async *[Symbol.asyncIterator]() {
      if (isRead) throw new BoxConfigError('events.stream: the stream is being read already. Open another, with a positionKey of its own.');
      isRead = true;
      let failure: { error: unknown } | undefined;
      try {
        return yield* read();
      } catch (error) {
        failure = { error };
        throw error;
      } finally {
        isRead = false;
        takeLast = undefined;
        // What was taken of a batch that was not read to its end. A failure before says more than one that follows it.
        const saved = signal?.aborted === true ? abortable(progress.save(), AbortSignal.timeout(farewellMs)) : progress.save();
        await saved.catch((error: unknown) => {
          throw failure === undefined ? error : failure.error;
        });
      }
    },
    async commit() {
      takeLast?.();
      await progress.save();
    },
  };
}

function isListOfObjects(list: unknown): list is object[] {
  return Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null);
}

function isAboutPosition(error: unknown): error is BoxValidationError {
  return error instanceof BoxValidationError && JSON.stringify([error.message, error.contextInfo]).includes('stream_position');
}

/** The same error, with what can be done about it. */
function refusedPosition(error: BoxValidationError, position: string, key: string): BoxValidationError {
  const remedy = key === '' ? 'Give another one as from' : `Delete ${key} from the position store, to begin with from`;
  return new BoxValidationError(
    `${error.message.replace(/\.?$/, '.')} The service does not know the position ${position} (any more). ${remedy}; what happened in between is not told.`,
    error,
  );
}
