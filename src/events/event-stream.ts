import { abortable } from '../core/util/abortable.js';
import type { ApiClient } from '../core/client/api-client.js';
import { asyncDispose } from '../core/util/async-dispose.js';
import { startTimer } from '../core/util/clock.js';
import { linkedAbort } from '../core/platform/linked-abort.js';
import type { OnAbort } from '../core/util/on-abort.js';
import { backoffMs } from '../core/util/backoff.js';
import { BoxConfigError, BoxTimeoutError, BoxValidationError } from '../core/errors/box-errors.js';
import type { BoxEvent } from './box-event.js';
import { fetchEventPage, isAboutPosition, type EventPage } from './event-page.js';
import { longPoll } from './long-poll.js';
import { retryTransient } from './retry-transient.js';
import { createStreamPosition } from './stream-position.js';
import type { EventStream } from './stream.js';
import type { EventStreamOptions } from './stream-options.js';
import { readStreamOptions } from './stream-plan.js';
import { throwIfAborted } from '../core/platform/throw-if-aborted.js';

/** Longest wait of an aborted stream for its position to be saved, in milliseconds. */
const gracePeriodMs = 1000;

/** Opens a stream of events. `subscribe` listens for the abort of a signal. See docs/guides/events.md. */
export function openStream(api: ApiClient, options: EventStreamOptions, subscribe: OnAbort): EventStream {
  const given = readStreamOptions(options);
  /** Aborts with the caller's signal while a loop reads, and when the stream is closed. */
  const end = linkedAbort();
  const { signal } = end;
  /** Reason of the abort when the stream is closed, which is not a failure. */
  const closed = Object.assign(new Error('The event stream was closed.'), { name: 'AbortError' });
  const plan = { ...given, signal };
  const { asUser, eventTypes, pollMs } = plan;
  const { clock } = api.settings;
  const streamPosition = createStreamPosition(plan);
  const retry = retryTransient(api.settings, plan);
  const waitForChange = plan.type === 'user' ? longPoll(api, plan) : undefined;
  let isReading = false;
  /** Acknowledges the event that was yielded last. */
  let acknowledgeLast: (() => void) | undefined;

  async function fetchBatch(): Promise<EventPage> {
    const { position } = streamPosition;
    try {
      return await fetchEventPage(api, plan.params, position, { signal, asUser });
    } catch (error) {
      throw isAboutPosition(error) ? rejectedPosition(error, position, plan.key) : error;
    }
  }

  /** Events of the wanted types that were not delivered before. */
  function newEvents(entries: readonly BoxEvent[]): BoxEvent[] {
    const ids = new Set<string>();
    return entries.filter(({ event_id: id, event_type: type }) => {
      if (eventTypes?.has(type) === false || streamPosition.has(id) || ids.has(id)) return false;
      // Events without an ID cannot be compared.
      if (typeof id === 'string') ids.add(id);
      return true;
    });
  }

  /** Delays rounds without events, with backoff. With long polling, the first of them is not delayed. */
  async function throttle(idleRounds: number, isCaughtUp: boolean, startedAt: number): Promise<void> {
    const rounds = waitForChange === undefined ? idleRounds : idleRounds - 1;
    const intervalMs = rounds < 1 ? 0 : backoffMs(isCaughtUp ? rounds : 1, pollMs, 1);
    const waitMs = intervalMs - (clock.monotonic() - startedAt);
    if (waitMs > 0) await clock.sleep(waitMs, signal);
  }

  async function* read(): AsyncGenerator<BoxEvent, undefined> {
    await abortable(streamPosition.load(), signal);
    /** Consecutive long-poll wake-ups without events. */
    let emptyWakeUps = 0;
    // The first response may contain only the current position.
    for (let idleRounds = -1; ;) {
      throwIfAborted(signal);
      const startedAt = clock.monotonic();
      const { entries, next } = await retry(fetchBatch);
      const events = newEvents(entries);
      // Events of other types count as progress. Events delivered before do not.
      const isAdvancing = next !== streamPosition.position && entries.some(({ event_id: id }) => !streamPosition.has(id));
      for (const event of events) {
        acknowledgeLast = () => {
          streamPosition.acknowledge(event.event_id);
          if (event === events.at(-1)) streamPosition.moveTo(next);
        };
        yield event;
        acknowledgeLast();
        acknowledgeLast = undefined;
        throwIfAborted(signal);
      }
      const isCaughtUp = events.length === 0 && next === streamPosition.position;
      streamPosition.moveTo(next);
      await abortable(streamPosition.save(), signal);
      if (isCaughtUp && plan.type === 'enterprise-history') return;
      const isProgress = isAdvancing || events.length > 0;
      idleRounds = isProgress ? 0 : idleRounds + 1;
      if (isProgress) emptyWakeUps = 0;
      if (isCaughtUp && waitForChange !== undefined) {
        const waitStartedAt = clock.monotonic();
        const isChange = await waitForChange(next);
        if (clock.monotonic() - waitStartedAt >= pollMs.maxMs) idleRounds = emptyWakeUps = 0;
        else if (isChange) idleRounds = Math.min(idleRounds, emptyWakeUps++);
      }
      await throttle(idleRounds, isCaughtUp, startedAt);
    }
  }

  const close = (): Promise<void> => {
    end.abort(closed);
    return Promise.resolve();
  };

  return {
    async *[Symbol.asyncIterator]() {
      if (isReading)
        throw new BoxConfigError('events.stream: the stream is already being read. Open another one with its own positionKey.');
      isReading = true;
      let failure: { error: unknown } | undefined;
      const unlink =
        given.signal &&
        subscribe(given.signal, (reason) => {
          end.abort(reason);
        });
      try {
        return yield* read();
      } catch (error) {
        if (error === closed) return undefined;
        failure = { error };
        throw error;
      } finally {
        unlink?.();
        isReading = false;
        acknowledgeLast = undefined;
        // Saves the acknowledged events of an unfinished batch. An earlier failure takes precedence over a failed save.
        const saving = streamPosition.save();
        await (signal.aborted ? withinGracePeriod(saving) : saving).catch((error: unknown) => {
          throw failure === undefined ? error : failure.error;
        });
      }
    },
    async commit() {
      acknowledgeLast?.();
      await streamPosition.save();
    },
    close,
    ...asyncDispose(close),
  };
}

/** Rejects if the position is not saved in time. Not with `AbortSignal.timeout`, which React Native lacks. */
function withinGracePeriod(saving: Promise<void>): Promise<void> {
  const end = linkedAbort();
  const stop = startTimer(gracePeriodMs, () => {
    end.abort(new BoxTimeoutError('events.stream: the position was not saved in time'));
  });
  return abortable(saving, end.signal).finally(stop);
}

/** The same error, with a remedy. */
function rejectedPosition(error: BoxValidationError, position: string, key: string): BoxValidationError {
  const remedy = key === '' ? 'Set another position as from' : `Delete ${key} from the position store to start at from`;
  return new BoxValidationError(
    `${error.message.replace(/\.?$/, '.')} The service does not accept the position ${position}, which may have expired. ${remedy}. Events in between are lost.`,
    error,
  );
}
