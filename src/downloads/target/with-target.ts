import platform from '#platform';
import { abortable } from '../../core/util/abortable.js';
import { onAbort } from '../../core/util/on-abort.js';
import type { TransferOptions } from '../options/download-options.js';
import { openTarget } from './open-target.js';
import type { Target } from './target.js';

/**
 * Opens the target, lets `transfer` fill it, and puts it in place. Whatever fails, or when the caller's signal aborts, nothing of it stays,
 * and the signal that `transfer` got aborts too.
 */
export async function withTarget<T>(
  { to, signal }: Pick<TransferOptions, 'to' | 'signal'>,
  transfer: (target: Target, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const target = await openTarget(to, platform);
  const stop = new AbortController();
  const unlink =
    signal === undefined
      ? undefined
      : onAbort(signal, (reason) => {
          stop.abort(reason);
        });
  const fill = async () => {
    const result = await transfer(target, stop.signal);
    await target.settle();
    return result;
  };
  try {
    // What is under way may be slow to hear of the signal; nobody waits for it.
    const result = await abortable(fill(), stop.signal);
    stop.signal.throwIfAborted();
    await target.place();
    return result;
  } catch (error) {
    stop.abort(error);
    await target.discard(error);
    throw error;
  } finally {
    unlink?.();
  }
}
