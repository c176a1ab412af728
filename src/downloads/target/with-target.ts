import platform from '#platform';
import { callerFrames, withCallerFrames } from '../../core/errors/caller-frames.js';
import { abortable } from '../../core/util/abortable.js';
import { linkedAbort } from '../../core/platform/linked-abort.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';
import type { TransferOptions } from '../options/download-options.js';
import { openTarget } from './open-target.js';
import { readSignal } from '../../core/options/read-signal.js';
import type { Target } from './target.js';

/** Opens the target in `to`, lets `transfer` fill it, and moves it into place. */
export async function withTarget<T>(
  { to, signal }: Pick<TransferOptions, 'to' | 'signal'>,
  transfer: (target: Target, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return withOpenedTarget(readSignal('', signal), () => openTarget(to, platform), transfer);
}

/**
 * Opens a target, lets `transfer` fill it, and moves it into place. After a failure, or when the signal of the caller aborts, discards
 * partial output and aborts the signal passed to `transfer`.
 */
export async function withOpenedTarget<T>(
  signal: AbortSignal | undefined,
  open: () => Promise<Target>,
  transfer: (target: Target, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const frames = callerFrames(withOpenedTarget);
  throwIfAborted(signal);
  const target = await open();
  const stop = linkedAbort(signal);
  const fill = async () => {
    const result = await transfer(target, stop.signal);
    await target.finish();
    return result;
  };
  try {
    // Work in progress may react slowly to the signal, so it is not awaited.
    const result = await abortable(fill(), stop.signal);
    throwIfAborted(stop.signal);
    await target.place();
    return result;
  } catch (error) {
    stop.abort(error);
    await target.discard(error);
    throw withCallerFrames(error, frames);
  } finally {
    stop.unlink();
  }
}
